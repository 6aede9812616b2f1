package hn.aldia.browser.kept;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.popup.PopupWords;
import hn.aldia.browser.popup.Questions;
import hn.aldia.browser.script.ShippedScript;
import hn.aldia.browser.script.Told;
import java.util.HashMap;
import java.util.Optional;

/** The script that lets a kept page be attached again: no native dialog, and a record of acts. */
public final class KeptPageScript {
  private static final String READ =
      "() => window.__aldia ? {...window.__aldia, dialogs: window.__aldiaDialogs} : null";

  /**
   * For the pages of this context and all it loads from now on, as long as this assistant lives.
   */
  public static void install(BrowserContext context) {
    String rule = new Questions(PopupWords.shipped()).forPages();
    String script = ShippedScript.read("kept-page.js").replace("/* WORDS */ {}", rule);
    context.addInitScript(script);
    for (Page page : context.pages()) {
      if (!page.url().equals("about:blank")) {
        page.frames().forEach(frame -> frame.evaluate(script));
      }
    }
  }

  /**
   * Empty when the page was loaded without the script (after the assistant's death), or is on its
   * way to another one.
   */
  public static Optional<KeptPageState> state(Page page) {
    return state(page.mainFrame());
  }

  private static Optional<KeptPageState> state(Frame frame) {
    try {
      return Optional.ofNullable(frame.evaluate(READ))
          .map(told -> Told.as(KeptPageState.class, told));
    } catch (PlaywrightException navigating) {
      return Optional.empty();
    }
  }

  /** Whether something with these words was clicked or sent on what the page shows, frames too. */
  public static boolean acted(Page page, String words) {
    return page.frames().stream().anyMatch(f -> state(f).map(s -> s.acted(words)).orElse(false));
  }

  /**
   * This moment of what the page shows, frames too: which loads they are, and how much was clicked
   * and sent on each so far.
   */
  public static KeptMoment moment(Page page) {
    var frames = new HashMap<String, Integer>();
    for (Frame frame : page.frames()) {
      Optional<KeptPageState> state = state(frame);
      if (state.isEmpty()) {
        return KeptMoment.UNKNOWN;
      }
      frames.put(state.get().loadId(), state.get().acts());
    }
    return new KeptMoment(frames);
  }

  /** Milliseconds. A browser found again lists its pages in an order of its own. */
  public static double loadedAt(Page page) {
    try {
      return ((Number) page.evaluate("() => performance.timeOrigin")).doubleValue();
    } catch (PlaywrightException navigating) {
      return Double.MAX_VALUE;
    }
  }
}
