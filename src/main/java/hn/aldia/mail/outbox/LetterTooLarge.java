package hn.aldia.mail.outbox;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The letter is larger than the server takes. Nothing was sent. */
public final class LetterTooLarge extends NotSent {
  private final long limit;

  /**
   * @param limit in bytes; 0 when the server does not tell
   */
  LetterTooLarge(String host, long size, long limit, String answer, @Nullable Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.letter-too-large", host, megabytes(size), answer);
    this.limit = limit;
  }

  /** What the server takes, in bytes: {@code Enclosures.prepare} can be asked for that. */
  public OptionalLong limit() {
    return limit > 0 ? OptionalLong.of(limit) : OptionalLong.empty();
  }

  private static double megabytes(long bytes) {
    return Math.round(bytes / 104857.6) / 10.0;
  }
}
