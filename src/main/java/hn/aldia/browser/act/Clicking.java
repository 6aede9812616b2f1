package hn.aldia.browser.act;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Position;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.find.NotDoneYet;
import hn.aldia.browser.popup.GuardedWindows;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.browser.popup.Press;
import hn.aldia.browser.script.PageScript;
import hn.aldia.browser.script.Told;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Clicks as a person does: brings it into view, closes what lies on it, presses the mouse. */
public record Clicking(PopupGuard guard, Clock clock) {
  private static final PageScript CLICKING = PageScript.named("clicking.js");

  /** A popup that comes between look and press costs no more than this; a slow page gets more. */
  private static final Duration FIRST_TRY = Duration.ofMillis(400);

  private static final Duration LONGEST_TRY = Duration.ofMillis(1600);
  private static final double WINDOW_MILLIS = 5000;

  private Aim press(Found found, Duration wait, boolean submit) {
    Deadline deadline = Deadline.in(wait, clock);
    Duration tried = FIRST_TRY;
    guard.begin(submit);
    while (true) {
      Aim aim;
      Optional<PlaywrightException> missed;
      try {
        aim =
            Told.as(
                Aim.class, guard.clearThen(found, CLICKING, Map.of("op", "aim", "submit", submit)));
        missed = press(found, aim, tried);
      } catch (PlaywrightException e) {
        throw NotDoneYet.of(found.frame().page(), e);
      }
      if (missed.isEmpty()) {
        guard.done();
        return aim;
      }
      if (guard.clear(found) == 0) {
        if (deadline.passed()) {
          throw new ClickBlocked(found.seen(), String.valueOf(run(found, "cover")), missed.get());
        }
        tried = tried.compareTo(LONGEST_TRY) < 0 ? tried.multipliedBy(2) : tried;
      }
    }
  }

  private static Optional<PlaywrightException> press(Found found, Aim aim, Duration atMost) {
    Position spot = aim.spot();
    return spot == null
        ? Press.on(found.element(), atMost)
        : Press.on(handle(found, "picture").orElseThrow(NotDoneYet::gone), spot, atMost);
  }

  /**
   * @param wait how long it may stay disabled, moving or covered
   * @return the window that the click opened, else the page itself
   * @throws ClickBlocked when it could not be clicked, with what lay on it
   * @throws NotDoneYet when the page moved meanwhile: nothing was pressed
   */
  public Page clickAndFollow(Page page, Found found, Duration wait) {
    return pressAndFollow(page, found, wait, false);
  }

  /** The press that cannot be undone: a question about this very sending is agreed to. */
  public Page submitAndFollow(Page page, Found found, Duration wait) {
    return pressAndFollow(page, found, wait, true);
  }

  private Page pressAndFollow(Page page, Found found, Duration wait, boolean submit) {
    GuardedWindows beside = guard.windows();
    List<Page> windows =
        beside.follow(
            opened -> {
              Aim aim = press(found, wait, submit);
              if (opened.isEmpty() && (aim.window() || opensWindow(page))) {
                await(page, opened);
              }
            });
    guard.done();
    return beside.leadsOn(windows).orElse(page);
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

  /** Whether a person sees it, now. */
  public static boolean shows(Found found) {
    return Boolean.TRUE.equals(run(found, "shown"));
  }

  public static @Nullable Object run(Found found, String op) {
    return found.run(CLICKING, op, Map.of());
  }

  static Optional<ElementHandle> handle(Found found, String op) {
    return found.element(CLICKING, op, Map.of());
  }

  /**
   * What is known of a click before it is made.
   *
   * @param window whether it says itself that it opens a window
   * @param x of the part of a picture that is meant, as {@code y}; null for the middle of a thing
   *     of its own
   */
  private record Aim(boolean window, @Nullable Double x, @Nullable Double y) {
    @Nullable Position spot() {
      return x == null || y == null ? null : new Position(x, y);
    }
  }
}
