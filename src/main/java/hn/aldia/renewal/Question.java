package hn.aldia.renewal;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person was asked and has not answered. */
public record Question(String id, String words) {
  private static final String LETTER = "sent:";
  private static final String FILING = "filed:";
  private static final String RECEIPT = "receipt:";

  /** Of the question whether this letter left. */
  public static String aboutLetter(String intent) {
    return LETTER + intent;
  }

  /** Of the question whether this request was filed. */
  public static String aboutFiling(String intent) {
    return FILING + intent;
  }

  /** Of the question whether the paper of this receipt was got some other way. */
  public static String aboutReceipt(String intent) {
    return RECEIPT + intent;
  }

  /** Whether that intent's end answers it. */
  public boolean isAbout(@Nullable String intent) {
    return Stream.of(LETTER, FILING, RECEIPT).anyMatch(about -> id.equals(about + intent));
  }
}
