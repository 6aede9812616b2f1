package hn.aldia.watch;

import hn.aldia.config.settings.Settings;
import hn.aldia.renewal.HondurasTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.random.RandomGenerator;

/**
 * When a watch looks again: as often as the settings say, a little later by chance, and only while
 * the office works. Decides, and waits for nothing.
 */
record NextLook(Settings.Watch rules, RandomGenerator chance) {
  private static final Duration AFTER_TROUBLE = Duration.ofMinutes(15);
  private static final int MOST_DOUBLINGS = 4;

  /** After a look that went well. */
  Instant after(Instant now) {
    return inOfficeHours(now.plus(rules.every()).plus(jitter()));
  }

  /**
   * After looks that were cut short: later and later, up to four hours.
   *
   * @param inARow how many, this one too
   * @param notBefore what the site itself asks for
   */
  Instant afterTrouble(Instant now, int inARow, Instant notBefore) {
    int doublings = Math.min(inARow - 1, MOST_DOUBLINGS);
    Instant wanted = now.plus(AFTER_TROUBLE.multipliedBy(1L << doublings));
    return inOfficeHours((wanted.isBefore(notBefore) ? notBefore : wanted).plus(jitter()));
  }

  /** At that moment, or when the office next works; not all at once. */
  Instant notBefore(Instant moment) {
    return inOfficeHours(moment.plus(jitter()));
  }

  /** This moment, or soon after the office next opens: not all cases in its first second. */
  private Instant inOfficeHours(Instant wanted) {
    ZonedDateTime when = wanted.atZone(HondurasTime.ZONE);
    LocalTime time = when.toLocalTime();
    LocalDate day = when.toLocalDate();
    boolean tooLate = time.isAfter(rules.officeHours().to());
    LocalTime from = rules.officeHours().from();
    if (HondurasTime.isBankDay(day) && !tooLate && !time.isBefore(from)) {
      return wanted;
    }
    LocalDate open = HondurasTime.nextBankDays(tooLate ? day.plusDays(1) : day, 1).get(0);
    return open.atTime(from).atZone(HondurasTime.ZONE).toInstant().plus(jitter());
  }

  /** Never so much that it would carry the opening beyond the closing. */
  private Duration jitter() {
    Duration hours = Duration.between(rules.officeHours().from(), rules.officeHours().to());
    long most = Math.min(rules.jitter().toMillis(), hours.toMillis());
    return Duration.ofMillis(most <= 0 ? 0 : chance.nextLong(most));
  }
}
