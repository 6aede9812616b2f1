package hn.aldia.errand.desk;

import hn.aldia.browser.launch.Browsers;
import hn.aldia.config.secret.SecretStore;
import hn.aldia.scenario.source.ScenarioFolder;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The way to portal and treasury: opens visits.
 *
 * @param secrets where the portal's password is
 * @param browsers where visits get theirs; the page that waits for the PIN has one of its own, and
 *     its driver from there
 * @param headless whether the browser shows no window
 * @param pace how often the account is signed in to
 * @param progress what an installer or another long-running helper prints
 */
public record PortalDoor(
    CaseDesk desk,
    SecretStore secrets,
    ScenarioFolder scenarios,
    Browsers browsers,
    boolean headless,
    SignInPace pace,
    Consumer<String> progress) {

  public PortalPassword password() {
    return new PortalPassword(desk, secrets);
  }

  /**
   * An ordinary visit.
   *
   * @param state cookies of an earlier visit, where the file is there
   */
  public PortalVisit visit(URI site, @Nullable Path state) {
    return PortalVisit.open(this, site, state);
  }

  /** The portal, as a stranger comes to it. */
  public PortalVisit visitPortal() {
    return visit(portal(), null);
  }

  URI portal() {
    return desk.settings().settings().portal().url();
  }
}
