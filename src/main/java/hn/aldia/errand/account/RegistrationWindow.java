package hn.aldia.errand.account;

import hn.aldia.browser.kept.KeptBrowser;
import hn.aldia.browser.kept.KeptMoment;
import hn.aldia.browser.kept.PageKeeper;
import hn.aldia.browser.launch.ChromiumFinder;
import hn.aldia.browser.launch.LaunchFlags;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.PlaywrightDriver;
import hn.aldia.config.settings.BrowserSettings;
import hn.aldia.config.settings.Settings;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.CaseScripts;
import hn.aldia.errand.desk.KeptSession;
import hn.aldia.errand.desk.PortalDoor;
import hn.aldia.errand.desk.Pulse;
import hn.aldia.inm.Portal;
import hn.aldia.inm.Registration;
import hn.aldia.runner.OpenPage;
import hn.aldia.runner.View;
import hn.aldia.scenario.step.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The browser of the registration, from the click on {@code Registrarse} to the accepted password:
 * it outlives this process. {@link #finish} ends it; every other way out leaves it as it is.
 */
public final class RegistrationWindow implements AutoCloseable {
  private static final Duration FOR_A_PAGE = Duration.ofSeconds(60);

  private final PlaywrightDriver driver;
  private final Pulse pulse;
  private final KeptBrowser kept;
  private final OpenPage page;
  private final CaseScripts scripts;
  private final Registration registration;
  private boolean finished;

  private RegistrationWindow(
      PortalDoor door, PlaywrightDriver driver, Pulse pulse, KeptBrowser kept, OpenPage page) {
    this.driver = driver;
    this.pulse = pulse;
    this.kept = kept;
    this.page = page;
    Duration patience = door.desk().settings().settings().browser().timeout();
    this.scripts = new CaseScripts(door, page);
    this.registration = new Registration(Portal.of(view(), scripts, patience, pulse));
  }

  /** A new browser, with an empty page. */
  static RegistrationWindow open(PortalDoor door) {
    CaseDesk desk = door.desk();
    Machine machine = Machine.here();
    Settings settings = desk.settings().settings();
    BrowserSettings browser = settings.browser();
    Path chromium = new ChromiumFinder(machine, door.progress()).find(browser);
    var flags = LaunchFlags.of(browser.sandbox(), List.of(settings.portal().url()));
    // Driver and browser each take half a second to start: side by side.
    var starting =
        CompletableFuture.supplyAsync(
            () ->
                PageKeeper.start(machine, folder(desk), chromium, browser, door.headless(), flags));
    PlaywrightDriver driver = driver(door, starting);
    Pulse pulse = pulse(desk, driver);
    try {
      KeptBrowser kept =
          new PageKeeper(driver).attach(RegistrationSession.joined(starting), browser);
      return new RegistrationWindow(
          door, driver, pulse, kept, OpenPage.on(kept.page(), pulse, FOR_A_PAGE));
    } catch (RuntimeException e) {
      pulse.close();
      driver.close();
      throw pulse.explain(e);
    }
  }

  /** Only we leave a page that hangs: it and its browser live on. */
  private static Pulse pulse(CaseDesk desk, PlaywrightDriver driver) {
    return Pulse.of(desk, FOR_A_PAGE, driver::abandon);
  }

  private static PlaywrightDriver driver(
      PortalDoor door, CompletableFuture<PageKeeper.Started> browser) {
    try {
      return door.browsers().driver();
    } catch (RuntimeException e) {
      RegistrationSession.joined(browser).close();
      throw e;
    }
  }

  /**
   * The browser that an earlier run has left.
   *
   * @param loadId of the page wanted; another page is given where that is gone, or it is null
   */
  static Optional<RegistrationWindow> find(PortalDoor door, @Nullable String loadId) {
    CaseDesk desk = door.desk();
    PlaywrightDriver driver = door.browsers().driver();
    Pulse pulse = pulse(desk, driver);
    try {
      BrowserSettings settings = desk.settings().settings().browser();
      Optional<KeptBrowser> kept = new PageKeeper(driver).find(folder(desk), settings);
      if (kept.isEmpty()) {
        pulse.close();
        driver.close();
        return Optional.empty();
      }
      OpenPage page = OpenPage.find(kept.get(), loadId, pulse, FOR_A_PAGE);
      return Optional.of(new RegistrationWindow(door, driver, pulse, kept.get(), page));
    } catch (RuntimeException e) {
      pulse.close();
      driver.close();
      throw pulse.explain(e);
    }
  }

  Registration registration() {
    return registration;
  }

  CaseScripts scripts() {
    return scripts;
  }

  View view() {
    return scripts.view();
  }

  /** Tells this very load of the page from any later one. */
  String loadId() {
    return page.loadId().orElse("");
  }

  /** Whether the PIN was sent from this load of the page, by the button that its scenario names. */
  boolean sentPin() {
    return scripts.read("pin").steps().stream()
        .filter(Step.Click.class::isInstance)
        .flatMap(step -> ((Step.Click) step).target().words().stream())
        .anyMatch(page::acted);
  }

  String moment() {
    return page.moment().written();
  }

  /** Whether it is certain that nothing was clicked or sent since that moment. */
  boolean isStill(String moment) {
    return KeptMoment.read(moment).isStill(page.moment());
  }

  boolean isGone() {
    return kept.isGone() || (kept.isConnected() && page.isClosed());
  }

  /** The same, for when the page does not answer any more. */
  boolean hasEnded() {
    return isGone() || kept.hasEnded();
  }

  /** Ends what an earlier run may have left, killed as it was about to end it. */
  public static void sweep(CaseDesk desk) {
    PageKeeper.sweep(folder(desk), Machine.here());
  }

  /** What really was wrong, where the page did not answer any more. */
  RuntimeException explain(RuntimeException failure) {
    return pulse.explain(failure);
  }

  /** Who was let in with the new password need not sign in again for what comes next. */
  void keepSession(CaseDesk desk) {
    if (registration.opensInside()) {
      KeptSession.keep(desk, kept::keepState, view().address());
    }
  }

  /** Done with: the browser, its profile and its debugging port are no more. */
  void finish() {
    finished = true;
    pulse.close();
    CompletableFuture<Boolean> ended = kept.end();
    driver.close();
    ended.join();
  }

  @Override
  public void close() {
    pulse.close();
    if (!finished) {
      kept.leave();
      driver.close();
    }
  }

  private static Path folder(CaseDesk desk) {
    return desk.settings().folder().browser().resolve("kept");
  }
}
