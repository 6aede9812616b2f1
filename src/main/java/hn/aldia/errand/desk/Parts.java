package hn.aldia.errand.desk;

import hn.aldia.browser.launch.Browsers;
import hn.aldia.config.applicant.Documents;
import hn.aldia.config.secret.SecretStore;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.renewal.AtHand;
import hn.aldia.scenario.ScenarioFolder;
import hn.aldia.words.Words;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What an errand works with; all of it given.
 *
 * @param browsers where visits get theirs; the page that waits for the PIN has one of its own, and
 *     its driver from there
 * @param headless whether the browser shows no window
 * @param dryRun stop before the first irreversible step
 * @param pinTimeout how long to wait for the mail with the PIN
 * @param officeWait how long to wait for the office's answer
 * @param waivers what the person allowed beyond the expected
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
    Browsers browsers,
    boolean headless,
    boolean dryRun,
    Duration pinTimeout,
    OfficeWait officeWait,
    Waivers waivers,
    Consumer<String> progress) {

  /**
   * @param atMost how long
   * @param always also where this run has done nothing yet that the office would answer
   */
  public record OfficeWait(Duration atMost, boolean always) {}

  /** Which papers lie in their places. */
  public AtHand atHand() {
    return atHand(settings);
  }

  /** The same, for who has no more than the settings. */
  public static AtHand atHand(CaseSettings settings) {
    Documents documents = settings.documents();
    return new AtHand(
        Stream.of(documents.receiptFront(), documents.receiptBack())
            .allMatch(file -> file != null && Files.isRegularFile(file)));
  }

  /** As papers name the applicant. */
  public String applicantName() {
    return Objects.requireNonNullElse(settings.applicant().fullName(), email());
  }

  public String email() {
    String email = settings.applicant().email();
    if (email == null) {
      throw new IllegalStateException("the applicant is checked before an errand begins");
    }
    return email;
  }
}
