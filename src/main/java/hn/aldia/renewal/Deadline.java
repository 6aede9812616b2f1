package hn.aldia.renewal;

import hn.aldia.words.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The last day that the office has left for something.
 *
 * @param daysLeft days of the calendar after today; negative when it is over
 * @param bankDaysLeft days after today on which a bank is open
 */
public record Deadline(LocalDate day, long daysLeft, int bankDaysLeft) {
  private static final int NEAR = 3;

  public static Optional<Deadline> of(Request request, Instant now) {
    LocalDate today = HondurasTime.day(now);
    return request
        .deadline()
        .filter(end -> request.isOpen())
        .map(HondurasTime::day)
        .map(
            day ->
                new Deadline(
                    day,
                    ChronoUnit.DAYS.between(today, day),
                    HondurasTime.bankDaysBetween(today, day)));
  }

  /**
   * Whether it is time to remind: few days are left, or few looks, for on closed days nobody looks.
   * A Saturday after a week of holidays is reminded of before that week. Asked by the report's
   * page.
   */
  public boolean isNear() {
    return daysLeft >= 0 && (daysLeft <= NEAR || bankDaysLeft < NEAR);
  }

  /** "Friday 27 November 2026 (4 days left, 3 of them bank days)". */
  public Message said() {
    Message on = HondurasTime.said(day);
    if (daysLeft < 0) {
      return Message.of("renewal.deadline-over", on);
    }
    return daysLeft == 0
        ? Message.of("renewal.deadline-today", on)
        : Message.of("renewal.deadline-left", on, daysLeft, bankDaysLeft);
  }
}
