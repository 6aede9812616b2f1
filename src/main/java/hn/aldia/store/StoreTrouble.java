package hn.aldia.store;

import hn.aldia.words.Trouble;
import org.jspecify.annotations.Nullable;

/** The journal could not be read or written. The reason is the key: {@code store.full}. */
public final class StoreTrouble extends Trouble {
  private static final long serialVersionUID = 1L;

  public enum Reason {
    BUSY("busy"),
    FULL("full"),
    READ_ONLY("read-only"),
    NOT_OPENED("not-opened"),
    CORRUPT("corrupt"),
    LOGIN_REFUSED("login-refused"),
    UNREACHABLE("unreachable"),
    NEWER_SCHEMA("newer-schema"),
    UNKNOWN_EVENT("unknown-event"),
    UNKNOWN_URL("unknown-url"),
    FAILED("failed");

    private final String key;

    Reason(String key) {
      this.key = key;
    }
  }

  private final Reason reason;

  /**
   * @param place where the journal is, with no password in it
   * @param detail the database's own words
   */
  StoreTrouble(Reason reason, @Nullable Throwable cause, String place, String detail) {
    super(
        reason == Reason.UNKNOWN_URL ? Kind.SETTINGS : Kind.OUTSIDE,
        cause,
        "store." + reason.key,
        place,
        detail);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
