package hn.aldia.cli.console;

import hn.aldia.config.home.Unchecked;
import hn.aldia.config.oauth.SignInPage;
import hn.aldia.config.secret.Secret;
import hn.aldia.intake.Conversation;
import hn.aldia.text.Harmless;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** At a terminal: answers can be corrected while they are typed, passwords are not shown. */
public final class TerminalConversation implements Conversation, AutoCloseable {
  private static final char UNSEEN = 0;

  private final Words words;
  private final Terminal terminal;
  private final LineReader reader;

  private TerminalConversation(Words words, Terminal terminal) {
    this.words = words;
    this.terminal = terminal;
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .variable(LineReader.DISABLE_HISTORY, true)
            .variable(LineReader.DISABLE_COMPLETION, true)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  /** Empty where the terminal cannot do more than plain lines. */
  public static Optional<TerminalConversation> here(Words words) {
    return Unchecked.get(
        () -> {
          Terminal terminal =
              TerminalBuilder.builder()
                  .system(true)
                  .dumb(true)
                  .nativeSignals(true)
                  .encoding(StandardCharsets.UTF_8)
                  .build();
          if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
            terminal.close();
            return Optional.empty();
          }
          return Optional.of(new TerminalConversation(words, terminal));
        });
  }

  @Override
  public void says(Message message) {
    int width = Math.min(100, Math.max(20, terminal.getWidth() - 1));
    terminal.writer().println(Paragraphs.fitted(Harmless.text(words.say(message)), width));
    terminal.flush();
  }

  @Override
  public Optional<String> asks(Message question, String standing) {
    says(
        standing.isEmpty()
            ? Message.of("intake.prompt", question)
            : Message.of("intake.prompt-standing", question, standing));
    return unlessLeft(() -> reader.readLine("> "));
  }

  @Override
  public Optional<Secret> asksUnseen(Message question) {
    says(Message.of("intake.prompt", question));
    return unlessLeft(() -> reader.readLine("> ", UNSEEN)).map(Secret::of);
  }

  @Override
  public SignInPage signInPage(String user) {
    return new SignInHere(user, this::says);
  }

  private static Optional<String> unlessLeft(Supplier<String> typed) {
    try {
      return Optional.of(typed.get());
    } catch (UserInterruptException | EndOfFileException left) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    Unchecked.run(terminal::close);
  }
}
