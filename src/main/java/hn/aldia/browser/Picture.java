package hn.aldia.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A picture of a page with every field covered, and every secret or personal value wherever else
 * the page shows it. The page's own markup is not touched: values are covered by CSS highlights.
 */
record Picture(Page page, Masking masking) {
  private static final Duration AT_MOST = Duration.ofSeconds(8);

  private static final String FIELDS =
      "input:not([type=button],[type=submit],[type=reset],[type=image],[type=hidden]), textarea,"
          + " select, [contenteditable]:not([contenteditable=false]), img[src^='blob:']";

  private static final String COVER =
      "::highlight(aldia-mask) { color: #5b6470 !important; -webkit-text-fill-color: #5b6470"
          + " !important; background-color: #5b6470 !important; text-shadow: none !important; }"
          + " [data-aldia] { visibility: hidden !important; }";

  private static final String SCRIPT = ShippedScript.read("cover.js");

  byte[] png() {
    try {
      cover(masking.patterns());
      return page.screenshot(
          new Page.ScreenshotOptions()
              .setMask(fields())
              .setMaskColor("#aeb6c2")
              .setStyle(COVER)
              .setTimeout((double) AT_MOST.toMillis()));
    } finally {
      cover(List.of());
    }
  }

  private List<Locator> fields() {
    return page.frames().stream().map(frame -> frame.locator(FIELDS)).toList();
  }

  private void cover(List<String> patterns) {
    for (Frame frame : page.frames()) {
      try {
        frame.evaluate(SCRIPT, Map.of("patterns", patterns));
      } catch (PlaywrightException e) {
        if (!frame.isDetached() && !patterns.isEmpty()) {
          throw e;
        }
      }
    }
  }
}
