package hn.aldia.browser.popup;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.find.NotDoneYet;
import hn.aldia.browser.script.PageScript;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  private static final String PART = "([layer, kind, at]) => window.__aldiaScene[layer][kind][at]";
  private static final PageScript TICKING = PageScript.named("clicking.js");

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
      case PRESS, AGREE, DECLARE -> {
        if (verdict.way() == Verdict.Way.DECLARE) {
          declare(frame, layer);
        }
        if (Scene.layer(frame, layer, verdict.answer(), "ready", patience)) {
          yield true;
        }
        press(frame, layer, verdict.answer());
        yield verdict.agrees()
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
    part(frame, layer, "ways", answer).ifPresent(way -> Press.anyhow(way, PRESS, () -> false));
  }

  /** Ticks all that is to be ticked, by what a person would press. */
  private static void declare(Frame frame, int layer) {
    for (int i = 0; ; i++) {
      ElementHandle box = part(frame, layer, "ticks", i).orElse(null);
      if (box == null) {
        return;
      }
      ElementHandle face = TICKING.handle(frame, Map.of("el", box, "op", "face")).asElement();
      Press.anyhow(face == null ? box : face, PRESS, () -> false);
    }
  }

  private static Optional<ElementHandle> part(Frame frame, int layer, String kind, int at) {
    return Optional.ofNullable(frame.evaluateHandle(PART, List.of(layer, kind, at)).asElement());
  }
}
