package hn.aldia.cli.console;

import hn.aldia.errand.desk.Person;
import hn.aldia.text.Daemons;
import hn.aldia.words.Message;
import hn.aldia.words.TimeSpan;
import java.io.Console;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** The person at the terminal; with {@code --yes}, one who consents to every expected step. */
public final class TerminalPerson implements Person {
  private static final char BELL = '\u0007';
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
  private static final Duration OFTEN = Duration.ofMinutes(1);

  private final hn.aldia.cli.console.Console console;
  private final boolean yes;
  private final Clock clock;
  private final StillAtIt still;
  private final @Nullable Console terminal = Terminal.here().orElse(null);

  public TerminalPerson(hn.aldia.cli.console.Console console, boolean yes, Clock clock) {
    this.console = console;
    this.yes = yes;
    this.clock = clock;
    this.still = new StillAtIt(console, clock);
  }

  @Override
  public void hears(Message message) {
    still.heard();
    console.note(message);
  }

  @Override
  public void seesAtWork(Message what) {
    still.at(what);
  }

  @Override
  public void seesRest() {
    still.rests();
  }

  @Override
  public void isCalled(Message task) {
    Person.super.isCalled(task);
    if (terminal != null) {
      console.err().print(BELL);
      console.err().flush();
    }
  }

  @Override
  public Consent consents(Message question) {
    still.pauses();
    try {
      return answerTo(question);
    } finally {
      still.goesOn();
    }
  }

  private Consent answerTo(Message question) {
    if (yes) {
      console.note(console.words().say("cli.consented", console.words().say(question)));
      return Consent.GIVEN;
    }
    return confirms(question);
  }

  private static boolean isYes(String answer) {
    return switch (answer.strip().toLowerCase(Locale.ROOT)) {
      case "y", "yes", "s", "si", "sí" -> true;
      default -> false;
    };
  }

  /** On a terminal one line that counts; elsewhere a line now and then, ever more seldom. */
  @Override
  public Waiting awaits(Message what, Duration atMost) {
    still.pauses();
    Instant begun = clock.instant();
    boolean live = console.rewrites();
    Duration every = live ? Duration.ofSeconds(1) : BETWEEN_LINES;
    Runnable show =
        () -> {
          Duration since = Duration.between(begun, clock.instant());
          if (!live
              && since.compareTo(OFTEN) > 0
              && since.toSeconds() % OFTEN.toSeconds() >= BETWEEN_LINES.toSeconds()) {
            return;
          }
          console.live(
              Message.of("cli.waiting", what, TimeSpan.said(since), TimeSpan.said(atMost)));
        };
    show.run();
    ExecutorService ticking = Daemons.every(every, "waiting", show);
    return () -> {
      ticking.shutdown();
      still.goesOn();
      console.keepLive();
    };
  }

  @Override
  public Consent confirms(Message question) {
    if (terminal == null) {
      return Consent.NOBODY_THERE;
    }
    String answer = terminal.readLine("%s", console.fitted(Message.of("cli.ask", question)));
    return answer != null && isYes(answer) ? Consent.GIVEN : Consent.DECLINED;
  }
}
