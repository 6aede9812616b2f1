package hn.aldia.testing;

import hn.aldia.browser.BrowserSession;
import hn.aldia.browser.Browsers;
import hn.aldia.browser.Machine;
import hn.aldia.browser.OwnBrowsers;
import hn.aldia.config.BrowserSettings;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One browser for the commands that the tests of this JVM run one after the other; each visit has a
 * context of its own. Where the settings name a browser or want a window, and on another thread, a
 * visit gets what the product gives it.
 */
record SharedBrowsers(JvmBrowsers.Kind kind) implements Browsers {
  @Override
  public BrowserSession open(
      BrowserSettings settings, URI site, boolean headless, @Nullable Path state) {
    if (settings.connect() != null
        || settings.executable() != null
        || settings.channel() != null
        || !headless
        || !JvmBrowsers.HERE.areMine()) {
      return new OwnBrowsers(Machine.here(), line -> {}).open(settings, site, headless, state);
    }
    JvmBrowsers here = JvmBrowsers.HERE;
    return BrowserSession.within(here.driver(), here.get(kind), settings, state);
  }
}
