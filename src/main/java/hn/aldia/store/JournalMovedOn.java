package hn.aldia.store;

import hn.aldia.words.Trouble;

/** Another run has written to this case since it was read; nothing of ours was written. */
public final class JournalMovedOn extends Trouble {
  private static final long serialVersionUID = 1L;

  JournalMovedOn(String caseId) {
    super(Kind.REFUSED, "store.moved-on", caseId);
  }
}
