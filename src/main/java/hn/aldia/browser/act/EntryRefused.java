package hn.aldia.browser.act;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;

/** A box did not keep what was entered. Never says a secret. */
public final class EntryRefused extends Trouble {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    LOCKED,
    CUT,
    WIPED,
    FOCUS,
    /** A country's code that stands before the box and is not the number's. */
    LEAD,
    CHANGED;

    Message said() {
      return Message.of("widgets.entry-" + name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  private final Reason reason;

  EntryRefused(String label, Reason reason, String wanted, String shown) {
    super(Kind.PERSON, "widgets.entry-refused", label, reason.said(), wanted, shown);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
