package hn.aldia.mail.outbox;

import hn.aldia.words.Trouble;
import org.jspecify.annotations.Nullable;

/** A letter that was certainly not sent; it may be tried again for the same intent. */
public class NotSent extends Trouble {
  NotSent(Kind kind, @Nullable Throwable cause, String key, Object... args) {
    super(kind, cause, key, args);
  }

  /** The letter is larger than the server takes. */
  static NotSent tooLarge(String host, long size, String answer, @Nullable Throwable cause) {
    double megabytes = Math.round(size / 104857.6) / 10.0;
    return new NotSent(Kind.OUTSIDE, cause, "mail.letter-too-large", host, megabytes, answer);
  }
}
