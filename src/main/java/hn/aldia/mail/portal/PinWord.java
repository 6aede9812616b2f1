package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.text.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A word of a mail as it stands, folded, and bare of the marks around it. */
record PinWord(int start, String raw, String bare, String folded, boolean isLabel) {
  static final Patterns WORDS = Patterns.in(PinWord.class, "pin-words.conf");

  /** No sentence that tells a code is longer. */
  private static final int MOST_WORDS = 200;

  static PinWord of(int start, String raw) {
    String shown = Marks.bare(raw);
    String bare = shown.chars().anyMatch(Character::isLetterOrDigit) ? shown : "";
    String folded = Folded.inPlace(bare);
    boolean label =
        WORDS.has("labels", folded) || WORDS.has("labels", folded.replaceAll("[^a-z]", ""));
    return new PinWord(start, raw, bare, folded, label);
  }

  /** The words between blanks. */
  static List<PinWord> in(String said, int start) {
    var words = new ArrayList<PinWord>();
    int from = -1;
    for (int i = 0; i <= said.length() && words.size() < MOST_WORDS; i++) {
      boolean gap = i == said.length() || Marks.isGap(said.charAt(i));
      if (gap && from >= 0) {
        split(said.substring(from, i), start + from, words);
        from = -1;
      } else if (!gap && from < 0) {
        from = i;
      }
    }
    return words;
  }

  /** “PIN:33LT34N33S” is two words. */
  private static void split(String raw, int start, List<PinWord> words) {
    String folded = Folded.inPlace(raw);
    for (String label : WORDS.all("labels")) {
      int at = folded.indexOf(label);
      int end = at + label.length();
      boolean begins =
          at >= 0
              && at <= 2
              && end < folded.length() - 3
              && (":=(".indexOf(folded.charAt(end)) >= 0
                  || (folded.charAt(end) == '-' && words.stream().noneMatch(PinWord::isLabel)));
      if (begins) {
        words.add(PinWord.of(start, raw.substring(0, end + 1)));
        words.add(PinWord.of(start + end + 1, raw.substring(end + 1)));
        return;
      }
    }
    words.add(PinWord.of(start, raw));
  }

  /** Whether the portal's mails use the word beside its name. */
  static boolean isUsual(String folded) {
    return Stream.of(
            WORDS.all("labels"),
            WORDS.all("fillers"),
            WORDS.all("states"),
            WORDS.all("enter"),
            WORDS.all("never"))
        .anyMatch(all -> all.contains(folded));
  }

  boolean isFiller() {
    return WORDS.has("fillers", folded.replace("+", ""));
  }
}
