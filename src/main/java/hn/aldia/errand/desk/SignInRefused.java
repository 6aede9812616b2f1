package hn.aldia.errand.desk;

import hn.aldia.inm.Answer;
import hn.aldia.words.Trouble;

/** The portal does not let in the account that it let in before. */
public final class SignInRefused extends Trouble {
  private SignInRefused(String words) {
    super(Kind.OUTSIDE, "errand.logged-out", words);
  }

  static SignInRefused with(Answer answer) {
    return new SignInRefused(answer.words());
  }
}
