package hn.aldia.browser.evidence;

import hn.aldia.config.secret.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must not be seen in evidence. A value is found whatever its capitals, accents and spacing, a
 * number whatever the signs in it, both also as an address of the web or markup writes them.
 *
 * @param personal names, addresses, numbers of the applicant, as in {@code applicant.conf}
 */
public record Masking(List<Secret> secrets, List<String> personal) {
  static final String MASK = "•••";

  /** A personal value shorter than this ({@code F}) would black out half of the page. */
  private static final int SHORTEST = 3;

  private static final Pattern NUMBER = Pattern.compile("\\+?(?:[\\s.\\-/()]*\\d){5,}");

  private static final Map<String, String> ENTITIES =
      Map.of("&", "&amp;", "<", "&lt;", ">", "&gt;", "\"", "&quot;");

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
    Stream<String> hidden =
        secrets.stream().map(Secret::reveal).filter(s -> !s.isBlank()).map(Masking::words);
    Stream<String> known =
        personal.stream()
            .map(String::strip)
            .filter(value -> value.length() >= SHORTEST)
            .distinct()
            .map(value -> NUMBER.matcher(value).matches() ? number(value) : whole(words(value)));
    return Stream.concat(hidden, known)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** Figures with whatever signs between them, or none; not within a longer number. */
  private static String number(String value) {
    String figures =
        value
            .chars()
            .filter(Character::isDigit)
            .mapToObj(c -> String.valueOf((char) c))
            .collect(Collectors.joining("(?:[\\s.\\-\\/()]|%20|%2f|&nbsp;)*"));
    return "(?<!\\d)" + figures + "(?!\\d)";
  }

  /** Ana is no part of a ventana. */
  private static String whole(String pattern) {
    return "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])";
  }

  private static String words(String value) {
    return Stream.of(value.strip().split("\\s+", -1))
        .map(Masking::word)
        .collect(Collectors.joining("(?:\\s|%20|\\+|&nbsp;)*"));
  }

  private static String word(String word) {
    return word.codePoints()
        .mapToObj(c -> letter(Character.toString(c)))
        .collect(Collectors.joining());
  }

  /** As it is, without its accent, and as addresses and markup write it. */
  private static String letter(String sign) {
    String plain = Normalizer.normalize(sign, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String any = LETTERS.get(plain.charAt(0));
    boolean bare = sign.matches("[A-Za-z0-9]");
    if (bare) {
      return any == null ? sign : any;
    }
    // A form both dialects take, also with JavaScript's u flag, which forbids needless escapes.
    String itself = any != null ? any : ".*+?^${}()|[]\\/".contains(sign) ? "\\" + sign : sign;
    String encoded = URLEncoder.encode(sign, StandardCharsets.UTF_8);
    String entity = ENTITIES.getOrDefault(sign, "&#" + sign.codePointAt(0) + ";");
    return "(?:" + itself + (encoded.startsWith("%") ? "|" + encoded : "") + "|" + entity + ")";
  }
}
