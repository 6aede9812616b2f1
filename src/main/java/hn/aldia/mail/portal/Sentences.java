package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.text.Folded;
import java.util.ArrayList;
import java.util.List;

/** Where the sentences of a text begin and end. */
final class Sentences {
  private static final Patterns WORDS = Patterns.in(Sentences.class, "limit-words.conf");

  /** Pairs of beginning and end; what is between them is blank. */
  static List<int[]> of(String text) {
    var spans = new ArrayList<int[]>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paragraph = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      boolean ends =
          ".!?…".indexOf(c) >= 0 && isFollowedByANew(text, i + 1) && !isShortened(text, i);
      if (paragraph || ends) {
        add(spans, text, from, i + 1);
        from = i + 1;
      }
    }
    add(spans, text, from, text.length());
    return spans;
  }

  private static void add(List<int[]> spans, String text, int from, int to) {
    if (!text.substring(from, to).isBlank()) {
      spans.add(new int[] {from, to});
    }
  }

  private static boolean isFollowedByANew(String text, int place) {
    int i = place;
    while (i < text.length() && i < place + 6 && ("\"'”»)*_".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    if (i < text.length() && !Marks.isGap(text.charAt(i))) {
      return false;
    }
    while (i < text.length() && Marks.isGap(text.charAt(i))) {
      i++;
    }
    return i >= text.length() || !Character.isLowerCase(text.charAt(i));
  }

  /** “No.”, “Lic.”: a full stop that ends no sentence. */
  static boolean isShortened(String text, int dot) {
    return text.charAt(dot) == '.'
        && WORDS.found("shortened", Folded.inPlace(text.substring(Math.max(0, dot - 5), dot)));
  }
}
