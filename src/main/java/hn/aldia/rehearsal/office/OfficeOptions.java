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
 * @param mails how its mails are made up
 */
public record OfficeOptions(
    long seed, Duration mailDelay, int popups, Clock clock, ClerkOptions clerk, MailShape mails) {
  public static OfficeOptions standard() {
    return new OfficeOptions(
        1162,
        Duration.ofMillis(800),
        4,
        Clock.systemUTC(),
        ClerkOptions.standard(),
        MailShape.GUIDE);
  }

  public OfficeOptions withSeed(long other) {
    return new OfficeOptions(other, mailDelay, popups, clock, clerk, mails);
  }

  public OfficeOptions withMailDelay(Duration other) {
    return new OfficeOptions(seed, other, popups, clock, clerk, mails);
  }

  public OfficeOptions withPopups(int atMost) {
    return new OfficeOptions(seed, mailDelay, atMost, clock, clerk, mails);
  }

  public OfficeOptions withClock(Clock other) {
    return new OfficeOptions(seed, mailDelay, popups, other, clerk, mails);
  }

  public OfficeOptions withClerk(ClerkOptions other) {
    return new OfficeOptions(seed, mailDelay, popups, clock, other, mails);
  }

  public OfficeOptions withMails(MailShape other) {
    return new OfficeOptions(seed, mailDelay, popups, clock, clerk, other);
  }
}
