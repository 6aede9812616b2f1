package hn.aldia.browser.evidence;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.Frames;
import hn.aldia.browser.script.ShippedScript;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** What is in frames without end is not covered, and so not shown. */
  private static final String NO_FRAMES = "iframe, frame { visibility: hidden !important }";

  private static final String SCRIPT = ShippedScript.read("cover.js");

  byte[] png() {
    Size size = cover(false);
    byte[] png;
    boolean stayed = false;
    try {
      png = shot(size);
    } finally {
      stayed = uncover();
    }
    return stayed ? png : whateverLiesOver();
  }

  /** What lay over a box, or the page itself, left in the meantime: nothing is spared. */
  private byte[] whateverLiesOver() {
    Size size = cover(true);
    try {
      return shot(size);
    } finally {
      uncover();
    }
  }

  private byte[] shot(Size size) {
    return page.screenshot(whole(size).setTimeout((double) AT_MOST.toMillis()));
  }

  private Page.ScreenshotOptions whole(Size size) {
    var options = new Page.ScreenshotOptions().setFullPage(true);
    if (covered().size() < page.frames().size()) {
      options.setStyle(NO_FRAMES);
    }
    return size.height() > HIGHEST ? options.setClip(0, 0, size.width(), HIGHEST) : options;
  }

  private List<Frame> covered() {
    List<Frame> all = page.frames();
    return all.size() > Frames.MOST ? List.of(page.mainFrame()) : all;
  }

  private Size cover(boolean whole) {
    var size = Size.UNKNOWN;
    for (Frame frame : covered()) {
      try {
        Object told = frame.evaluate(SCRIPT, arg(masking.patterns(), whole));
        size = frame == page.mainFrame() ? Size.of(told) : size;
      } catch (PlaywrightException e) {
        if (!frame.isDetached()) {
          throw e;
        }
      }
    }
    return size;
  }

  /** Whether all of it was there to the end, and what was left uncovered lay under the same. */
  private boolean uncover() {
    boolean stayed = true;
    for (Frame frame : covered()) {
      try {
        stayed &= Boolean.TRUE.equals(frame.evaluate(SCRIPT, arg(null, false)));
      } catch (PlaywrightException navigatingOrGone) {
        stayed &= frame.isDetached();
      }
    }
    return stayed;
  }

  private Map<String, @Nullable Object> arg(@Nullable List<String> patterns, boolean whole) {
    var arg = new HashMap<String, @Nullable Object>();
    arg.put("patterns", patterns);
    arg.put("values", masking.personal());
    arg.put("whole", whole);
    return arg;
  }

  /** Of a document, in pixels. */
  private record Size(double width, double height) {
    static final Size UNKNOWN = new Size(0, 0);

    static Size of(@Nullable Object told) {
      return told instanceof List<?> at
              && at.get(0) instanceof Number width
              && at.get(1) instanceof Number height
          ? new Size(width.doubleValue(), height.doubleValue())
          : UNKNOWN;
    }
  }
}
