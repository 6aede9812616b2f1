package hn.aldia.runner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long a page has shown the very same words while it asked its server for nothing. */
public final class Stillness {
  private final Sight view;
  private final Clock clock;
  private String words = "";
  private Instant since;

  public Stillness(Sight view, Clock clock) {
    this.view = view;
    this.clock = clock;
    this.since = clock.instant();
  }

  /**
   * Asked again and again; bars and wheels alone are no words to rest on.
   *
   * @param shown what the page shows now
   */
  public boolean lasts(String shown, Duration time) {
    Instant now = clock.instant();
    if (view.busy() || shown.isBlank() || !shown.equals(words)) {
      words = shown;
      since = now;
    }
    return Duration.between(since, now).compareTo(time) >= 0;
  }
}
