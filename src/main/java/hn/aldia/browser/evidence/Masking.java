package hn.aldia.browser.evidence;

import hn.aldia.config.secret.Secret;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must not be seen in evidence. A value is found whatever its capitals, accents and spacing.
 *
 * @param personal names, addresses, numbers of the applicant, as in {@code applicant.conf}
 */
public record Masking(List<Secret> secrets, List<String> personal) {
  static final String MASK = "•••";

  /** A personal value shorter than this ({@code F}) would black out half of the page. */
  private static final int SHORTEST = 3;

  private static final Map<Character, String> LETTERS =
      Map.of(
          'a', "[aáàâäã]",
          'e', "[eéèêë]",
          'i', "[iíìîï]",
          'o', "[oóòôöõ]",
          'u', "[uúùûü]",
          'n', "[nñ]",
          'c', "[cç]");

  public Masking {
    secrets = List.copyOf(secrets);
    personal = List.copyOf(personal);
  }

  public static Masking nothing() {
    return new Masking(List.of(), List.of());
  }

  Masking and(List<String> values) {
    return new Masking(secrets, Stream.concat(personal.stream(), values.stream()).toList());
  }

  /** The text with every such value replaced. */
  public String scrub(String text) {
    List<String> patterns = patterns();
    if (patterns.isEmpty()) {
      return text;
    }
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(String.join("|", patterns), flags).matcher(text).replaceAll(MASK);
  }

  /** Longest first, in the syntax that Java's and JavaScript's regular expressions share. */
  List<String> patterns() {
    Stream<String> hidden = secrets.stream().map(Secret::reveal).filter(s -> !s.isBlank());
    Stream<String> known = personal.stream().filter(value -> value.strip().length() >= SHORTEST);
    return Stream.concat(hidden, known)
        .map(String::strip)
        .flatMap(value -> Stream.of(value, escaped(value)))
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Masking::pattern)
        .toList();
  }

  private static String pattern(String value) {
    return Stream.of(value.split("\\s+", -1))
        .map(Masking::word)
        .collect(Collectors.joining("\\s*"));
  }

  private static String word(String word) {
    return word.chars().mapToObj(c -> letter((char) c)).collect(Collectors.joining());
  }

  private static String letter(char c) {
    String plain =
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String any = LETTERS.get(plain.charAt(0));
    if (any != null) {
      return any;
    }
    // A form both dialects take, also with JavaScript's u flag, which forbids needless escapes.
    return ".*+?^${}()|[]\\/".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
