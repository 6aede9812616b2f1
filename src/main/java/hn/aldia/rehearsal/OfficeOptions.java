package hn.aldia.rehearsal;

import java.time.Clock;
import java.time.Duration;

/**
 * How a bundled office behaves.
 *
 * @param seed of the popups: the same seed, the same popups
 * @param mailDelay from a registration to its mail
 * @param popups at most so many times a page load the notice pops up; 0: never
 * @param clock what day it is at the office
 */
public record OfficeOptions(long seed, Duration mailDelay, int popups, Clock clock) {
  public static OfficeOptions standard() {
    return new OfficeOptions(1162, Duration.ofMillis(800), 4, Clock.systemUTC());
  }

  public OfficeOptions withSeed(long other) {
    return new OfficeOptions(other, mailDelay, popups, clock);
  }

  public OfficeOptions withMailDelay(Duration other) {
    return new OfficeOptions(seed, other, popups, clock);
  }

  public OfficeOptions withPopups(int atMost) {
    return new OfficeOptions(seed, mailDelay, atMost, clock);
  }

  public OfficeOptions withClock(Clock other) {
    return new OfficeOptions(seed, mailDelay, popups, other);
  }
}
