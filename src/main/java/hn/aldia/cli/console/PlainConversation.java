package hn.aldia.cli.console;

import hn.aldia.config.home.Unchecked;
import hn.aldia.config.oauth.SignInPage;
import hn.aldia.config.secret.Secret;
import hn.aldia.intake.Conversation;
import hn.aldia.words.Message;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Plain lines in and out, where there is no terminal to write in: a pipe, a serial line. */
public final class PlainConversation implements Conversation {
  private final Console console;
  private final BufferedReader in;

  public PlainConversation(Console console, InputStream in) {
    this.console = console;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  @Override
  public void says(Message message) {
    console.note(message);
  }

  @Override
  public Optional<String> asks(Message question, String standing) {
    console.note(
        standing.isEmpty()
            ? Message.of("intake.prompt", question)
            : Message.of("intake.prompt-standing", question, standing));
    return line();
  }

  @Override
  public Optional<Secret> asksUnseen(Message question) {
    console.note(Message.of("intake.prompt", question));
    var terminal = Terminal.here();
    return terminal.isPresent()
        ? Optional.ofNullable(terminal.get().readPassword()).map(String::new).map(Secret::of)
        : line().map(Secret::of);
  }

  @Override
  public SignInPage signInPage(String user) {
    return new SignInHere(user, console::note);
  }

  private Optional<String> line() {
    return Unchecked.get(() -> Optional.ofNullable(in.readLine()));
  }
}
