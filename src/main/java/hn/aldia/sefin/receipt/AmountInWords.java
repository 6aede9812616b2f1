package hn.aldia.sefin.receipt;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import hn.aldia.text.Folded;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts as they are written out: {@code CUATROCIENTOS NOVENTA Y NUEVE 20/100}, {@code … LEMPIRAS
 * CON 20/100}, {@code … CON VEINTE CENTAVOS}, {@code QUINIENTOS LEMPIRAS EXACTOS}, {@code UN MIL}.
 */
final class AmountInWords {
  private static final Pattern TOKEN =
      Pattern.compile("\\d{1,9} ?/ ?\\d{1,9}|\\p{L}{1,40}|\\d{1,9}|\\S");
  private static final Pattern HUNDREDTHS = Pattern.compile("(\\d{1,2}) ?/ ?100");
  private static final Set<String> LEMPIRAS = Set.of("lempira", "lempiras", "lps", "hnl", "l");
  private static final Set<String> JOINTS = Set.of("y", "con", "de", ",", ".");
  private static final Set<String> CENTS = Set.of("centavo", "centavos", "ctv", "ctvs", "cts");
  private static final Set<String> NOUGHT =
      Set.of("exacto", "exactos", "exacta", "exactas", "neto", "netos", "cerrados", "justos");
  private static final Map<String, Long> VALUES = values();
  private static final long THOUSAND = 1000;
  private static final long MILLION = 1_000_000;

  /** No amount takes more words. */
  private static final int LONGEST = 24;

  private final List<String> tokens;
  private int at;

  private AmountInWords(List<String> tokens) {
    this.tokens = tokens;
  }

  /** The first amount written out in the text; empty when there is none. */
  static Optional<BigDecimal> in(String text) {
    String folded = Folded.text(text).replace('\u00a0', ' ');
    return new AmountInWords(TOKEN.matcher(folded).results().map(MatchResult::group).toList())
        .first();
  }

  private Optional<BigDecimal> first() {
    BigDecimal roundAmount = null;
    while (at < tokens.size()) {
      Long whole = number();
      if (whole == null) {
        at++;
        continue;
      }
      boolean lempiras = skip(LEMPIRAS, Set.of("de"));
      boolean exact = skip(NOUGHT, Set.of());
      Integer cents = cents();
      exact |= skip(NOUGHT, Set.of());
      if (cents != null || exact) {
        return Optional.of(amount(whole, cents == null ? 0 : cents));
      }
      if (lempiras && roundAmount == null) {
        roundAmount = amount(whole, 0);
      }
    }
    return Optional.ofNullable(roundAmount);
  }

  private static BigDecimal amount(long whole, int cents) {
    return BigDecimal.valueOf(whole * 100 + cents, 2);
  }

  /** Goes past words of the first kind, those of the second between them included. */
  private boolean skip(Set<String> words, Set<String> between) {
    int here = at;
    boolean found = false;
    while (here < tokens.size()
        && (words.contains(tokens.get(here)) || between.contains(tokens.get(here)))) {
      found |= words.contains(tokens.get(here));
      here++;
      at = found ? here : at;
    }
    return found;
  }

  /** Null, and nothing is passed: none are told. */
  private @Nullable Integer cents() {
    int before = at;
    while (at < tokens.size() && JOINTS.contains(tokens.get(at))) {
      at++;
    }
    if (at < tokens.size()) {
      Matcher hundredths = HUNDREDTHS.matcher(tokens.get(at));
      if (hundredths.matches()) {
        at++;
        return Integer.valueOf(hundredths.group(1));
      }
      boolean digits = tokens.get(at).matches("\\d{1,2}");
      Long number = digits ? Long.valueOf(tokens.get(at++)) : number();
      if (number != null && number < 100 && at < tokens.size() && CENTS.contains(tokens.get(at))) {
        at++;
        return number.intValue();
      }
    }
    at = before;
    return null;
  }

  /** The number in words that begins here; null, and nothing is passed: there is none. */
  private @Nullable Long number() {
    long millions = 0;
    long thousands = 0;
    long rest = 0;
    int begun = at;
    while (at < tokens.size() && at - begun < LONGEST) {
      String word = tokens.get(at);
      Long value = VALUES.get(word);
      if (value == null) {
        boolean joint = word.equals("y") && at > begun && at + 1 < tokens.size();
        if (!joint || !VALUES.containsKey(tokens.get(at + 1))) {
          break;
        }
      } else if (value == MILLION) {
        millions += Math.max(thousands + rest, 1) * MILLION;
        thousands = 0;
        rest = 0;
      } else if (value == THOUSAND) {
        thousands += Math.max(rest, 1) * THOUSAND;
        rest = 0;
      } else {
        rest += value;
      }
      at++;
    }
    return at == begun ? null : millions + thousands + rest;
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
