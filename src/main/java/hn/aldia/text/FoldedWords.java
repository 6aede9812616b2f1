package hn.aldia.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as a person compares them. */
public final class FoldedWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private FoldedWords() {}

  /** Without case, accents, punctuation or odd spacing. */
  public static String fold(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return NO_WORD.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll(" ").strip();
  }

  /** Folded, and without any spaces: {@code de America} is {@code deAmerica}. */
  public static String squeeze(String text) {
    return fold(text).replace(" ", "");
  }

  /** As it is seen: without signs of no width, a single blank between words. */
  public static String tidy(String text) {
    return SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }
}
