package hn.aldia.browser.launch;

import hn.aldia.config.settings.BrowserSettings;
import hn.aldia.words.Trouble;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where visits get their browsers from, and pages that are kept their driver. */
public interface Browsers {
  /**
   * A session for one visit, on the thread that calls.
   *
   * @param site what is visited: where it is plain http, the browser lets it be so
   * @param state cookies and local storage of an earlier session, if the file is there
   * @throws Trouble when there is none and none can be installed
   * @throws Trouble when it does not start, or is not reached
   */
  BrowserSession open(BrowserSettings settings, URI site, boolean headless, @Nullable Path state);

  /**
   * What drives the browser of a page that is kept, see {@code PageKeeper}; whoever asks closes it.
   *
   * @throws Trouble when it can neither be found nor unpacked
   */
  PlaywrightDriver driver();

  /** Nothing is visited for a while: what would lie idle is ended. */
  default void rest() {}
}
