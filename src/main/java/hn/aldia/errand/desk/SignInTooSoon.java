package hn.aldia.errand.desk;

import hn.aldia.renewal.HondurasTime;
import hn.aldia.store.SignInLedger;
import hn.aldia.words.Trouble;
import java.time.Instant;

/** The session has ended, and the account was signed in to so lately that it is let alone. */
public final class SignInTooSoon extends Trouble {
  private final SignInLedger.Wait wait;

  SignInTooSoon(SignInLedger.Wait wait) {
    super(
        Kind.OUTSIDE,
        wait.refused() ? "errand.sign-in-refused-lately" : "errand.sign-in-too-soon",
        HondurasTime.saidAt(wait.until()));
    this.wait = wait;
  }

  /** When it may be signed in to. */
  public Instant until() {
    return wait.until();
  }

  /** Whether it was not let in the last time. */
  public boolean refused() {
    return wait.refused();
  }
}
