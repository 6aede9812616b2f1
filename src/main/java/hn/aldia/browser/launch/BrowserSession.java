package hn.aldia.browser.launch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.find.LookScript;
import hn.aldia.browser.script.InstalledScript;
import hn.aldia.config.home.FilePrivacy;
import hn.aldia.config.home.Folders;
import hn.aldia.config.settings.BrowserSettings;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One browser with one context: a person in Honduras at a screen of ordinary size. */
public final class BrowserSession implements AutoCloseable {
  /** What ends with a session. */
  private enum Ending {
    /** The browser goes on, and whoever started it. */
    CONTEXT,
    /** The browser goes on; we leave it. */
    CONNECTION,
    BROWSER
  }

  private final PlaywrightDriver driver;
  private final Browser browser;
  private final Ending ending;
  private final BrowserContext context;
  private boolean driverEndsToo;
  private @Nullable Page page;

  private BrowserSession(
      PlaywrightDriver driver,
      Browser browser,
      Ending ending,
      BrowserSettings settings,
      Browser.NewContextOptions options) {
    this.driver = driver;
    this.browser = browser;
    this.ending = ending;
    this.context = browser.newContext(options);
    context.setDefaultTimeout((double) settings.timeout().toMillis());
    context.setDefaultNavigationTimeout((double) Math.max(30_000, settings.timeout().toMillis()));
    InstalledScript.install(context, LookScript.STANDING);
  }

  /**
   * A window that a person sees has its own size: theirs may be a small screen.
   *
   * @param state cookies and local storage of an earlier session, if the file is there
   * @throws Trouble when the browser does not start
   */
  public static BrowserSession launch(
      PlaywrightDriver driver,
      Path executable,
      BrowserSettings settings,
      boolean headless,
      LaunchFlags flags,
      @Nullable Path state) {
    Browser browser = start(driver, executable, settings, headless, flags);
    try {
      var options = headless ? options(state) : options(state).setViewportSize(null);
      return new BrowserSession(driver, browser, Ending.BROWSER, settings, options);
    } catch (PlaywrightException e) {
      throw ChromiumFinder.doesNotStart(executable, settings, PlaywrightCause.of(e));
    }
  }

  /**
   * A browser with no session yet.
   *
   * @throws Trouble when it does not start
   */
  public static Browser start(
      PlaywrightDriver driver,
      Path executable,
      BrowserSettings settings,
      boolean headless,
      LaunchFlags flags) {
    var options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(executable)
            .setHeadless(headless)
            .setChromiumSandbox(flags.sandboxed(driver.machine()))
            .setArgs(flags.forSession());
    try {
      return driver.playwright().chromium().launch(options);
    } catch (PlaywrightException e) {
      throw ChromiumFinder.doesNotStart(executable, settings, PlaywrightCause.of(e));
    }
  }

  /** Uses a browser that runs elsewhere ({@code browser.connect}); leaves it running at the end. */
  public static BrowserSession connect(
      PlaywrightDriver driver, URI address, BrowserSettings settings, @Nullable Path state) {
    try {
      Browser browser =
          driver
              .playwright()
              .chromium()
              .connectOverCDP(
                  address.toString(), new BrowserType.ConnectOverCDPOptions().setTimeout(20_000));
      return new BrowserSession(driver, browser, Ending.CONNECTION, settings, options(state));
    } catch (PlaywrightException e) {
      throw Trouble.outside("chromium.not-reached", address.toString(), PlaywrightCause.of(e));
    }
  }

  /** One of many in a browser of this driver that goes on afterwards. */
  public static BrowserSession within(
      PlaywrightDriver driver, Browser browser, BrowserSettings settings, @Nullable Path state) {
    return new BrowserSession(driver, browser, Ending.CONTEXT, settings, options(state));
  }

  /** From here on the driver ends with this session, too. */
  BrowserSession withDriver() {
    driverEndsToo = true;
    return this;
  }

  /** The page of this session; a new one if the last was closed. */
  public Page page() {
    if (page == null || page.isClosed()) {
      page = context.newPage();
    }
    return page;
  }

  public BrowserContext context() {
    return context;
  }

  /**
   * Keeps cookies and local storage for the next session, for the owner's eyes only; where that
   * cannot be (the browser goes, the disk is full), the next one signs in.
   */
  public void keepState(Path file) {
    keepState(context::storageState, file);
  }

  /** The same, of a browser that was started otherwise. */
  public static void keepState(Supplier<String> state, Path file) {
    try {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Folders.ownersOnly(parent);
      }
      FilePrivacy.of(file).write(file, state.get());
    } catch (PlaywrightException | IOException notKept) {
      return;
    }
  }

  /** Ends driver and browser under whatever waits for them; from any thread. */
  public void abandon() {
    driver.abandon();
  }

  @Override
  public void close() {
    try {
      end();
    } finally {
      if (driverEndsToo) {
        driver.close();
      }
    }
  }

  private void end() {
    if (ending != Ending.BROWSER) {
      unlessGone(context::close);
    }
    if (ending != Ending.CONTEXT) {
      unlessGone(browser::close);
    }
  }

  /** What is gone already, all that was in it included, is at its end. */
  private static void unlessGone(Runnable closing) {
    try {
      closing.run();
    } catch (PlaywrightException alreadyGone) {
      return;
    }
  }

  private static Browser.NewContextOptions options(@Nullable Path state) {
    var options =
        new Browser.NewContextOptions()
            .setLocale("es-HN")
            .setTimezoneId("America/Tegucigalpa")
            .setViewportSize(1280, 900)
            .setAcceptDownloads(true);
    return state != null && isWhole(state) ? options.setStorageStatePath(state) : options;
  }

  /** A session that cannot be read is none: the person signs in as for the first time. */
  private static boolean isWhole(Path state) {
    try {
      return new ObjectMapper().readTree(Files.readAllBytes(state)).isObject();
    } catch (IOException cut) {
      return false;
    }
  }
}
