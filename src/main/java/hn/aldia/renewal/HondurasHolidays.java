package hn.aldia.renewal;

import hn.aldia.words.Message;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * Public holidays: Código del Trabajo, article 339 (fixed days, and Thursday to Saturday of Holy
 * Week); Decreto Legislativo 78-2015 (3, 12 and 21 October joined into the Semana Morazánica, from
 * the first Wednesday of October; banks close that day at noon, so it is counted as closed);
 * Decreto 50-2003 lets the government give 14 April on a Monday near it, which cannot be foreseen.
 * Hints.
 */
final class HondurasHolidays {
  private static final Map<MonthDay, String> FIXED =
      Map.of(
          MonthDay.of(1, 1), "new-year",
          MonthDay.of(4, 14), "americas",
          MonthDay.of(5, 1), "labour",
          MonthDay.of(9, 15), "independence",
          MonthDay.of(12, 25), "christmas");

  /** What the holiday is called on which this day falls. */
  static Optional<Message> on(LocalDate day) {
    String key = FIXED.get(MonthDay.from(day));
    if (key == null && isHolyWeek(day)) {
      key = "holy-week";
    }
    if (key == null && isMorazanWeek(day)) {
      key = "morazan";
    }
    return Optional.ofNullable(key).map(k -> Message.of("renewal.holiday." + k));
  }

  private static boolean isHolyWeek(LocalDate day) {
    long before = ChronoUnit.DAYS.between(day, easter(day.getYear()));
    return before >= 1 && before <= 3;
  }

  private static boolean isMorazanWeek(LocalDate day) {
    LocalDate wednesday =
        LocalDate.of(day.getYear(), 10, 1)
            .with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY));
    long after = ChronoUnit.DAYS.between(wednesday, day);
    return after >= 0 && after <= 3;
  }

  /** Easter Sunday: the anonymous Gregorian computus (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int leaps = century / 4;
    int moon = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - leaps - moon + 15) % 30;
    int yearOfCentury = year % 100;
    int weekday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    int correction = (golden + 11 * epact + 22 * weekday) / 451;
    int monthAndDay = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
  }
}
