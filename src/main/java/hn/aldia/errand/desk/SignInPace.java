package hn.aldia.errand.desk;

import hn.aldia.store.SignInLedger;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often one account is signed in to. Each time is noted; only runs that nobody sits at are held
 * back, a person who signs in is not.
 *
 * @param site the portal, as it is named in the budget
 * @param pace between two times; null: nobody is held back
 */
public record SignInPace(
    SignInLedger ledger, String site, String caseId, @Nullable Duration pace, Clock clock) {

  /**
   * Comes before anything is typed.
   *
   * @throws SignInTooSoon when it must not be yet
   */
  void begin() {
    if (pace != null) {
      ledger
          .ask(site, caseId, pace, clock.instant())
          .ifPresent(
              wait -> {
                throw new SignInTooSoon(wait);
              });
    }
    ledger.begun(site, caseId, clock.instant());
  }

  public void letIn() {
    ledger.letIn(site, caseId, clock.instant());
  }

  void refused() {
    ledger.refused(site, caseId, clock.instant());
  }
}
