package hn.aldia.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.config.BrowserSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One browser with one context: a person in Honduras at a screen of ordinary size. */
public final class BrowserSession implements AutoCloseable {
  private final Browser browser;

  /** Whether the browser ends with this session, and with it all that is in it. */
  private final boolean own;

  private final BrowserContext context;
  private @Nullable Page page;
  private boolean crashed;

  private BrowserSession(
      Browser browser, boolean own, BrowserSettings settings, @Nullable Path state) {
    this.browser = browser;
    this.own = own;
    this.context = browser.newContext(options(state));
    context.setDefaultTimeout((double) settings.timeout().toMillis());
    context.setDefaultNavigationTimeout((double) Math.max(30_000, settings.timeout().toMillis()));
    context.onPage(opened -> opened.onCrash(p -> crashed = true));
    Standing.install(context);
  }

  /**
   * @param state cookies and local storage of an earlier session, if the file is there
   * @throws BrowserUnusable when the browser does not start
   */
  public static BrowserSession launch(
      PlaywrightDriver driver,
      Path executable,
      BrowserSettings settings,
      boolean headless,
      LaunchFlags flags,
      @Nullable Path state) {
    var options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(executable)
            .setHeadless(headless)
            .setChromiumSandbox(flags.sandboxed(driver.machine()))
            .setArgs(flags.forSession());
    try {
      Browser browser = driver.playwright().chromium().launch(options);
      return new BrowserSession(browser, true, settings, state);
    } catch (PlaywrightException e) {
      throw BrowserUnusable.doesNotStart(executable, settings.executable() != null, Reason.of(e));
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
      return new BrowserSession(browser, false, settings, state);
    } catch (PlaywrightException e) {
      throw BrowserUnusable.notReached(address.toString(), Reason.of(e));
    }
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

  /** Keeps cookies and local storage for the next session, for the owner's eyes only. */
  public void keepState(Path file) {
    try {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Folders.ownersOnly(parent);
      }
      Folders.write(file, context.storageState().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the browser is gone: crashed, killed, or its window closed by the person. */
  public boolean isGone() {
    return crashed || !browser.isConnected() || (page != null && page.isClosed());
  }

  /** What to throw instead of this: {@link BrowserGone} if that is why, else the same again. */
  public RuntimeException explain(PlaywrightException e) {
    return isGone() || crashHasYetToBeSaid() ? new BrowserGone(e) : e;
  }

  /** The event of a crash comes just after the failure that it causes. */
  private boolean crashHasYetToBeSaid() {
    try {
      context.waitForCondition(
          this::isGone, new BrowserContext.WaitForConditionOptions().setTimeout(300));
      return true;
    } catch (PlaywrightException stillThere) {
      return isGone();
    }
  }

  @Override
  public void close() {
    try {
      if (!own) {
        context.close();
      }
      browser.close();
    } catch (PlaywrightException alreadyGone) {
      browser.close();
    }
  }

  private static Browser.NewContextOptions options(@Nullable Path state) {
    var options =
        new Browser.NewContextOptions()
            .setLocale("es-HN")
            .setTimezoneId("America/Tegucigalpa")
            .setViewportSize(1280, 900)
            .setAcceptDownloads(true);
    return state != null && Files.exists(state) ? options.setStorageStatePath(state) : options;
  }
}
