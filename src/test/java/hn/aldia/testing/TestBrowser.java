package hn.aldia.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import hn.aldia.browser.ChromiumFinder;
import hn.aldia.browser.LaunchFlags;
import hn.aldia.browser.Machine;
import hn.aldia.browser.PlaywrightDriver;
import hn.aldia.config.BrowserSettings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One Chromium per JVM, one context per test. Register it with {@code @RegisterExtension final
 * TestBrowser browser = new TestBrowser();} and open pages; they are closed after the test.
 */
public final class TestBrowser implements AfterEachCallback {
  private static final BrowserSettings ANY_BROWSER =
      new BrowserSettings(
          null,
          null,
          BrowserSettings.Headless.YES,
          null,
          BrowserSettings.Sandbox.AUTO,
          Duration.ofSeconds(15));
  private static final Browser BROWSER = launch();

  private BrowserContext context;

  /** A new tab of this test's own context, at this address. */
  public Page open(URI address) {
    if (context == null) {
      context =
          BROWSER.newContext(
              new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("es-HN"));
    }
    Page page = context.newPage();
    page.navigate(address.toString());
    return page;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (context != null) {
      context.close();
      context = null;
    }
  }

  private static Browser launch() {
    PlaywrightDriver driver = PlaywrightDriver.start(Machine.here());
    Runtime.getRuntime().addShutdownHook(new Thread(driver::close));
    return driver
        .playwright()
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setArgs(LaunchFlags.of(ANY_BROWSER.sandbox(), List.of()).forSession())
                .setExecutablePath(
                    new ChromiumFinder(Machine.here(), line -> {}).find(ANY_BROWSER)));
  }
}
