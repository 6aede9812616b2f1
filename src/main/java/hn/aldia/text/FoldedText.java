package hn.aldia.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text and its folded twin, character for character: what is sought in the one is quoted from the
 * other. In the twin, asterisks of bold and bars of tables are gaps.
 */
public record FoldedText(String text, String folded) {
  public static FoldedText of(String raw) {
    var blank = new StringBuilder(raw);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean gap =
          c == '\t' || c == '\r' || (c > 127 && Character.getType(c) == Character.SPACE_SEPARATOR);
      if (gap) {
        blank.setCharAt(i, ' ');
      }
    }
    String text = blank.toString();
    return new FoldedText(text, Folded.inPlace(text).replace('*', ' ').replace('|', ' '));
  }

  public String cut(int from, int to) {
    return text.substring(from, to);
  }

  /** What its first group stands for, as it is written. */
  public Optional<String> said(Pattern sought) {
    return sought.matcher(folded).results().findFirst().map(m -> cut(m.start(1), m.end(1)));
  }

  public FoldedText before(int end) {
    return new FoldedText(text.substring(0, end), folded.substring(0, end));
  }

  public int length() {
    return text.length();
  }
}
