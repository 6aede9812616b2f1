package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.text.Folded;
import hn.aldia.text.FoldedText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's name in running text.
 *
 * @param name with single spaces
 * @param end where the text goes on behind it
 */
record PersonName(String name, int end) {
  private static final int LONG = 90;

  private static final Patterns WORDS = Patterns.in(PersonName.class, "assignment-words.conf");

  private static final Pattern LIKE_A_NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}.'’ -]{1,80}");

  /** “repartidor Juan Lara”, “de crédito Mario Reyes”: who writes names large writes all so. */
  private static final Pattern OF_A_TRADE = Pattern.compile("^\\p{Ll}.*\\p{Lu}\\p{Ll}");

  /** Given name and surname, as such are written. */
  boolean isInFull() {
    return name.matches("\\p{Lu}.*[ ]\\p{Lu}.*");
  }

  /** The name that begins here, after spaces and marks; empty when none does. */
  static Optional<PersonName> at(FoldedText passage, int place) {
    int start = place;
    while (start < passage.length() && " \n:*_|\"“«'".indexOf(passage.text().charAt(start)) >= 0) {
      start++;
    }
    Matcher title = WORDS.of("title").matcher(passage.folded()).region(start, passage.length());
    start = title.lookingAt() ? title.end() : start;
    int limit = beforeAnAddress(passage.text(), start);
    Matcher ends = WORDS.of("name-ends").matcher(passage.folded()).region(start, limit);
    ends.useTransparentBounds(true);
    int end = ends.find() ? ends.start() : limit;
    String shown = passage.cut(start, end);
    Matcher small = WORDS.of("goes-on").matcher(shown);
    end = small.find() ? start + small.start() : end;
    String name =
        passage.cut(start, end).replaceAll("[\\s*_|]+", " ").replaceAll("[ –—-]+$", "").strip();
    boolean named =
        LIKE_A_NAME.matcher(name).matches()
            && !OF_A_TRADE.matcher(name).find()
            && !WORDS.of("nobody").matcher(Folded.inPlace(name)).matches();
    return named ? Optional.of(new PersonName(name, end)) : Optional.empty();
  }

  /** “Rosa Muestra - rosa.muestra@…”: what stands before the @ is no name. */
  private static int beforeAnAddress(String text, int start) {
    int limit = Math.min(text.length(), start + LONG);
    int at = text.indexOf('@', start);
    if (at < 0 || at >= limit) {
      return limit;
    }
    while (at > start && !Marks.isGap(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
