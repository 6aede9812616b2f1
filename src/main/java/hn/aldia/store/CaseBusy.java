package hn.aldia.store;

import hn.aldia.words.Trouble;

/** Another run is working on this case right now. */
public final class CaseBusy extends Trouble {
  CaseBusy(String caseId, String holder) {
    super(Kind.REFUSED, "store.case-busy", caseId, holder);
  }
}
