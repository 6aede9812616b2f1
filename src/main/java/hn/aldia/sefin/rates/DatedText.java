package hn.aldia.sefin.rates;

import hn.aldia.text.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as pages write them in Honduras: day first, or ISO, or the month in words. */
final class DatedText {
  private static final List<String> MONTHS =
      List.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");

  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(?:(20\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})|(\\d{1,2})[-/.](\\d{1,2})[-/.](20\\d\\d)"
              + "|(\\d{1,2}) +(?:de +)?("
              + String.join("|", MONTHS)
              + "|setiembre),? +(?:de(?:l)? +)?(20\\d\\d))(?!\\d)");

  private DatedText() {}

  /** The latest day in the text that has already come. */
  static Optional<LocalDate> latest(String words, LocalDate today) {
    Matcher m = DAY.matcher(Folding.of(words));
    LocalDate latest = null;
    while (m.find()) {
      LocalDate day = day(m);
      if (day != null && !day.isAfter(today) && (latest == null || day.isAfter(latest))) {
        latest = day;
      }
    }
    return Optional.ofNullable(latest);
  }

  private static @Nullable LocalDate day(Matcher m) {
    try {
      if (m.group(1) != null) {
        return LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
      }
      if (m.group(4) != null) {
        return LocalDate.of(number(m, 6), number(m, 5), number(m, 4));
      }
      String month = m.group(8).equals("setiembre") ? "septiembre" : m.group(8);
      return LocalDate.of(number(m, 9), MONTHS.indexOf(month) + 1, number(m, 7));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
