package hn.aldia.watch;

import hn.aldia.config.settings.Settings;
import hn.aldia.renewal.HondurasTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word before a deadline: three days, one day and three hours before the office last works until
 * then. Never into closed days only, when nothing can be done any more: what would fall there comes
 * before them.
 *
 * @param name {@code 3d}, {@code 1d} or {@code 3h}
 */
public record Reminder(String name, Instant at) {
  private static final Duration LAST = Duration.ofHours(3);

  /** Whether it is one of this deadline that is due: the latest whose time has come. */
  public static Optional<Reminder> due(
      LocalDate deadline, Settings.OfficeHours hours, Instant now) {
    boolean over = now.isAfter(HondurasTime.endOf(deadline));
    return over
        ? Optional.empty()
        : all(deadline, hours).stream()
            .filter(each -> !each.at().isAfter(now))
            .reduce((earlier, later) -> later);
  }

  /** When the next one is due. */
  public static Optional<Instant> next(
      LocalDate deadline, Settings.OfficeHours hours, Instant now) {
    return all(deadline, hours).stream()
        .map(Reminder::at)
        .filter(at -> at.isAfter(now))
        .findFirst();
  }

  static List<Reminder> all(LocalDate deadline, Settings.OfficeHours hours) {
    LocalDate last = open(deadline);
    return List.of(
        new Reminder("3d", at(open(last.minusDays(3)), hours.from())),
        new Reminder("1d", at(open(last.minusDays(1)), hours.from())),
        new Reminder("3h", at(last, hours.to()).minus(LAST)));
  }

  /** That day, or the last before it on which the office works. */
  private static LocalDate open(LocalDate day) {
    return Stream.iterate(day, each -> each.minusDays(1))
        .filter(HondurasTime::isBankDay)
        .findFirst()
        .orElse(day);
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(HondurasTime.ZONE).toInstant();
  }
}
