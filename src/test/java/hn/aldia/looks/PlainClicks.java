package hn.aldia.looks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import hn.aldia.browser.launch.ChromiumFinder;
import hn.aldia.browser.launch.Machine;
import hn.aldia.rehearsal.MailedPin;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.BareScript;
import hn.aldia.testing.Here;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How long a script of bare Playwright takes to register and to file on the plain bundled pages, of
 * which it knows every id: browser and mail included, popups not. What an errand takes until its
 * request is filed is compared with it.
 */
final class PlainClicks {
  private PlainClicks() {}

  static Duration measured() {
    var options = OfficeOptions.standard().withPopups(0).withMailDelay(Duration.ofMillis(300));
    Path chromium = new ChromiumFinder(Machine.here(), line -> {}).find(Here.BROWSER);
    try (BundledOffice office = BundledOffice.open(options)) {
      office.post().addMailbox(LookCase.EMAIL, "x");
      long began = System.nanoTime();
      try (Playwright playwright =
              Playwright.create(
                  new Playwright.CreateOptions()
                      .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
          Browser browser =
              playwright
                  .chromium()
                  .launch(
                      new BrowserType.LaunchOptions()
                          .setExecutablePath(chromium)
                          .setArgs(List.of("--no-sandbox")))) {
        Page inside =
            new BareScript(office)
                .run(
                    browser.newPage(),
                    LookCase.EMAIL,
                    () -> new MailedPin(office).of(LookCase.EMAIL, 1),
                    "Solo-para-medir-1");
        BareScript.apply(inside);
      }
      return Duration.ofNanos(System.nanoTime() - began);
    }
  }
}
