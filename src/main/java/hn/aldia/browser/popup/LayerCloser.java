package hn.aldia.browser.popup;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.find.NotDoneYet;
import java.time.Duration;
import java.util.List;

/**
 * Does what was decided about one layer, and sees whether it went.
 *
 * @param patience how long one popup may take to become closable, from when it was first seen
 */
record LayerCloser(Page page, Duration patience) {
  private static final Duration PRESS = Duration.ofMillis(500);
  private static final Duration FADES = Duration.ofMillis(700);

  /** A closer that comes to nothing within this is not bound yet, or was moved away under us. */
  private static final Duration TAKES = Duration.ofMillis(1500);

  private static final String ANSWER =
      "([layer, answer]) => window.__aldiaScene[layer].ways[answer]";

  /** True when it is gone; else it is spared from now on. */
  boolean close(Frame frame, int layer, Verdict verdict) {
    try {
      return done(frame, layer, verdict) || Scene.layer(frame, layer, -1, "spare", Duration.ZERO);
    } catch (PlaywrightException e) {
      // Closing it led the page elsewhere: what it said was said.
      return frame.isDetached() || NotDoneYet.is(page, e);
    }
  }

  private boolean done(Frame frame, int layer, Verdict verdict) {
    return switch (verdict.way()) {
      case LEAVE -> false;
      case WAIT -> Scene.layer(frame, layer, -1, "busy", patience);
      case PRESS, AGREE -> {
        if (Scene.layer(frame, layer, verdict.answer(), "ready", patience)) {
          yield true;
        }
        press(frame, layer, verdict.answer());
        yield verdict.way() == Verdict.Way.AGREE
            ? Scene.layer(frame, layer, -1, "gone", patience)
            : goesAtLast(frame, layer, verdict.answer());
      }
      case ESCAPE -> {
        if (Scene.layer(frame, layer, -1, "escape", Duration.ZERO)) {
          yield true;
        }
        if (Scene.layer(frame, layer, -1, "held", Duration.ZERO)) {
          yield false;
        }
        page.keyboard().press("Escape");
        yield Scene.layer(
            frame, layer, -1, "gone", patience.compareTo(FADES) < 0 ? patience : FADES);
      }
    };
  }

  /** What only closes may be pressed again: it may not have been bound yet. */
  private boolean goesAtLast(Frame frame, int layer, int answer) {
    Duration left = patience;
    while (!Scene.layer(frame, layer, -1, "gone", left.compareTo(TAKES) < 0 ? left : TAKES)) {
      left = left.minus(TAKES);
      if (left.isNegative() || left.isZero()) {
        return false;
      }
      press(frame, layer, answer);
    }
    return true;
  }

  private static void press(Frame frame, int layer, int answer) {
    var handle = frame.evaluateHandle(ANSWER, List.of(layer, answer));
    try {
      ElementHandle element = handle.asElement();
      if (element != null) {
        Press.anyhow(element, PRESS, () -> false);
      }
    } finally {
      handle.dispose();
    }
  }
}
