package hn.aldia.browser.act;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How what a box shows compares with what was entered. */
public enum EntryMatch {
  SAME,
  /** Capitals or outer spaces differ; of a number the separators of a mask. */
  ALTERED,
  DIFFERENT;

  private static final String POINTS = ".,:";
  private static final String SEPARATORS = POINTS + " -/()_+";

  /**
   * What masks are made for: figures, with signs between them, or a code of a few letters among
   * them. In all other text a hyphen and a blank are letters like any other: {@code Smith-Jones},
   * {@code Bloque 3-4}.
   */
  private static final Pattern NUMBER =
      Pattern.compile("(?=(?:\\D*\\d){5})(?=(?:[^A-Z]*[A-Z]){0,3}[^A-Z]*$)[A-Z\\d .,:/()_+-]+");

  private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}\\.\\d{2}");

  /** What a box for money may put around it. */
  private static final Pattern CURRENCY =
      Pattern.compile("^(L|LPS|LEMPIRAS?|HNL)\\.? ?(?=\\d)|(?<=\\d) ?(L|LPS|LEMPIRAS?|HNL)\\.?$");

  public static EntryMatch of(String wanted, String shown) {
    if (wanted.equals(shown)) {
      return SAME;
    }
    String w = plain(wanted);
    String s = isAmount(w) ? CURRENCY.matcher(plain(shown)).replaceAll("") : plain(shown);
    boolean masked =
        (NUMBER.matcher(w).matches() || isAmount(w))
            && significant(w).equals(significant(s))
            && breaks(s, SEPARATORS).containsAll(breaks(w, POINTS));
    return w.equals(s) || masked || sameAmount(w, s) ? ALTERED : DIFFERENT;
  }

  static boolean isAmount(String text) {
    return AMOUNT.matcher(text).matches();
  }

  /** A box for money may leave away the last zero. */
  private static boolean sameAmount(String wanted, String shown) {
    return isAmount(wanted)
        && shown.matches("\\d{1,9}(\\.\\d{1,6})?")
        && new BigDecimal(wanted).compareTo(new BigDecimal(shown)) == 0;
  }

  /**
   * After how many significant characters a separator stands. Spaces and dashes may go, a decimal
   * point may not: 499.20 is not 49920.
   */
  private static Set<Integer> breaks(String text, String separators) {
    var breaks = new HashSet<Integer>();
    int passed = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SEPARATORS.indexOf(c) < 0) {
        passed++;
      } else if (separators.indexOf(c) >= 0) {
        breaks.add(passed);
      }
    }
    breaks.remove(0);
    breaks.remove(passed);
    return breaks;
  }

  private static String significant(String text) {
    var kept = new StringBuilder();
    text.chars().filter(c -> SEPARATORS.indexOf(c) < 0).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .strip()
        .replaceAll("\\s+", " ")
        .toUpperCase(Locale.ROOT);
  }
}
