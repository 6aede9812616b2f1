package hn.aldia.browser.launch;

import hn.aldia.config.settings.BrowserSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A browser for each visit, found or installed, or the one that the settings name; what was started
 * for a visit ends with it.
 *
 * @param progress what an installer says while it works
 * @param light see {@link LaunchFlags#light}; not where it has a window, or runs elsewhere
 */
public record OwnBrowsers(Machine machine, Consumer<String> progress, boolean light)
    implements Browsers {
  public OwnBrowsers(Machine machine, Consumer<String> progress) {
    this(machine, progress, false);
  }

  @Override
  public BrowserSession open(
      BrowserSettings settings, URI site, boolean headless, @Nullable Path state) {
    PlaywrightDriver driver = driver();
    try {
      return session(driver, settings, site, headless, state).withDriver();
    } catch (RuntimeException e) {
      driver.close();
      throw e;
    }
  }

  @Override
  public PlaywrightDriver driver() {
    return PlaywrightDriver.start(machine);
  }

  private BrowserSession session(
      PlaywrightDriver driver,
      BrowserSettings settings,
      URI site,
      boolean headless,
      @Nullable Path state) {
    if (settings.connect() != null) {
      return BrowserSession.connect(driver, settings.connect(), settings, state);
    }
    Path chromium = new ChromiumFinder(machine, progress).find(settings);
    var flags = LaunchFlags.of(settings.sandbox(), List.of(site));
    return BrowserSession.launch(
        driver, chromium, settings, headless, light && headless ? flags.light() : flags, state);
  }
}
