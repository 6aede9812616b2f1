package hn.aldia.intake;

import hn.aldia.config.oauth.SignInPage;
import hn.aldia.config.secret.Secret;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A person who gives these answers, one after the other, and then leaves. */
final class Scripted implements Conversation {
  private final Words words;
  private final Deque<String> answers;
  private final List<String> heard = new ArrayList<>();
  private SignInPage atTheProvider = (page, code, left) -> {};

  Scripted(Words words, String... answers) {
    this.words = words;
    this.answers = new ArrayDeque<>(List.of(answers));
  }

  /** All that was said to the person, a message a line. */
  String heard() {
    return String.join("\n", heard);
  }

  /** Whether nothing of what they had to say is left. */
  boolean saidAll() {
    return answers.isEmpty();
  }

  @Override
  public void says(Message message) {
    heard.add(words.say(message));
  }

  @Override
  public Optional<String> asks(Message question, String standing) {
    heard.add("? " + words.say(question) + " [" + standing + "]");
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public SignInPage signInPage(String user) {
    return atTheProvider;
  }

  /** What the person does at their provider's page. */
  Scripted signingIn(SignInPage at) {
    atTheProvider = at;
    return this;
  }

  @Override
  public Optional<Secret> asksUnseen(Message question) {
    return asks(question, "").map(Secret::of);
  }
}
