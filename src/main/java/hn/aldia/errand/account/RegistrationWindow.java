package hn.aldia.errand.account;

import hn.aldia.browser.kept.KeptBrowser;
import hn.aldia.browser.kept.PageKeeper;
import hn.aldia.browser.launch.ChromiumFinder;
import hn.aldia.browser.launch.LaunchFlags;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.PlaywrightDriver;
import hn.aldia.config.settings.BrowserSettings;
import hn.aldia.config.settings.Settings;
import hn.aldia.errand.desk.CaseScripts;
import hn.aldia.errand.desk.Masks;
import hn.aldia.errand.desk.Parts;
import hn.aldia.inm.Registration;
import hn.aldia.runner.BrowserView;
import hn.aldia.runner.BrowserVisit;
import hn.aldia.runner.OpenPage;
import hn.aldia.words.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The browser of the registration, from the click on {@code Registrarse} to the accepted password:
 * it outlives this process. {@link #finish} ends it; every other way out leaves it as it is.
 */
public final class RegistrationWindow implements AutoCloseable {
  private static final Duration FOR_A_PAGE = Duration.ofSeconds(60);
  private static final Duration FOR_A_PERSON = Duration.ofMinutes(10);

  private final PlaywrightDriver driver;
  private final KeptBrowser kept;
  private final OpenPage page;
  private final CaseScripts scripts;
  private final BrowserView view;
  private final Registration registration;
  private boolean finished;

  private RegistrationWindow(
      Parts parts, PlaywrightDriver driver, KeptBrowser kept, OpenPage page) {
    this.driver = driver;
    this.kept = kept;
    this.page = page;
    BrowserSettings browser = parts.settings().settings().browser();
    var secrets = new ArrayList<CaseScripts>();
    this.view =
        new BrowserView(
            page,
            parts.settings().folder().pictures(),
            () -> Masks.of(parts, secrets),
            parts.words(),
            FOR_A_PERSON);
    this.scripts = new CaseScripts(parts, new BrowserVisit(page, browser.timeout()), view);
    secrets.add(scripts);
    this.registration = new Registration(view, scripts, browser.timeout(), parts.clock());
  }

  /** A new browser, with an empty page. */
  static RegistrationWindow open(Parts parts) {
    Machine machine = Machine.here();
    Settings settings = parts.settings().settings();
    BrowserSettings browser = settings.browser();
    Path chromium = new ChromiumFinder(machine, parts.progress()).find(browser);
    var flags = LaunchFlags.of(browser.sandbox(), List.of(settings.portal().url()));
    // Driver and browser each take half a second to start: side by side.
    var starting =
        CompletableFuture.supplyAsync(
            () ->
                PageKeeper.start(
                    machine, folder(parts), chromium, browser, parts.headless(), flags));
    PlaywrightDriver driver = driver(parts, starting);
    try {
      KeptBrowser kept = new PageKeeper(driver).attach(started(starting), browser);
      return new RegistrationWindow(
          parts, driver, kept, OpenPage.of(kept, parts.clock(), FOR_A_PAGE));
    } catch (RuntimeException e) {
      driver.close();
      throw e;
    }
  }

  private static PlaywrightDriver driver(
      Parts parts, CompletableFuture<PageKeeper.Started> browser) {
    try {
      return parts.browsers().driver();
    } catch (RuntimeException e) {
      started(browser).close();
      throw e;
    }
  }

  private static PageKeeper.Started started(CompletableFuture<PageKeeper.Started> starting) {
    try {
      return starting.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Trouble trouble ? trouble : e;
    }
  }

  /**
   * The browser that an earlier run has left.
   *
   * @param loadId of the page wanted; another page is given where that is gone, or it is null
   */
  static Optional<RegistrationWindow> find(Parts parts, @Nullable String loadId) {
    PlaywrightDriver driver = parts.browsers().driver();
    try {
      BrowserSettings settings = parts.settings().settings().browser();
      Optional<KeptBrowser> kept = new PageKeeper(driver).find(folder(parts), settings);
      if (kept.isEmpty()) {
        driver.close();
        return Optional.empty();
      }
      OpenPage page = OpenPage.find(kept.get(), loadId, parts.clock(), FOR_A_PAGE);
      return Optional.of(new RegistrationWindow(parts, driver, kept.get(), page));
    } catch (RuntimeException e) {
      driver.close();
      throw e;
    }
  }

  Registration registration() {
    return registration;
  }

  CaseScripts scripts() {
    return scripts;
  }

  BrowserView view() {
    return view;
  }

  /** Tells this very load of the page from any later one. */
  String loadId() {
    return page.loadId().orElse("");
  }

  /** Whether, on this load of the page, something with these words was clicked or sent. */
  boolean acted(String words) {
    return page.acted(words);
  }

  boolean isGone() {
    return kept.isGone() || (kept.isConnected() && page.isClosed());
  }

  /** The same, for when the page does not answer any more. */
  boolean hasEnded() {
    return isGone() || kept.hasEnded();
  }

  /** Ends what an earlier run may have left, killed as it was about to end it. */
  public static void sweep(Parts parts) {
    PageKeeper.sweep(folder(parts), Machine.here());
  }

  /** Done with: the browser, its profile and its debugging port are no more. */
  void finish() {
    finished = true;
    CompletableFuture<Boolean> ended = kept.end();
    driver.close();
    ended.join();
  }

  @Override
  public void close() {
    if (!finished) {
      kept.leave();
      driver.close();
    }
  }

  private static Path folder(Parts parts) {
    return parts.settings().folder().browser().resolve("kept");
  }
}
