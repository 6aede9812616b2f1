package hn.aldia.notify;

import hn.aldia.text.Harmless;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that a person should know who is not at the screen, in their language.
 *
 * @param about what it is about, for telling one trouble from another: the trouble's key
 * @param caseId of which case
 * @param pictures masked pictures of what was seen; they stay on this computer, and only where they
 *     lie is told, and only to channels of the person's own (desktop, mail)
 */
public record Notice(
    Kind kind, String about, String caseId, String title, String text, List<Path> pictures) {
  private static final String LEFT_OUT = "•••";

  public enum Kind {
    NEWS(Weight.INFO),
    /** It does not go on without them. */
    PERSON_NEEDED(Weight.WARNING),
    /** Little time is left for something that is theirs to do. */
    DEADLINE(Weight.WARNING),
    /** Trouble outside that lasts. */
    TROUBLE(Weight.FAILURE),
    /** They asked to be told something, to see that it arrives. */
    TEST(Weight.INFO);

    final Weight weight;

    Kind(Weight weight) {
      this.weight = weight;
    }
  }

  /** As Apprise names them; a warning is urgent. */
  enum Weight {
    INFO,
    WARNING,
    FAILURE
  }

  public Notice {
    title = Harmless.line(title);
    text = Harmless.text(text);
    pictures = List.copyOf(pictures);
  }

  /**
   * The same for a service that others run: without the pictures, and with these personal data left
   * out wherever they stand.
   */
  Notice withoutPersonalData(List<String> personal) {
    return new Notice(
        kind, about, caseId, without(title, personal), without(text, personal), List.of());
  }

  private static String without(String said, List<String> personal) {
    String left = said;
    for (String datum :
        personal.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
      // Shorter than this it is no datum but a piece of any word.
      if (datum.strip().length() >= 3) {
        left =
            Pattern.compile(
                    Pattern.quote(datum.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(left)
                .replaceAll(LEFT_OUT);
      }
    }
    return left;
  }

  /** The text, cut where a channel takes no more. */
  String text(int atMost) {
    return Harmless.cut(text, atMost);
  }
}
