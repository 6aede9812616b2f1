package hn.aldia.browser.evidence;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a whole page in which every secret or personal value is covered, wherever the page
 * shows it: as words, in a box, in a widget. One evaluation covers it all: Playwright's own masks
 * take several, and as long again as the picture itself.
 */
record Picture(Page page, Masking masking) {
  private static final Duration AT_MOST = Duration.ofSeconds(8);

  /** Pixels: a page that goes on for ever is shown so far. */
  private static final double HIGHEST = 6000;

  private static final String SCRIPT = MaskedText.in("cover.js");

  byte[] png() {
    try {
      cover(masking.patterns());
      return page.screenshot(whole().setTimeout((double) AT_MOST.toMillis()));
    } finally {
      cover(null);
    }
  }

  private Page.ScreenshotOptions whole() {
    var options = new Page.ScreenshotOptions().setFullPage(true);
    Object size =
        page.evaluate(
            "() => { const e = document.documentElement;"
                + " return e ? [e.clientWidth, e.scrollHeight] : [0, 0]; }");
    return size instanceof List<?> at
            && at.get(0) instanceof Number width
            && at.get(1) instanceof Number height
            && height.doubleValue() > HIGHEST
        ? options.setClip(0, 0, width.doubleValue(), HIGHEST)
        : options;
  }

  private void cover(@Nullable List<String> patterns) {
    var arg = new HashMap<String, @Nullable Object>();
    arg.put("patterns", patterns);
    arg.put("values", masking.personal());
    for (Frame frame : page.frames()) {
      try {
        frame.evaluate(SCRIPT, arg);
      } catch (PlaywrightException e) {
        if (!frame.isDetached() && patterns != null) {
          throw e;
        }
      }
    }
  }
}
