package hn.aldia.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person typed or pasted, often out of a word processor, as they meant it: without quotation
 * marks around it, signs that nobody sees, and blanks of other widths. Only what no reader could
 * miss is changed; what looks like another letter is {@link #stranger told}, never guessed.
 */
public final class TypedText {
  /** Zero width, soft hyphen, directions, byte order mark. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u034f\\u115f\\u3164]");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern QUOTED =
      Pattern.compile("[“”„‟\"«»‹›]\\s*(.*?)\\s*[“”„‟\"«»‹›]|[‘’‚‛'](?=.{2})\\s*(.*?)\\s*[‘’‛']");

  /** A full stop that ends a sentence: the word before it is no abbreviation. */
  private static final Pattern TRAILING = Pattern.compile("(?<=\\p{L}{4})\\.$|[,;]+$");

  /** The text as it was meant; clean text comes back as it is. */
  public static String meant(String typed) {
    String text = UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("");
    text = BLANKS.matcher(text).replaceAll(" ").strip();
    var quoted = QUOTED.matcher(text);
    if (quoted.matches()) {
      text = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
    }
    text = TRAILING.matcher(text).replaceFirst("").strip();
    return text.replaceAll("[‘’ʼ´`](?=\\p{L})", "'").replaceAll("[‐‑‒–—](?=\\S)", "-");
  }

  /**
   * The first sign that a form in Latin letters would not be asked for: a letter of another
   * alphabet that may look like one of ours, a picture, a control sign.
   *
   * @return as a person can find it: {@code а (U+0430 CYRILLIC SMALL LETTER A)}
   */
  public static Optional<String> stranger(String text) {
    return text.codePoints()
        .filter(sign -> !belongs(sign))
        .mapToObj(
            sign ->
                "%s (U+%04X %s)"
                    .formatted(
                        Character.isISOControl(sign) ? "·" : Character.toString(sign),
                        sign,
                        Character.getName(sign)))
        .findFirst();
  }

  private static boolean belongs(int sign) {
    Character.UnicodeScript script = Character.UnicodeScript.of(sign);
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.OTHER_SYMBOL ->
          sign == '°';
      default ->
          script == Character.UnicodeScript.LATIN
              || script == Character.UnicodeScript.COMMON
              || script == Character.UnicodeScript.INHERITED;
    };
  }
}
