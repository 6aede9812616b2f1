package hn.aldia.store;

import hn.aldia.words.Trouble;

/** The e-mail address belongs to another case. */
public final class EmailTaken extends Trouble {
  private static final long serialVersionUID = 1L;

  EmailTaken(String caseId, String email, String owner) {
    super(Kind.REFUSED, "store.email-taken", caseId, email, owner);
  }
}
