package hn.aldia.browser.popup;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Position;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The one place that presses the mouse on a thing of the page, and knows whether the press took:
 * what took is never pressed a second time, however late its consequence.
 */
public final class Press {
  private static final String PRESSING = "performing click action";
  private static final String AGAIN = "retrying click action";

  /**
   * Presses its middle.
   *
   * @param atMost how long it may be disabled, moving or covered
   * @return why nothing was pressed; empty when it was
   */
  public static Optional<PlaywrightException> on(ElementHandle element, Duration atMost) {
    return on(element, null, atMost);
  }

  /** The same; at this place of a picture, whatever part of an image map lies there. */
  public static Optional<PlaywrightException> on(
      ElementHandle element, @Nullable Position spot, Duration atMost) {
    var options = new ElementHandle.ClickOptions().setTimeout((double) atMost.toMillis());
    try {
      element.click(spot == null ? options : options.setPosition(spot).setForce(true));
      return Optional.empty();
    } catch (PlaywrightException e) {
      if (took(String.valueOf(e.getMessage()))) {
        return Optional.empty();
      }
      if (e instanceof TimeoutError) {
        return Optional.of(e);
      }
      throw e;
    }
  }

  /**
   * The same.
   *
   * @throws PlaywrightException when nothing was pressed
   */
  public static void surely(ElementHandle element, Duration atMost) {
    on(element, atMost)
        .ifPresent(
            missed -> {
              throw missed;
            });
  }

  /**
   * By the mouse, and by script where that did not reach it: still moving, or under something else,
   * its own handler serves as well.
   *
   * @param freed asked when the mouse did not reach it: whether it may now
   * @return whether it was there to be pressed: what lay over it may have taken it along
   */
  public static boolean anyhow(ElementHandle element, Duration atMost, BooleanSupplier freed) {
    do {
      try {
        if (on(element, atMost).isEmpty()) {
          return true;
        }
      } catch (PlaywrightException notReached) {
        // as if it had been too late
      }
    } while (freed.getAsBoolean());
    return byScript(element);
  }

  /** As a script presses it: for what a mouse did not reach, and only after it did not. */
  public static boolean byScript(ElementHandle element) {
    return Boolean.TRUE.equals(
        element.evaluate(
            "el => { const there = el.isConnected;"
                + " if (there) (el.click ? el : el.parentElement).click(); return there; }"));
  }

  /**
   * Playwright's account of what it did: a press that another thing caught is named before it is
   * tried again.
   */
  static boolean took(String account) {
    return account.lastIndexOf(PRESSING) > account.lastIndexOf(AGAIN);
  }
}
