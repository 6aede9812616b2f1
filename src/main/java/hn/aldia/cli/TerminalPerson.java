package hn.aldia.cli;

import hn.aldia.errand.Person;
import hn.aldia.words.Message;
import hn.aldia.words.TimeSpan;
import java.io.Console;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The person at the terminal; with {@code --yes}, one who consents to every expected step. */
final class TerminalPerson implements Person {
  private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

  private final hn.aldia.cli.Console console;
  private final boolean yes;
  private final Clock clock;
  private final @Nullable Console terminal = System.console();

  TerminalPerson(hn.aldia.cli.Console console, boolean yes, Clock clock) {
    this.console = console;
    this.yes = yes;
    this.clock = clock;
  }

  @Override
  public void hears(Message message) {
    console.note(message);
  }

  @Override
  public Consent consents(Message question) {
    if (yes) {
      console.note(console.words().say("cli.consented", console.words().say(question)));
      return Consent.GIVEN;
    }
    if (terminal == null) {
      return Consent.NOBODY_THERE;
    }
    String answer =
        terminal.readLine("%s", console.words().say("cli.ask", console.words().say(question)));
    return answer != null && isYes(answer) ? Consent.GIVEN : Consent.DECLINED;
  }

  private static boolean isYes(String answer) {
    return switch (answer.strip().toLowerCase(Locale.ROOT)) {
      case "y", "yes", "s", "si", "sí" -> true;
      default -> false;
    };
  }

  /** On a terminal one line that counts; elsewhere a line now and then. */
  @Override
  public Waiting awaits(Message what, Duration atMost) {
    Instant begun = clock.instant();
    ScheduledExecutorService ticking =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "waiting");
              thread.setDaemon(true);
              return thread;
            });
    boolean live = terminal != null;
    long every = live ? 1 : BETWEEN_LINES.toSeconds();
    Runnable show =
        () -> {
          Duration since = Duration.between(begun, clock.instant());
          String line = console.words().say("cli.waiting", what, TimeSpan.said(since), TimeSpan.said(atMost));
          if (live) {
            console.err().print("\r" + line + " ".repeat(8));
          } else {
            console.err().println(line);
          }
        };
    show.run();
    ticking.scheduleAtFixedRate(show, every, every, TimeUnit.SECONDS);
    return () -> {
      ticking.shutdownNow();
      if (live) {
        console.err().println();
      }
    };
  }
}
