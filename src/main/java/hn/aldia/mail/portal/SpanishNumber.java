package hn.aldia.mail.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Numbers as officials write them out in letters: “cinco”, “treinta y uno”, “dos mil veintiséis”.
 */
final class SpanishNumber {
  private static final List<String> TO_THIRTY =
      List.of(
          ("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
                  + " dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos"
                  + " veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho"
                  + " veintinueve treinta")
              .split(" ", -1));

  private static final Map<String, Integer> WORDS = words();

  /** For patterns: any of the words, the longest first. */
  static final String WORD =
      WORDS.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .collect(Collectors.joining("|", "(?:", ")"));

  private SpanishNumber() {}

  private static Map<String, Integer> words() {
    var words = new HashMap<String, Integer>();
    for (int i = 0; i < TO_THIRTY.size(); i++) {
      words.put(TO_THIRTY.get(i), i);
    }
    words.putAll(
        Map.of("un", 1, "una", 1, "primero", 1, "veintiun", 21, "cuarenta", 40, "mil", 1000));
    return Map.copyOf(words);
  }

  /**
   * @param folded digits or words, without accents and capitals
   */
  static OptionalInt of(String folded) {
    String said = folded.strip();
    if (said.matches("\\d{1,4}")) {
      return OptionalInt.of(Integer.parseInt(said));
    }
    int sum = 0;
    boolean any = false;
    for (String word : said.split("\\s+", -1)) {
      if (word.equals("y") && any) {
        continue;
      }
      Integer value = WORDS.get(word);
      if (value == null) {
        return OptionalInt.empty();
      }
      sum = value == 1000 ? Math.max(sum, 1) * 1000 : sum + value;
      any = true;
    }
    return any ? OptionalInt.of(sum) : OptionalInt.empty();
  }
}
