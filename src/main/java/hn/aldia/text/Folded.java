package hn.aldia.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as a person compares them, who minds no case, no accents and no sign that is not seen. */
public final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** Without accents, of the letters that mails are full of: asked anew each time, it is slow. */
  private static final char[] BARE = new char[0x250];

  static {
    for (char c = 0; c < BARE.length; c++) {
      BARE[c] = bare(c);
    }
  }

  private static char bare(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }

  /** Blanks and punctuation stay where they are. */
  public static String text(String words) {
    String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    return UNSEEN.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** One character for one, so that positions stay the same. */
  public static String inPlace(String text) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(c < BARE.length ? BARE[c] : bare(c));
    }
    String lower = folded.toString().toLowerCase(Locale.ROOT);
    return lower.length() == text.length() ? lower : folded.toString();
  }

  /** Without punctuation or odd spacing too. */
  public static String words(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return NO_WORD.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll(" ").strip();
  }

  /** Words without any spaces: {@code de America} is {@code deAmerica}. */
  public static String squeezed(String text) {
    return words(text).replace(" ", "");
  }

  /** As it is seen, not folded: without signs of no width, a single blank between words. */
  public static String tidy(String text) {
    return SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }
}
