package hn.aldia.inm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as a field shows it: in figures of any order, or with the month in Spanish or English
 * words. Which of two small figures is the month cannot be seen; who entered it knew the field's
 * order.
 */
record ShownDay(String text) {
  private static final Pattern PART = Pattern.compile("\\d+|\\p{L}{3,}");
  private static final List<String> MONTHS =
      List.of(
          "ene|jan", "feb", "mar", "abr|apr", "may", "jun", "jul", "ago|aug", "sep|set", "oct",
          "nov", "dic|dec");

  boolean mayBe(LocalDate day) {
    var figures = new ArrayList<Integer>();
    int named = 0;
    Matcher part = PART.matcher(PortalReply.folded(text));
    while (part.find()) {
      String word = part.group();
      if (Character.isDigit(word.charAt(0))) {
        figures.addAll(split(word));
      } else {
        named = named == 0 ? month(word) : named;
      }
    }
    int y = day.getYear();
    int m = day.getMonthValue();
    int d = day.getDayOfMonth();
    if (named > 0) {
      return named == m && (figures.equals(List.of(d, y)) || figures.equals(List.of(y, d)));
    }
    return figures.equals(List.of(d, m, y))
        || figures.equals(List.of(y, m, d))
        || figures.equals(List.of(m, d, y))
        || (figures.equals(List.of(d, m, y % 100)) && text.length() < 10);
  }

  /** {@code 31122001} and {@code 20011231}; the time of day after a day counts for nothing. */
  private static List<Integer> split(String figures) {
    if (figures.length() != 8) {
      return List.of(Integer.parseInt(figures.substring(0, Math.min(9, figures.length()))));
    }
    boolean yearFirst = figures.matches("(18|19|20)\\d\\d(0\\d|1[0-2])[0-3]\\d");
    return yearFirst ? cut(figures, 4, 6) : cut(figures, 2, 4);
  }

  private static List<Integer> cut(String figures, int first, int second) {
    return List.of(
        Integer.valueOf(figures.substring(0, first)),
        Integer.valueOf(figures.substring(first, second)),
        Integer.valueOf(figures.substring(second)));
  }

  private static int month(String word) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (word.matches("(" + MONTHS.get(i) + ")\\p{L}*")) {
        return i + 1;
      }
    }
    return 0;
  }
}
