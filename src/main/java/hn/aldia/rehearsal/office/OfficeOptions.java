package hn.aldia.rehearsal.office;

import java.time.Clock;
import java.time.Duration;

/**
 * How a bundled office behaves.
 *
 * @param seed of the popups: the same seed, the same popups
 * @param mailDelay from a registration to its mail
 * @param popups at most so many times a page load the notice pops up; 0: never
 * @param clock what day it is at the office
 * @param clerk who looks after the requests
 */
public record OfficeOptions(
    long seed, Duration mailDelay, int popups, Clock clock, ClerkOptions clerk) {
  public static OfficeOptions standard() {
    return new OfficeOptions(
        1162, Duration.ofMillis(800), 4, Clock.systemUTC(), ClerkOptions.standard());
  }

  public OfficeOptions withSeed(long other) {
    return new OfficeOptions(other, mailDelay, popups, clock, clerk);
  }

  public OfficeOptions withMailDelay(Duration other) {
    return new OfficeOptions(seed, other, popups, clock, clerk);
  }

  public OfficeOptions withPopups(int atMost) {
    return new OfficeOptions(seed, mailDelay, atMost, clock, clerk);
  }

  public OfficeOptions withClock(Clock other) {
    return new OfficeOptions(seed, mailDelay, popups, other, clerk);
  }

  public OfficeOptions withClerk(ClerkOptions other) {
    return new OfficeOptions(seed, mailDelay, popups, clock, other);
  }
}
