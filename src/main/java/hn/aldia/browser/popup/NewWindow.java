package hn.aldia.browser.popup;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.ShippedScript;
import hn.aldia.browser.script.Told;
import java.net.URI;
import java.util.Optional;

/** What a window that opened is, as far as it can be told yet. */
public enum NewWindow {
  /**
   * Much smaller than the one that opened it, as {@code window.open} brings them, with nothing in
   * it to fill in: not where a click leads.
   */
  NOTICE,
  /** It shows nothing yet: what size it is to have may come with the rest. */
  NOT_YET,
  /** A click may lead there. A tab is one, however small it is before it has its size. */
  LEADS_ON;

  private static final String AREA = "() => innerWidth * innerHeight";
  private static final String SEEN = ShippedScript.read("new-window.js");

  public static NewWindow of(Page window, Page opener) {
    try {
      Seen seen = Told.as(Seen.class, window.evaluate(SEEN));
      // Before it shows something it does not even know that it is no tab.
      if (seen.blank()) {
        return NOT_YET;
      }
      if (seen.tab()) {
        return LEADS_ON;
      }
      boolean small = seen.area() < Told.as(Double.class, opener.evaluate(AREA)) / 2;
      return seen.area() == 0 ? NOT_YET : small && !seen.fills() ? NOTICE : LEADS_ON;
    } catch (PlaywrightException onItsWay) {
      return NOT_YET;
    }
  }

  /** What a page wrote into a window itself has no site of its own. */
  public static boolean isOfSite(Page window, Page opener) {
    String host = host(window);
    return host.isEmpty() || host.equals(host(opener));
  }

  private static String host(Page page) {
    try {
      return Optional.ofNullable(URI.create(page.url()).getHost()).orElse("");
    } catch (IllegalArgumentException unreadable) {
      return "";
    }
  }

  private record Seen(double area, boolean tab, boolean blank, boolean fills) {}
}
