package hn.aldia.rehearsal.office;

import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
public record OfficeOptions(
    long seed, Duration mailDelay, int popups, Clock clock, ClerkOptions clerk, MailShape mails)
    implements OfficeOptionsBuilder.With {
  public static OfficeOptions standard() {
    return new OfficeOptions(
        1162,
        Duration.ofMillis(800),
        4,
        Clock.systemUTC(),
        ClerkOptions.standard(),
        MailShape.GUIDE);
  }
}
