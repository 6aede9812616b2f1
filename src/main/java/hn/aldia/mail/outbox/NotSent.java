package hn.aldia.mail.outbox;

import hn.aldia.words.Trouble;
import org.jspecify.annotations.Nullable;

/** A letter that was certainly not sent; it may be tried again for the same intent. */
public class NotSent extends Trouble {
  NotSent(Kind kind, @Nullable Throwable cause, String key, Object... args) {
    super(kind, cause, key, args);
  }
}
