package hn.aldia.sefin.treasury;

import hn.aldia.config.applicant.CardNumber;
import hn.aldia.words.Trouble;

/** The number of the residency card as the treasury's form takes it. */
public final class ResidencyNumber {
  /**
   * @param written as {@code applicant.residency-card} has it
   * @throws Trouble when it is none, see {@link CardNumber}
   */
  public static String of(String written) {
    return CardNumber.plain(written)
        .orElseThrow(
            () -> Trouble.settings("sefin.residency-number", "applicant.residency-card", written));
  }
}
