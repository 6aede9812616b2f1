package hn.aldia.testing;

import com.microsoft.playwright.Browser;
import hn.aldia.browser.BrowserSession;
import hn.aldia.browser.Browsers;
import hn.aldia.browser.ChromiumFinder;
import hn.aldia.browser.LaunchFlags;
import hn.aldia.browser.Machine;
import hn.aldia.browser.OwnBrowsers;
import hn.aldia.browser.PlaywrightDriver;
import hn.aldia.config.BrowserSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The product's Chromium, started once for the commands that the tests of this JVM run one after
 * the other; each visit has a context of its own. Where a browser of its own is asked for, and on
 * another thread, a visit gets what the product gives it.
 */
final class SharedBrowsers implements Browsers {
  static final SharedBrowsers OF_THIS_JVM = new SharedBrowsers();

  private @Nullable Thread owner;
  private @Nullable PlaywrightDriver driver;
  private @Nullable Browser browser;

  private SharedBrowsers() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end));
  }

  @Override
  public BrowserSession open(
      BrowserSettings settings, URI site, boolean headless, @Nullable Path state) {
    if (settings.connect() != null
        || settings.executable() != null
        || settings.channel() != null
        || !headless
        || !isMine()) {
      return new OwnBrowsers(Machine.here(), line -> {}).open(settings, site, headless, state);
    }
    if (browser == null || !browser.isConnected()) {
      start(settings, site);
    }
    return BrowserSession.within(driver, browser, settings, state);
  }

  private synchronized boolean isMine() {
    if (owner == null) {
      owner = Thread.currentThread();
    }
    return owner == Thread.currentThread();
  }

  private void start(BrowserSettings settings, URI site) {
    end();
    driver = PlaywrightDriver.start(Machine.here());
    Path chromium = new ChromiumFinder(Machine.here(), line -> {}).find(settings);
    var flags = LaunchFlags.of(settings.sandbox(), List.of(site));
    browser = BrowserSession.start(driver, chromium, settings, true, flags);
  }

  private void end() {
    if (driver != null) {
      driver.close();
    }
  }
}
