package hn.aldia.browser.evidence;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.ShippedScript;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a page with every field covered, and every secret or personal value wherever else
 * the page shows it. One evaluation covers it all: Playwright's own masks take several, and as long
 * again as the picture itself.
 */
record Picture(Page page, Masking masking) {
  private static final Duration AT_MOST = Duration.ofSeconds(8);

  private static final String FIELDS =
      "input:not([type=button],[type=submit],[type=reset],[type=image],[type=hidden]), textarea,"
          + " select, [contenteditable]:not([contenteditable=false]), img[src^='blob:']";

  private static final String SCRIPT = ShippedScript.read("cover.js");

  byte[] png() {
    try {
      cover(masking.patterns(), FIELDS);
      return page.screenshot(new Page.ScreenshotOptions().setTimeout((double) AT_MOST.toMillis()));
    } finally {
      cover(List.of(), null);
    }
  }

  private void cover(List<String> patterns, @Nullable String fields) {
    var arg = new HashMap<String, @Nullable Object>();
    arg.put("patterns", patterns);
    arg.put("fields", fields);
    for (Frame frame : page.frames()) {
      try {
        frame.evaluate(SCRIPT, arg);
      } catch (PlaywrightException e) {
        if (!frame.isDetached() && fields != null) {
          throw e;
        }
      }
    }
  }
}
