package hn.aldia.browser.date;

import hn.aldia.browser.date.DateField.Look;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A way to write a day.
 *
 * @param order {@code DMY}, {@code MDY} or {@code YMD}
 * @param shortYear whether the year has two figures
 * @param months their names; empty: in figures
 */
record DateForm(String order, String separator, boolean shortYear, List<String> months) {
  static final DateForm HONDURAN = new DateForm("DMY", "/", false);

  DateForm(String order, String separator, boolean shortYear) {
    this(order, separator, shortYear, List.of());
  }

  static final List<String> ORDERS = List.of("DMY", "MDY", "YMD");

  /**
   * In the order that the page states, and in no other. Where it states none, in those in which
   * this day cannot be taken for another; in none where it can.
   */
  static List<DateForm> toTry(Look look, LocalDate day) {
    String separator = look.separator().isEmpty() ? "/" : look.separator();
    boolean shortYear = look.shortYear() || look.most() == 8 || look.most() == 6;
    if (!look.order().isEmpty()) {
      return List.of(new DateForm(look.order(), separator, shortYear, look.months()));
    }
    return (mayBeAnother(day) ? List.<String>of() : ORDERS)
        .stream()
            .map(
                order ->
                    order.startsWith("Y")
                        ? new DateForm(order, "-", false)
                        : new DateForm(order, separator, shortYear))
            .toList();
  }

  /** Whether day and month of it, taken for each other, are another day. */
  static boolean mayBeAnother(LocalDate day) {
    return day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue();
  }

  String text(LocalDate day) {
    return order
        .chars()
        .mapToObj(
            part ->
                switch (part) {
                  case 'D' -> two(day.getDayOfMonth());
                  case 'M' ->
                      months.isEmpty()
                          ? two(day.getMonthValue())
                          : months.get(day.getMonthValue() - 1);
                  default ->
                      shortYear
                          ? two(day.getYear() % 100)
                          : String.format(Locale.ROOT, "%04d", day.getYear());
                })
        .collect(Collectors.joining(separator));
  }

  static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
