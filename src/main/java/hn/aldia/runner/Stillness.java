package hn.aldia.runner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a page has shown the very same words while it asked its server for nothing. Figures that
 * go on changing among them are a clock's.
 */
public final class Stillness {
  private final Sight view;
  private final Clock clock;
  private String words = "";
  private Instant since;
  private int ticks;
  private boolean countsBefore;

  public Stillness(Sight view, Clock clock) {
    this.view = view;
    this.clock = clock;
    this.since = clock.instant();
  }

  /** Counts, too, how long the page stood before it was asked. */
  static Stillness ofAll(Sight view, Clock clock) {
    var still = new Stillness(view, clock);
    still.countsBefore = true;
    return still;
  }

  /**
   * Asked again and again; bars and wheels alone are no words to rest on.
   *
   * @param shown what the page shows now
   */
  public boolean lasts(String shown, Duration time) {
    Instant now = clock.instant();
    if (!shown.equals(words)) {
      ticks = bare(shown).equals(bare(words)) ? ticks + 1 : 0;
    }
    if (view.busy() || shown.isBlank() || (!shown.equals(words) && ticks < 2)) {
      since = countsBefore ? now.minus(view.rested()) : now;
    }
    countsBefore = false;
    words = shown;
    return Duration.between(since, now).compareTo(time) >= 0;
  }

  /** Without figures, but for how much of something is done. */
  private static String bare(String shown) {
    return shown.replaceAll("\\d(?!\\d*\\s*%)", "");
  }
}
