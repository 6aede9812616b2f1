package hn.aldia.store;

import hn.aldia.words.Trouble;

/** The journal holds more, or less, of this case than was read; nothing of ours was written. */
public final class JournalMovedOn extends Trouble {
  private static final long serialVersionUID = 1L;

  JournalMovedOn(String caseId) {
    super(Kind.REFUSED, "store.moved-on", caseId);
  }
}
