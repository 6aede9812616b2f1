package hn.aldia.intake;

import hn.aldia.config.home.CaseId;
import hn.aldia.words.Trouble;

/** A case of this name is there already. */
final class CaseThere extends Trouble {
  private static final long serialVersionUID = 1L;

  CaseThere(CaseId id) {
    super(Kind.SETTINGS, "intake.case-there", id.value());
  }
}
