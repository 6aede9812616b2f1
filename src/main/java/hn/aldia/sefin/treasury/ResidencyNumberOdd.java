package hn.aldia.sefin.treasury;

import hn.aldia.words.Trouble;

/** What the settings give as the number of the residency card is none. */
public final class ResidencyNumberOdd extends Trouble {
  private static final long serialVersionUID = 1L;

  ResidencyNumberOdd(String written) {
    super(Kind.SETTINGS, "sefin.residency-number", "applicant.residency-card", written);
  }
}
