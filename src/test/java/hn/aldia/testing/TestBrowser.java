package hn.aldia.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One Chromium per JVM, one context per test. Register it with {@code @RegisterExtension final
 * TestBrowser browser = new TestBrowser();} and open pages; they are closed after the test.
 */
public final class TestBrowser implements AfterEachCallback {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");
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
    var options =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    Playwright playwright = Playwright.create(options);
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    Path installed = Path.of("/usr/bin/chromium");
    var launch = new BrowserType.LaunchOptions().setArgs(FLAGS);
    return playwright
        .chromium()
        .launch(Files.exists(installed) ? launch.setExecutablePath(installed) : launch);
  }
}
