package hn.aldia.browser.popup;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import hn.aldia.browser.script.ShippedScript;
import hn.aldia.text.Folded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of the windows that one press opened: which one leads on. What shows that which is awaited comes
 * first, then what is of the same site, then what opened last. Small notices and other sites'
 * windows beside it are intruders; another window of the same site is left open.
 *
 * @param anyMayBring what is waited for: also one that shows nothing yet
 */
record OpenedWindows(Page opener, AllowedPopup awaited, boolean anyMayBring) {
  private static final double LOADING_MILLIS = 3000;

  private static final String SHOWN = ShippedScript.read("window-words.js");

  Optional<Page> leadsOn(List<Page> windows) {
    // A tab that only started a download is gone again.
    return windows.stream()
        .filter(window -> !window.isClosed() && mayLeadOn(once(window)))
        .reduce((earlier, later) -> rank(later) >= rank(earlier) ? later : earlier);
  }

  /** Whether this window, not chosen, is to be closed. */
  boolean isIntruder(Page window) {
    return !window.isClosed()
        && (!NewWindow.isOfSite(window, opener)
            || NewWindow.of(window, opener) == NewWindow.NOTICE);
  }

  private boolean mayLeadOn(NewWindow seen) {
    return seen == NewWindow.LEADS_ON || (anyMayBring && seen == NewWindow.NOT_YET);
  }

  /** What it is once it has loaded, if that does not take long. */
  private NewWindow once(Page window) {
    try {
      window.waitForLoadState(
          LoadState.DOMCONTENTLOADED,
          new Page.WaitForLoadStateOptions().setTimeout(LOADING_MILLIS));
    } catch (PlaywrightException slow) {
      // What it is can be seen later.
    }
    return NewWindow.of(window, opener);
  }

  private int rank(Page window) {
    return (showsAwaited(window) ? 2 : 0) + (NewWindow.isOfSite(window, opener) ? 1 : 0);
  }

  private boolean showsAwaited(Page window) {
    try {
      String text = " " + Folded.words(String.valueOf(window.evaluate(SHOWN))) + " ";
      return Stream.concat(awaited.words().stream(), awaited.offers().stream())
          .map(Folded::words)
          .anyMatch(words -> !words.isEmpty() && text.contains(" " + words + " "));
    } catch (PlaywrightException notToBeSeen) {
      return false;
    }
  }
}
