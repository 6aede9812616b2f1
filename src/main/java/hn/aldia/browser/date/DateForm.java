package hn.aldia.browser.date;

import hn.aldia.browser.date.DateField.Look;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A way to write a day in figures.
 *
 * @param order {@code DMY}, {@code MDY} or {@code YMD}
 * @param shortYear whether the year has two figures
 */
record DateForm(String order, String separator, boolean shortYear) {
  static final DateForm HONDURAN = new DateForm("DMY", "/", false);

  /** What the page tells of first; then as in Honduras, then as elsewhere. */
  static List<DateForm> toTry(Look look) {
    var forms = new LinkedHashSet<DateForm>();
    String separator = look.separator().isEmpty() ? "/" : look.separator();
    if (!look.order().isEmpty()) {
      forms.add(new DateForm(look.order(), separator, look.shortYear()));
    }
    boolean shortYear = look.most() == 8 || look.most() == 6;
    forms.add(new DateForm("DMY", separator, shortYear));
    forms.add(new DateForm("MDY", separator, shortYear));
    if (look.order().isEmpty()) {
      forms.add(new DateForm("YMD", "-", false));
    }
    return List.copyOf(forms);
  }

  String text(LocalDate day) {
    return order
        .chars()
        .mapToObj(
            part ->
                switch (part) {
                  case 'D' -> two(day.getDayOfMonth());
                  case 'M' -> two(day.getMonthValue());
                  default ->
                      shortYear
                          ? two(day.getYear() % 100)
                          : String.format(Locale.ROOT, "%04d", day.getYear());
                })
        .collect(Collectors.joining(separator));
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
