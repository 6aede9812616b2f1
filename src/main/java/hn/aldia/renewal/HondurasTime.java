package hn.aldia.renewal;

import hn.aldia.words.Message;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Days as the office and the banks of Honduras count them. Hints, not law. */
public final class HondurasTime {
  /** UTC-6 all year. */
  public static final ZoneId ZONE = ZoneId.of("America/Tegucigalpa");

  public static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** With its offset, to the second, as JSON shows it. */
  public static OffsetDateTime moment(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE).toOffsetDateTime();
  }

  /** The last second of a day in Honduras. */
  public static Instant endOf(LocalDate day) {
    return day.atTime(LocalTime.of(23, 59, 59)).atZone(ZONE).toInstant();
  }

  public static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** Monday to Friday, and no public holiday. */
  public static boolean isBankDay(LocalDate day) {
    return !isWeekend(day) && HondurasHolidays.on(day).isEmpty();
  }

  /** Bank days after {@code from}, up to and including {@code to}. */
  public static int bankDaysBetween(LocalDate from, LocalDate to) {
    return (int)
        Stream.iterate(from.plusDays(1), d -> !d.isAfter(to), d -> d.plusDays(1))
            .filter(HondurasTime::isBankDay)
            .count();
  }

  /** The next {@code count} bank days, beginning with {@code from} itself where it is one. */
  public static List<LocalDate> nextBankDays(LocalDate from, int count) {
    return Stream.iterate(from, d -> d.plusDays(1))
        .filter(HondurasTime::isBankDay)
        .limit(count)
        .toList();
  }

  /** A day as it is said: "Friday 27 November 2026", with a holiday's name behind it. */
  public static Message said(LocalDate day) {
    Message plain =
        Message.of(
            "renewal.day",
            Message.of("renewal.weekday." + day.getDayOfWeek().name()),
            Integer.toString(day.getDayOfMonth()),
            Message.of("renewal.month." + day.getMonth().name()),
            Integer.toString(day.getYear()));
    return HondurasHolidays.on(day)
        .map(holiday -> Message.of("renewal.holiday", plain, holiday))
        .orElse(plain);
  }

  /** The day in Honduras on which this is, as it is said. */
  public static Message dayOf(Instant moment) {
    return said(day(moment));
  }

  /** "29 March 1956": of a day long ago nobody asks which weekday it was. */
  public static Message longAgo(LocalDate day) {
    return Message.of(
        "renewal.long-ago",
        Integer.toString(day.getDayOfMonth()),
        Message.of("renewal.month." + day.getMonth().name()),
        Integer.toString(day.getYear()));
  }

  /** The same with the hour: "10:05 on Friday 27 November 2026". */
  public static Message saidAt(Instant moment) {
    return Message.of("renewal.hour", hour(moment), dayOf(moment));
  }

  /** {@code 10:05} */
  public static String hour(Instant moment) {
    return LocalTime.ofInstant(moment, ZONE).truncatedTo(ChronoUnit.MINUTES).toString();
  }

  static Message said(List<LocalDate> days) {
    Iterator<LocalDate> rest = days.iterator();
    Message all = said(rest.next());
    while (rest.hasNext()) {
      all = Message.of("renewal.also", all, said(rest.next()));
    }
    return all;
  }
}
