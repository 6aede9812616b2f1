package hn.aldia.testing;

import hn.aldia.browser.launch.BrowserSession;
import hn.aldia.browser.launch.Browsers;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.OwnBrowsers;
import hn.aldia.browser.launch.PlaywrightDriver;
import hn.aldia.config.settings.BrowserSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The browsers of this JVM for the commands that its tests run one after the other; each visit has
 * a context of its own. Where the settings name another or want a window, and on another thread, a
 * visit gets what the product gives it.
 */
final class SharedBrowsers implements Browsers {
  @Override
  public BrowserSession open(
      BrowserSettings settings, URI site, boolean headless, @Nullable Path state) {
    JvmBrowsers here = JvmBrowsers.HERE;
    Optional<JvmBrowsers.Kind> kind = JvmBrowsers.of(settings);
    if (settings.connect() != null && here.areMine()) {
      return BrowserSession.connect(here.driver(), settings.connect(), settings, state);
    }
    if (kind.isEmpty() || !headless || !here.areMine()) {
      return own().open(settings, site, headless, state);
    }
    return BrowserSession.within(here.driver(), here.get(kind.get()), settings, state);
  }

  @Override
  public PlaywrightDriver driver() {
    JvmBrowsers here = JvmBrowsers.HERE;
    return here.areMine() ? here.driver().lent() : own().driver();
  }

  private static OwnBrowsers own() {
    return new OwnBrowsers(Machine.here(), line -> {});
  }
}
