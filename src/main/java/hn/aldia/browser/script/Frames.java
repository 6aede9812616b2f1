package hn.aldia.browser.script;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;

/** The frames of a page that a look goes into: an endless page has no end of them. */
public final class Frames {
  /** A look has its budget: what a page has beyond it is not seen, and that is told. */
  public static final int MOST = 60;

  /** Asked in one go: of hundreds of frames every question more is a second. */
  private static final String IS_SHOWN = ShippedScript.read("frame-shown.js");

  /** Its first ones, the page itself before all. */
  public static List<Frame> of(Page page) {
    return page.frames().stream().filter(frame -> !frame.isDetached()).limit(MOST).toList();
  }

  /** Whether it is the page's own site that speaks in it, and no advertiser. */
  public static boolean isOfSite(Frame frame) {
    String address = frame.url();
    return address.startsWith("about:")
        || site(address).equals(site(frame.page().mainFrame().url()));
  }

  private static String site(String address) {
    return address.replaceFirst("^(\\w+://[^/?#]*).*", "$1");
  }

  /** Whether a person sees it, in the document that it stands in. */
  public static boolean isShown(Frame frame) {
    try {
      return frame.parentFrame() == null
          || Boolean.TRUE.equals(frame.frameElement().evaluate(IS_SHOWN));
    } catch (PlaywrightException gone) {
      return false;
    }
  }
}
