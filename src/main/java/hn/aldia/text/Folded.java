package hn.aldia.text;

import java.text.Normalizer;
import java.util.Locale;

/** Text without case and accents, one character for one, so that positions stay the same. */
public final class Folded {
  private Folded() {}

  public static String of(String text) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(
          c < 128 ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }
    String lower = folded.toString().toLowerCase(Locale.ROOT);
    return lower.length() == text.length() ? lower : folded.toString();
  }
}
