package hn.aldia.browser;

import hn.aldia.config.BrowserSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What the tests of this machine start browsers with. */
final class Started {
  static final Machine MACHINE = Machine.here();
  static final BrowserSettings SETTINGS =
      new BrowserSettings(
          null,
          null,
          BrowserSettings.Headless.AUTO,
          null,
          BrowserSettings.Sandbox.AUTO,
          Duration.ofSeconds(10));

  private Started() {}

  static Path browser() {
    return new ChromiumFinder(MACHINE, System.err::println).find(SETTINGS);
  }

  static LaunchFlags flags(URI... sites) {
    return LaunchFlags.of(BrowserSettings.Sandbox.AUTO, List.of(sites));
  }
}
