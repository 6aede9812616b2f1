package hn.aldia.browser.act;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Until when something is waited for. */
public record Deadline(Clock clock, Instant end) {
  public static Deadline in(Duration time, Clock clock) {
    return new Deadline(clock, clock.instant().plus(time));
  }

  public boolean passed() {
    return !clock.instant().isBefore(end);
  }

  /** The same, or sooner. */
  public Deadline atMost(Duration time) {
    Instant sooner = clock.instant().plus(time);
    return sooner.isBefore(end) ? new Deadline(clock, sooner) : this;
  }

  /** The same, or later. */
  public Deadline atLeast(Duration time) {
    Instant later = clock.instant().plus(time);
    return later.isAfter(end) ? new Deadline(clock, later) : this;
  }
}
