package hn.aldia.browser.act;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Position;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.browser.popup.SmallNotice;
import hn.aldia.browser.script.PageScript;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Clicks as a person does: brings it into view, closes what lies on it, presses the mouse. */
public final class Clicking {
  private static final PageScript CLICKING = PageScript.named("clicking.js");
  private static final double TRY_MILLIS = 1200;
  private static final double WINDOW_MILLIS = 5000;

  private final PopupGuard guard;
  private final Clock clock;

  public Clicking(PopupGuard guard, Clock clock) {
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * @param wait how long it may stay disabled, moving or covered
   * @throws ClickBlocked when it could not be clicked, with what lay on it
   */
  public void click(Page page, Found found, Duration wait) {
    var unused = click(found, wait);
  }

  private Aim click(Found found, Duration wait) {
    Deadline deadline = Deadline.in(wait, clock);
    while (true) {
      Aim aim = Aim.of(guard.clearThen(found, CLICKING, Map.of("op", "aim")));
      try {
        press(found, aim);
        return aim;
      } catch (TimeoutError e) {
        if (wasPressed(e)) {
          // A slow page: only what comes of the click is late, and it is never made twice.
          return aim;
        }
        int closed = guard.clear(found);
        if (closed == 0 && deadline.passed()) {
          throw new ClickBlocked(found.seen(), cover(found), e);
        }
      }
    }
  }

  private static void press(Found found, Aim aim) {
    var options = new ElementHandle.ClickOptions().setTimeout(TRY_MILLIS);
    Position spot = aim.spot();
    if (spot != null) {
      ElementHandle picture = handle(found, "picture").orElseThrow();
      picture.click(options.setPosition(spot).setForce(true));
    } else {
      found.element().click(options);
    }
  }

  /**
   * Playwright's account of what it did tells whether the mouse was pressed before the time-out.
   */
  private static boolean wasPressed(TimeoutError e) {
    return String.valueOf(e.getMessage()).contains("performing click action");
  }

  /** The same; returns the window that the click opened, else the page itself. */
  public Page clickAndFollow(Page page, Found found, Duration wait) {
    List<Page> windows =
        guard.follow(
            opened -> {
              Aim aim = click(found, wait);
              if (opened.isEmpty() && (aim.window() || opensWindow(page))) {
                await(page, opened);
              }
            });
    // A tab that only started a download is gone again.
    List<Page> open = windows.stream().filter(window -> !window.isClosed()).toList();
    List<Page> notices = open.stream().filter(window -> SmallNotice.is(window, page)).toList();
    notices.forEach(guard::dismiss);
    return open.stream()
        .filter(window -> !notices.contains(window))
        .reduce((earlier, later) -> later)
        .orElse(page);
  }

  private static void await(Page page, List<Page> opened) {
    try {
      page.waitForCondition(
          () -> !opened.isEmpty(), new Page.WaitForConditionOptions().setTimeout(WINDOW_MILLIS));
    } catch (TimeoutError e) {
      return; // the browser blocked it, or the page thought better of it
    }
  }

  private static boolean opensWindow(Page page) {
    try {
      return Boolean.TRUE.equals(page.evaluate("() => window.__aldiaOpened === true"));
    } catch (PlaywrightException e) {
      return false; // the click led this very page elsewhere
    }
  }

  private static String cover(Found found) {
    return String.valueOf(run(found, "cover"));
  }

  /** Whether a person sees it, now. */
  public static boolean shows(Found found) {
    return Boolean.TRUE.equals(run(found, "shown"));
  }

  public static @Nullable Object run(Found found, String op) {
    return CLICKING.run(found.frame(), Map.of("el", found.inPage(), "op", op));
  }

  static Optional<ElementHandle> handle(Found found, String op) {
    return Optional.ofNullable(
        CLICKING.handle(found.frame(), Map.of("el", found.inPage(), "op", op)).asElement());
  }

  /**
   * What is known of a click before it is made.
   *
   * @param window whether it says itself that it opens a window
   * @param spot the part of a picture that is meant; null for the middle of a thing of its own
   */
  private record Aim(boolean window, @Nullable Position spot) {
    static Aim of(@Nullable Object told) {
      Map<?, ?> aim = (Map<?, ?>) Objects.requireNonNull(told);
      Position spot =
          aim.get("x") instanceof Number x && aim.get("y") instanceof Number y
              ? new Position(x.doubleValue(), y.doubleValue())
              : null;
      return new Aim(Boolean.TRUE.equals(aim.get("window")), spot);
    }
  }
}
