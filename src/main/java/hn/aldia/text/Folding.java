package hn.aldia.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as a person compares them: case, accents and signs that nobody sees do not count. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");

  private Folding() {}

  /** Blanks and punctuation stay where they are. */
  public static String of(String words) {
    String apart = Normalizer.normalize(words, Normalizer.Form.NFD);
    return UNSEEN
        .matcher(MARKS.matcher(apart).replaceAll(""))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
