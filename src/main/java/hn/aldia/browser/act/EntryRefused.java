package hn.aldia.browser.act;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.OptionalInt;

/** A box did not keep what was entered. Never says a secret. */
public final class EntryRefused extends Trouble {
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
  private final int taken;

  /**
   * @param taken how many characters the box kept, where they are not to be shown
   */
  EntryRefused(String label, Reason reason, String wanted, String shown, int taken) {
    super(Kind.PERSON, "widgets.entry-refused", label, reason.said(), wanted, shown);
    this.reason = reason;
    this.taken = taken;
  }

  /** It was there when it was entered, and is not when it is to be sent. */
  public static EntryRefused lost(String label, String was, String shown) {
    Reason why = shown.isEmpty() ? Reason.WIPED : Reason.CHANGED;
    return new EntryRefused(label, why, was, shown, shown.length());
  }

  /** How many characters the box takes; empty where it is not that it cuts. */
  public OptionalInt takes() {
    return reason == Reason.CUT ? OptionalInt.of(taken) : OptionalInt.empty();
  }

  public Reason reason() {
    return reason;
  }
}
