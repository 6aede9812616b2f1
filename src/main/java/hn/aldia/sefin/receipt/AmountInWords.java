package hn.aldia.sefin.receipt;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import hn.aldia.text.Folded;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Amounts as they are written out: {@code CUATROCIENTOS NOVENTA Y NUEVE 20/100}, {@code … LEMPIRAS
 * CON 20/100}, {@code … CON VEINTE CENTAVOS}, {@code QUINIENTOS LEMPIRAS EXACTOS}, {@code UN MIL}.
 */
final class AmountInWords {
  private static final long THOUSAND = 1000;
  private static final long MILLION = 1_000_000;
  private static final Map<String, Long> VALUES = values();
  private static final Pattern AMOUNT = amount();

  private AmountInWords() {}

  /** The first amount written out in the text; empty when there is none. */
  static Optional<BigDecimal> in(String text) {
    Matcher written = AMOUNT.matcher(Folded.text(text).replace('\u00a0', ' '));
    Optional<BigDecimal> round = Optional.empty();
    while (written.find()) {
      String of100 = written.group("hundredths");
      String cents = of100 == null ? written.group("cents") : of100;
      BigDecimal whole = BigDecimal.valueOf(number(written.group("whole")));
      if (cents != null || written.group("exact") != null) {
        BigDecimal rest = BigDecimal.valueOf(cents == null ? 0 : number(cents), 2);
        return Optional.of(whole.setScale(2).add(rest));
      }
      if (written.group("lempiras") != null) {
        round = round.or(() -> Optional.of(whole.setScale(2)));
      }
    }
    return round;
  }

  /** Digits, or words; joints between them count nothing. */
  private static long number(String said) {
    if (Character.isDigit(said.charAt(0))) {
      return Long.parseLong(said);
    }
    long millions = 0;
    long thousands = 0;
    long rest = 0;
    for (String word : said.split("\\s+", -1)) {
      long value = VALUES.getOrDefault(word, 0L);
      if (value == MILLION) {
        millions += Math.max(thousands + rest, 1) * MILLION;
        thousands = 0;
        rest = 0;
      } else if (value == THOUSAND) {
        thousands += Math.max(rest, 1) * THOUSAND;
        rest = 0;
      } else {
        rest += value;
      }
    }
    return millions + thousands + rest;
  }

  /** No amount takes more than two dozen words. */
  private static Pattern amount() {
    String word =
        VALUES.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining("|", "\\b(?:", ")\\b"));
    String number = word + "(?:\\s+(?:y\\s+)?" + word + "){0,23}";
    String exact = "exact[oa]s?|netos?|cerrados|justos";
    String joints = "(?:\\s*(?:[,.]|\\b(?:y|con|de)\\b)){0,4}\\s*";
    String of100 = "(?<hundredths>\\d{1,2}) ?/ ?100\\b";
    String named = "(?<cents>\\d{1,2}|%s)\\s*(?:centavos?|ctvs?|cts)\\b".formatted(number);
    return Pattern.compile(
        ("(?<whole>%s)(?<lempiras>(?:\\s+de)?(?:\\s+(?:lempiras?|lps|hnl|l)\\b)+)?"
                + "(?<exact>\\s+(?:%s)\\b)?(?:%s(?:%s|%s))?")
            .formatted(number, exact, joints, of100, named));
  }

  /** The single words of Spanish numbers, as CLDR has them, and their shortened forms. */
  private static Map<String, Long> values() {
    var spelling =
        new RuleBasedNumberFormat(ULocale.forLanguageTag("es"), RuleBasedNumberFormat.SPELLOUT);
    var values = new HashMap<String, Long>();
    for (long n = 0; n <= 1000; n++) {
      String word = Folded.text(spelling.format(n));
      if (word.matches("\\p{L}+")) {
        values.put(word, n);
      }
    }
    values.putAll(Map.of("un", 1L, "una", 1L, "veintiun", 21L, "ciento", 100L));
    values.putAll(Map.of("millon", MILLION, "millones", MILLION));
    return Map.copyOf(values);
  }
}
