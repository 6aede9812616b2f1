package hn.aldia.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import hn.aldia.browser.launch.PlaywrightDriver;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One browser per JVM, one context per test. Register it with {@code @RegisterExtension final
 * TestBrowser browser = new TestBrowser();} and open pages; they are closed after the test.
 */
public final class TestBrowser implements AfterEachCallback {
  private final JvmBrowsers.Kind kind;
  private @Nullable BrowserContext context;

  public TestBrowser() {
    this(JvmBrowsers.Kind.SHELL);
  }

  private TestBrowser(JvmBrowsers.Kind kind) {
    this.kind = kind;
  }

  /** The browser that the product finds, with its viewer for papers. */
  public static TestBrowser asTheProduct() {
    return new TestBrowser(JvmBrowsers.Kind.PRODUCTS);
  }

  /** This JVM's driver, for tests that start browsers of their own; closing it ends nothing. */
  public static PlaywrightDriver driver() {
    return JvmBrowsers.HERE.driver().lent();
  }

  /** A new tab of this test's own context, at this address. */
  public Page open(URI address) {
    if (context == null) {
      context =
          JvmBrowsers.HERE
              .get(kind)
              .newContext(
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
}
