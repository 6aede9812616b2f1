package hn.aldia.renewal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person was asked and has not answered. */
public record Question(String id, String words, Instant since) {
  private static final String LETTER = "sent:";
  private static final String FILING = "filed:";

  /** Of the question whether this letter left. */
  public static String aboutLetter(String intent) {
    return LETTER + intent;
  }

  /** Of the question whether this request was filed. */
  public static String aboutFiling(String intent) {
    return FILING + intent;
  }

  /** Whether that intent's end answers it. */
  public boolean isAbout(@Nullable String intent) {
    return id.equals(LETTER + intent) || id.equals(FILING + intent);
  }
}
