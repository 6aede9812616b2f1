package hn.aldia.text;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Numbers as officials write them out in letters, by CLDR's own spelling: “cinco”, “treinta y dos”,
 * “dos mil veintiséis”; also “treinta y dos” run together or misspelt at the joint, and English.
 */
public final class SpanishNumber {
  private static final int DIGITS = 4;
  private static final int COUNTED = 400;

  /** “Al quinto día”: nobody counts so beyond. */
  private static final int RANKED = 31;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final Set<String> SINGLE =
      new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));

  static {
    for (String language : List.of("es", "en")) {
      var spelling =
          new RuleBasedNumberFormat(
              ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
      List<String> rules =
          Arrays.stream(spelling.getRuleSetNames())
              .filter(rule -> !rule.contains("ordinal") || rule.contains("spellout-ordinal"))
              .toList();
      for (String rule : rules) {
        boolean ordinal = rule.contains("ordinal");
        for (int n = ordinal ? 1 : 0; n <= (ordinal ? RANKED : COUNTED); n++) {
          learn(spelling.format(n, rule), n);
        }
      }
      String numbering = "%spellout-numbering";
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        learn(spelling.format(year, numbering), year);
      }
    }
    learn("primero", 1);
    learn("primer", 1);
    learn("a", 1);
    SINGLE.remove("a");
  }

  /** For patterns: any of the words, the longest first. */
  public static final String WORD = SINGLE.stream().collect(Collectors.joining("|", "(?:", ")"));

  /** Whether numbers are made of this word. */
  public static boolean isWord(String folded) {
    return SINGLE.contains(folded);
  }

  private static void learn(String spelt, int number) {
    String folded = Folded.inPlace(spelt).replace("\u00AD", "");
    NUMBERS.putIfAbsent(squeezed(folded), number);
    for (String word : folded.split("[ -]+", -1)) {
      if (!word.equals("y") && !word.equals("and")) {
        SINGLE.add(word);
      }
    }
  }

  /** “treinta y dos”, “treintaidos”, “treinta dos” are one: the joint is what people misspell. */
  private static String squeezed(String folded) {
    return folded
        .replaceAll("(?<=ta) ?[yi] ?(?=[a-z])", "")
        .replaceAll("^veinte y ", "veinti")
        .replaceAll("[ -]+", "");
  }

  /**
   * @param folded digits or words, without accents and capitals
   */
  public static OptionalInt of(String folded) {
    String said = folded.strip().replaceAll("\\s+", " ");
    if (!said.isEmpty()
        && said.length() <= DIGITS
        && said.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.of(Integer.parseInt(said));
    }
    Integer number = NUMBERS.get(squeezed(said));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
