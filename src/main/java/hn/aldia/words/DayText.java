package hn.aldia.words;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A day as a form shows it: in figures of any order, or with the month's name. */
public final class DayText {
  private static final List<String> MONTHS =
      List.of(
          "ene|jan", "feb", "mar", "abr|apr", "may", "jun", "jul", "ago|aug", "sep|set", "oct",
          "nov", "dic|dec");
  private static final Pattern TIME = Pattern.compile("[Tt]?(?<!\\d)\\d{1,2}:\\d{2}.*$");
  private static final Pattern PACKED = Pattern.compile("\\d{8}");

  /**
   * Whether the text says this day, the year with two or four figures. Where nothing tells the
   * order of day and month, either will do: {@code 05/06/1960} says the 5th of June and the 6th of
   * May.
   */
  public static boolean says(String shown, LocalDate day) {
    return Stream.of("DMY", "MDY", "YMD").anyMatch(order -> says(shown, day, order));
  }

  /**
   * The same in one order only.
   *
   * @param order {@code DMY}, {@code MDY} or {@code YMD}; of no account beside a month's name
   */
  public static boolean says(String shown, LocalDate day, String order) {
    String text =
        Normalizer.normalize(TIME.matcher(shown).replaceAll(""), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .strip();
    if (PACKED.matcher(text).matches()) {
      int at = order.startsWith("Y") ? 4 : 2;
      text =
          text.substring(0, at) + " " + text.substring(at, at + 2) + " " + text.substring(at + 2);
    }
    List<String> numbers =
        Stream.of(text.split("\\D+", -1)).filter(number -> !number.isEmpty()).toList();
    List<String> words =
        Stream.of(text.split("[^a-z]+", -1)).filter(word -> word.length() >= 3).toList();
    List<Integer> named =
        words.stream().map(DayText::month).filter(month -> month > 0).distinct().toList();
    if (!named.isEmpty()) {
      return named.equals(List.of(day.getMonthValue()))
          && numbers.size() == 2
          && (fits(numbers.get(0), numbers.get(1), day)
              || fits(numbers.get(1), numbers.get(0), day));
    }
    if (numbers.size() != 3) {
      return false;
    }
    String month = numbers.get(order.indexOf('M'));
    return is(month, day.getMonthValue())
        && fits(numbers.get(order.indexOf('D')), numbers.get(order.indexOf('Y')), day);
  }

  /**
   * The days that the text can mean, up to the latest: none, one, or several where the order of day
   * and month or the century is not told.
   */
  public static List<LocalDate> read(String shown, LocalDate latest) {
    Set<Integer> numbers =
        Stream.of(TIME.matcher(shown).replaceAll("").split("\\D+", -1))
            .filter(figures -> !figures.isEmpty() && figures.length() <= 4)
            .map(Integer::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    var read = new TreeSet<LocalDate>();
    for (int year : numbers.stream().flatMap(DayText::years).toList()) {
      for (int month = 1; month <= 12; month++) {
        for (int day : numbers) {
          boolean real = day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
          if (real && says(shown, LocalDate.of(year, month, day))) {
            read.add(LocalDate.of(year, month, day));
          }
        }
      }
    }
    return read.stream().filter(day -> !day.isAfter(latest)).toList();
  }

  private static Stream<Integer> years(int number) {
    return number >= 100 ? Stream.of(number) : Stream.of(1900 + number, 2000 + number);
  }

  private static boolean fits(String dayOfMonth, String year, LocalDate day) {
    return is(dayOfMonth, day.getDayOfMonth())
        && (year.length() == 2 ? is(year, day.getYear() % 100) : is(year, day.getYear()));
  }

  private static boolean is(String figures, int number) {
    return figures.length() <= 4 && Integer.parseInt(figures) == number;
  }

  /** Whether it is a month's name, in full or short. */
  public static boolean isMonth(String word) {
    return word.matches("\\p{L}+") && month(word.toLowerCase(Locale.ROOT)) > 0;
  }

  private static int month(String word) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (word.matches("(" + MONTHS.get(i) + ")\\w*")) {
        return i + 1;
      }
    }
    return 0;
  }
}
