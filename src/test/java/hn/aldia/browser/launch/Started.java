package hn.aldia.browser.launch;

import hn.aldia.browser.kept.KeptBrowser;
import hn.aldia.browser.kept.PageKeeper;
import hn.aldia.config.settings.BrowserSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What the tests of this machine start browsers with. */
public final class Started {
  public static final Machine MACHINE = Machine.here();
  public static final BrowserSettings SETTINGS =
      new BrowserSettings(
          null,
          null,
          BrowserSettings.Headless.AUTO,
          null,
          BrowserSettings.Sandbox.AUTO,
          Duration.ofSeconds(10));

  private Started() {}

  public static Path browser() {
    return new ChromiumFinder(MACHINE, System.err::println).find(SETTINGS);
  }

  public static LaunchFlags flags(URI... sites) {
    return LaunchFlags.of(BrowserSettings.Sandbox.AUTO, List.of(sites));
  }

  /** A browser that outlives its driver, with an empty page. */
  public static KeptBrowser kept(PlaywrightDriver driver, Path folder, LaunchFlags flags) {
    return new PageKeeper(driver)
        .attach(PageKeeper.start(MACHINE, folder, browser(), SETTINGS, true, flags), SETTINGS);
  }
}
