package hn.aldia.cli.console;

import hn.aldia.text.Daemons;
import hn.aldia.words.Message;
import hn.aldia.words.TimeSpan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Says what is being done when nothing else was said for a while, so that nothing seems to hang.
 */
final class StillAtIt {
  private static final Duration SILENCE = Duration.ofSeconds(5);
  private static final Duration LOOKS = Duration.ofSeconds(1);

  private final Console console;
  private final Clock clock;
  private @Nullable ExecutorService looking;
  private @Nullable Message doing;
  private Instant begun = Instant.EPOCH;
  private Instant heard = Instant.EPOCH;

  StillAtIt(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  synchronized void at(Message what) {
    if (!what.equals(doing)) {
      begun = clock.instant();
      doing = what;
    }
    goesOn();
  }

  /** After a pause, at what was being done before it. */
  synchronized void goesOn() {
    if (looking == null && doing != null) {
      heard = clock.instant();
      looking = Daemons.every(LOOKS, "still-at-it", this::look);
    }
  }

  synchronized void heard() {
    heard = clock.instant();
  }

  synchronized void rests() {
    pauses();
    doing = null;
  }

  /** The person is asked something, or sees already what is awaited. */
  synchronized void pauses() {
    if (looking != null) {
      looking.shutdown();
      looking = null;
    }
  }

  private synchronized void look() {
    Instant now = clock.instant();
    Message what = doing;
    if (looking != null && what != null && Duration.between(heard, now).compareTo(SILENCE) >= 0) {
      heard = now;
      console.live(Message.of("cli.still", what, TimeSpan.said(Duration.between(begun, now))));
    }
  }
}
