package hn.aldia.browser.popup;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;

/**
 * A window much smaller than the one that opened it, with nothing in it to fill in: a notice, as
 * {@code window.open} brings them, and not where a click leads. A tab is none, however small it is
 * before it has its size.
 */
public final class SmallNotice {
  private static final double LOADING_MILLIS = 3000;

  private static final String AREA = "() => innerWidth * innerHeight";
  private static final String NOTHING_TO_FILL_IN =
      "() => innerWidth > 0 && !menubar.visible && location.href !== 'about:blank'"
          + " && !document.querySelector("
          + "'input:not([type=hidden]):not([type=button]):not([type=submit]),select,textarea,iframe,frame')";

  private SmallNotice() {}

  public static boolean is(Page window, Page opener) {
    try {
      window.waitForLoadState(
          LoadState.DOMCONTENTLOADED,
          new Page.WaitForLoadStateOptions().setTimeout(LOADING_MILLIS));
      return number(window, AREA) < number(opener, AREA) / 2
          && Boolean.TRUE.equals(window.evaluate(NOTHING_TO_FILL_IN));
    } catch (PlaywrightException notToBeSeen) {
      return false;
    }
  }

  private static double number(Page page, String script) {
    return page.evaluate(script) instanceof Number number ? number.doubleValue() : 0;
  }
}
