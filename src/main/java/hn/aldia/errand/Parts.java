package hn.aldia.errand;

import hn.aldia.config.CaseSettings;
import hn.aldia.config.SecretStore;
import hn.aldia.scenario.ScenarioFolder;
import hn.aldia.words.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * What an errand works with; all of it given.
 *
 * @param headless whether the browser shows no window
 * @param dryRun stop before the first irreversible step
 * @param pinTimeout how long to wait for the mail with the PIN
 * @param progress what an installer or another long-running helper prints
 */
public record Parts(
    CaseSettings settings,
    CaseFile file,
    SecretStore secrets,
    ScenarioFolder scenarios,
    Person person,
    Words words,
    Clock clock,
    boolean headless,
    boolean dryRun,
    Duration pinTimeout,
    Consumer<String> progress) {

  String email() {
    String email = settings.applicant().email();
    if (email == null) {
      throw new IllegalStateException("the applicant is checked before an errand begins");
    }
    return email;
  }
}
