package hn.aldia.sefin.receipt;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import hn.aldia.text.Folding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts as the treasury writes them out: {@code CUATROCIENTOS NOVENTA Y NUEVE 20/100}. Also with
 * {@code LEMPIRAS CON}, {@code UN MIL}, {@code VEINTE Y UNO}.
 */
final class AmountInWords {
  private static final Pattern HUNDREDTHS = Pattern.compile("(?<!\\d)(\\d{1,2}) ?/ ?100(?!\\d)");
  private static final Set<String> FILLING =
      Set.of("y", "con", "de", "lempira", "lempiras", "lps", "hnl", "exactos", "exacto");
  private static final Map<String, Integer> VALUES = values();
  private static final int THOUSAND = 1000;

  private AmountInWords() {}

  /** The first amount written out in the text; empty when there is none. */
  static Optional<BigDecimal> in(String text) {
    String folded = Folding.of(text).replaceAll("[\\s\\u00a0]+", " ");
    Matcher m = HUNDREDTHS.matcher(folded);
    while (m.find()) {
      int cents = Integer.parseInt(m.group(1));
      Optional<BigDecimal> amount =
          endOf(folded.substring(0, m.start()))
              .map(whole -> BigDecimal.valueOf(whole * 100L + cents, 2));
      if (amount.isPresent()) {
        return amount;
      }
    }
    return Optional.empty();
  }

  /** The number in words at the end of this. */
  private static Optional<Integer> endOf(String text) {
    List<String> words = Arrays.asList(text.strip().split("[^\\p{L}\\d]+"));
    int from = words.size();
    while (from > 0 && isOfNumber(words.get(from - 1))) {
      from--;
    }
    List<String> numbers =
        words.subList(from, words.size()).stream().filter(w -> !FILLING.contains(w)).toList();
    return numbers.isEmpty() ? Optional.empty() : Optional.of(sum(numbers));
  }

  private static boolean isOfNumber(String word) {
    return VALUES.containsKey(word) || FILLING.contains(word);
  }

  private static int sum(List<String> words) {
    int thousands = 0;
    int rest = 0;
    for (String word : words) {
      int value = VALUES.getOrDefault(word, 0);
      if (value == THOUSAND) {
        thousands += Math.max(rest, 1);
        rest = 0;
      } else {
        rest += value;
      }
    }
    return thousands * THOUSAND + rest;
  }

  /** The single words of Spanish numbers, as CLDR has them, and their shortened forms. */
  private static Map<String, Integer> values() {
    var spelling =
        new RuleBasedNumberFormat(ULocale.forLanguageTag("es"), RuleBasedNumberFormat.SPELLOUT);
    var values = new LinkedHashMap<String, Integer>();
    for (int n = 0; n <= THOUSAND; n++) {
      String word = Folding.of(spelling.format(n)).toLowerCase(Locale.ROOT);
      if (word.matches("\\p{L}+")) {
        values.put(word, n);
      }
    }
    values.put("un", 1);
    values.put("una", 1);
    values.put("veintiun", 21);
    values.put("ciento", 100);
    return Map.copyOf(values);
  }
}
