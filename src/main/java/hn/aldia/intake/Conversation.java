package hn.aldia.intake;

import hn.aldia.config.oauth.SignInPage;
import hn.aldia.config.secret.Secret;
import hn.aldia.words.Message;
import java.util.Optional;

/** With the person who is asked, a line at a time. */
public interface Conversation {
  void says(Message message);

  /**
   * @param standing what an empty answer keeps; may be empty
   * @return what was typed; empty when the person leaves (Ctrl-C, Ctrl-D)
   */
  Optional<String> asks(Message question, String standing);

  /** The same for what nobody may see. */
  Optional<Secret> asksUnseen(Message question);

  /** Where the person signs in at their mail provider. */
  SignInPage signInPage(String user);
}
