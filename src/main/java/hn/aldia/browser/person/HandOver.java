package hn.aldia.browser.person;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.ShippedScript;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the person at the window to do something by hand: a small card on the page says what, and
 * goes when it is done. The card survives navigation, can be dragged aside, and is no part of what
 * the finder or evidence see ({@code data-aldia}, closed shadow root).
 */
public record HandOver(Clock clock) {
  /** How often the condition is asked and the card looked after. */
  private static final Duration BEAT = Duration.ofMillis(150);

  /** Between two beats no more passes, but where the computer slept: nobody could act meanwhile. */
  private static final Duration NAP = Duration.ofMinutes(2);

  private static final String CARD = ShippedScript.read("hand-over.js");

  /** How it ended. Only after the first two the work goes on. */
  public enum End {
    /** The person pressed the button. */
    PRESSED,
    /** What was waited for came about. */
    REACHED,
    PAGE_CLOSED,
    TIME_OUT
  }

  /**
   * @param pressed the name of the button; empty where none was
   */
  public record Ended(End end, String pressed) {}

  /**
   * Shows the card and waits. Playwright's events go on being handled meanwhile.
   *
   * @param pages the page in front: the person may open another
   * @param about the control it is about: it is ringed, and the card keeps clear of it
   * @param until that the step is done, seen by ourselves; may ask the page
   * @param atMost while the computer is awake
   */
  public Ended ask(
      Supplier<Page> pages,
      Card card,
      @Nullable ElementHandle about,
      BooleanSupplier until,
      Duration atMost) {
    var pressed = new AtomicReference<String>();
    String binding = "aldia" + UUID.randomUUID().toString().replace("-", "");
    Instant last = clock.instant();
    Duration left = atMost;
    Page page = pages.get();
    try {
      page.context()
          .exposeBinding(
              binding,
              (source, arguments) ->
                  pressed.compareAndExchange(null, String.valueOf(arguments[0])));
      page.bringToFront();
      while (true) {
        String button = pressed.get();
        if (button != null) {
          return new Ended(End.PRESSED, button);
        }
        if (reached(until)) {
          return new Ended(End.REACHED, "");
        }
        Instant beat = clock.instant();
        Duration passed = Duration.between(last, beat);
        left = passed.compareTo(NAP) > 0 ? left : left.minus(passed);
        last = beat;
        if (left.isNegative() || left.isZero()) {
          return new Ended(End.TIME_OUT, "");
        }
        Page now = pages.get();
        if (now != page) {
          hide(page);
          page = now;
        }
        show(page, card, about, binding);
        page.waitForTimeout((double) BEAT.toMillis());
      }
    } catch (PlaywrightException e) {
      if (page.isClosed()) {
        return new Ended(End.PAGE_CLOSED, "");
      }
      throw e;
    } finally {
      hide(page);
    }
  }

  /** Shows what asks for nothing, until {@link #hide}; again and again, as pages throw it away. */
  public static void tell(Page page, String title, String text) {
    var card = new Card(title, "", text, List.of(), "", List.of(), false);
    show(page, card, null, "aldia" + Integer.toHexString(text.hashCode()));
  }

  /** In the middle of a navigation a page cannot be asked; then it is asked again. */
  private static boolean reached(BooleanSupplier until) {
    try {
      return until.getAsBoolean();
    } catch (PlaywrightException navigating) {
      return false;
    }
  }

  private static void show(Page page, Card card, @Nullable ElementHandle about, String binding) {
    var arguments = new HashMap<String, Object>();
    arguments.put("title", card.title());
    arguments.put("at", card.at());
    arguments.put("text", card.text());
    arguments.put("hint", card.hint());
    arguments.put(
        "copies", card.copies().stream().map(c -> List.of(c.value(), c.press())).toList());
    arguments.put(
        "buttons", card.buttons().stream().map(b -> List.of(b.name(), b.label())).toList());
    arguments.put("asks", card.asks());
    arguments.put("binding", binding);
    if (about != null && draw(page, arguments, about)) {
      return;
    }
    draw(page, arguments, null);
  }

  private static boolean draw(
      Page page, HashMap<String, Object> arguments, @Nullable ElementHandle about) {
    arguments.put("about", about);
    try {
      page.evaluate(CARD, arguments);
      return true;
    } catch (PlaywrightException navigatingOrElementGone) {
      return false;
    }
  }

  /** No card is on the page any more, were it one that an earlier run has left. */
  public static void hide(Page page) {
    if (page.isClosed()) {
      return;
    }
    try {
      page.evaluate("() => document.querySelector('[data-aldia=hand-over]')?.remove()");
    } catch (PlaywrightException navigating) {
      return;
    }
  }
}
