package hn.aldia.renewal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person was asked and has not answered. */
public record Question(String id, String words, Instant since) {
  private static final String OF_INTENT = "sent:";

  /** Of the question whether this letter left. */
  public static String aboutLetter(String intent) {
    return OF_INTENT + intent;
  }

  /** Whether that intent's end answers it. */
  boolean isAbout(@Nullable String intent) {
    return id.equals(OF_INTENT + intent);
  }
}
