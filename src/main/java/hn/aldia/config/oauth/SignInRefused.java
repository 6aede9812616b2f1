package hn.aldia.config.oauth;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;

/** The provider gave no access to a mailbox. */
public final class SignInRefused extends Trouble {
  private final SignInAnswer why;

  SignInRefused(String user, SignInAnswer why, String answer) {
    super(
        kind(why),
        "config.sign-in-refused",
        user,
        Message.of("config.sign-in-" + Message.word(why)),
        answer,
        Message.of("config.sign-in-" + Message.word(why) + "-remedy"));
    this.why = why;
  }

  public SignInAnswer why() {
    return why;
  }

  private static Kind kind(SignInAnswer why) {
    return switch (why) {
      case AGAIN, DECLINED, TOO_LATE -> Kind.PERSON;
      case WRONG_APPLICATION -> Kind.SETTINGS;
      case ADMINISTRATOR, UNAVAILABLE, OTHER -> Kind.OUTSIDE;
    };
  }
}
