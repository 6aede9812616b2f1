package hn.aldia.store;

import hn.aldia.words.Trouble;

/** The irreversible step was already begun once; nothing was written. */
public final class IntentTaken extends Trouble {
  private static final long serialVersionUID = 1L;

  IntentTaken(String caseId, String intent) {
    super(Kind.REFUSED, "store.intent-taken", caseId, intent);
  }
}
