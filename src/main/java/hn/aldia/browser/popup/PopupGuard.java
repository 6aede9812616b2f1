package hn.aldia.browser.popup;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.find.Sight;
import hn.aldia.browser.script.PageScript;
import hn.aldia.text.FoldedWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Closes whatever pops up on one page unless it is expected, and keeps what it said. Never follows
 * a link, never agrees to a question, never touches a captcha, never closes a dialog with the
 * target or something filled in it. Belongs to the thread of its page.
 */
public final class PopupGuard implements AutoCloseable {
  private static final PageScript SCAN = PageScript.named("popups.js");
  private static final PageScript AWAIT = PageScript.named("popup-gone.js");
  private static final Pattern ASKS =
      Pattern.compile(
          " (segur[oa]s?|desea|confirm\\w*|correct[oa]s?|envi\\w*|registr\\w*|are you sure) ");
  private static final Pattern GIVES_UP =
      Pattern.compile(" (cancel\\w*|salir|abandon\\w*|descart\\w*|elimin\\w*|borr\\w*|anul\\w*) ");
  private static final int MOST_AT_ONCE = 60;
  private static final double CLICK_MILLIS = 700;

  private final Page page;
  private final Clock clock;
  private final Duration patience;
  private final List<Closed> closed = new ArrayList<>();
  private final List<Page> late = new ArrayList<>();
  private final Consumer<Dialog> onDialog = this::answer;
  private final Consumer<Page> onWindow = this::window;
  private Instant agreeUntil = Instant.MIN;
  private AllowedPopup expected;
  private @Nullable List<Page> followed;
  private boolean windowsStay;

  private PopupGuard(Page page, AllowedPopup expected, Clock clock, Duration patience) {
    this.page = page;
    this.expected = expected;
    this.clock = clock;
    this.patience = patience;
  }

  public static PopupGuard attach(Page page, AllowedPopup expected) {
    return attach(page, expected, Clock.systemUTC(), Duration.ofSeconds(6));
  }

  /**
   * @param patience how long one popup may take to become closable and to go
   */
  public static PopupGuard attach(
      Page page, AllowedPopup expected, Clock clock, Duration patience) {
    var guard = new PopupGuard(page, expected, clock, patience);
    page.onDialog(guard.onDialog);
    page.onPopup(guard.onWindow);
    return guard;
  }

  /**
   * A click of ours was just made: a question about it that pops up within this time is agreed to.
   */
  public void agreeFor(Duration time) {
    agreeUntil = clock.instant().plus(time);
  }

  /** From now on windows that open stay: one of them may bring what is waited for. */
  public void letWindowsStay() {
    windowsStay = true;
  }

  /** From now on these words are awaited or used. */
  public void expect(AllowedPopup now) {
    expected = now;
  }

  /** Everything closed since the guard was attached, oldest first. */
  public List<Closed> closed() {
    return List.copyOf(closed);
  }

  /** Closes what covers the page now. Returns how many popups that were. */
  public int clear() {
    return clear(null);
  }

  /** The same, sparing the popup that holds this element and closing what lies on it. */
  public int clear(@Nullable Found target) {
    int before = closed.size();
    for (Frame frame : page.frames()) {
      if (!frame.isDetached() && !frame.url().contains("captcha")) {
        clear(frame, target != null && target.frame() == frame ? target.inPage() : null);
      }
    }
    return closed.size() - before;
  }

  /**
   * The same, and then what is done with the element first: where nothing covers it, in one go.
   *
   * @param arg the script's argument, the element left out
   */
  public @Nullable Object clearThen(Found target, PageScript then, Map<String, ?> arg) {
    var act = new HashMap<String, @Nullable Object>(arg);
    act.put("el", target.inPage());
    if (page.frames().size() == 1) {
      var both = new HashMap<String, @Nullable Object>();
      both.put("scan", scanning(target.inPage(), List.of()));
      both.put("act", act);
      try {
        Map<?, ?> seen = (Map<?, ?>) Objects.requireNonNull(inOneGo(then, both));
        if (!(seen.get("popup") instanceof Map<?, ?> popup)) {
          return seen.get("done");
        }
        closing(target.frame(), popup, new ArrayList<>());
      } catch (PlaywrightException e) {
        // The page is on its way elsewhere, or has none of our scripts yet: one after the other.
      }
    }
    clear(target);
    return then.run(target.frame(), act);
  }

  private @Nullable Object inOneGo(PageScript then, Map<String, @Nullable Object> both) {
    String expression =
        """
        async ({scan, act}) => {
          const popup = await window.%s(scan);
          return popup ? {popup} : {done: await window.%s(act)};
        }
        """
            .formatted(SCAN.standing().name(), then.standing().name());
    return page.mainFrame().evaluate(expression, both);
  }

  /** Windows that open while this runs are ours: they are kept and returned, in order. */
  public List<Page> follow(Consumer<List<Page>> click) {
    var windows = new ArrayList<Page>();
    followed = windows;
    try {
      click.accept(windows);
    } finally {
      followed = null;
    }
    return windows;
  }

  /** Windows that opened some time after a click of ours, since this was asked last. */
  public List<Page> late() {
    var opened = List.copyOf(late);
    late.clear();
    return opened;
  }

  /** Closes a window that is not ours. */
  public void dismiss(Page opened) {
    record(Closed.Kind.WINDOW, opened.url());
    opened.close();
  }

  /** Stops guarding; what was closed can still be read. */
  @Override
  public void close() {
    page.offDialog(onDialog);
    page.offPopup(onWindow);
  }

  private void clear(Frame frame, @Nullable Object target) {
    var spared = new ArrayList<String>();
    for (int i = 0; i < MOST_AT_ONCE; i++) {
      Map<?, ?> popup = scan(frame, target, spared);
      if (popup == null || !closing(frame, popup, spared)) {
        return;
      }
    }
  }

  /** Closes this popup, else notes what it says; false when there was but something to be heard. */
  private boolean closing(Frame frame, Map<?, ?> popup, List<String> spared) {
    ((List<?>) Objects.requireNonNull(popup.get("told"))).forEach(this::told);
    String way = String.valueOf(popup.get("way"));
    if (way.equals("NONE")) {
      return false;
    }
    String text = String.valueOf(popup.get("text"));
    if (close(frame, way)) {
      record(Closed.Kind.valueOf(String.valueOf(popup.get("kind"))), text);
    } else {
      spared.add(text.substring(0, Math.min(200, text.length())));
    }
    return true;
  }

  private @Nullable Map<?, ?> scan(Frame frame, @Nullable Object target, List<String> spared) {
    try {
      return (Map<?, ?>) SCAN.run(frame, scanning(target, spared));
    } catch (PlaywrightException e) {
      return null; // the frame is navigating: nothing of it can be in the way
    }
  }

  private Map<String, @Nullable Object> scanning(@Nullable Object target, List<String> spared) {
    var arg = new HashMap<String, @Nullable Object>();
    arg.put("words", expected.words());
    arg.put("target", target);
    arg.put("spared", spared);
    arg.put("agree", clock.instant().isBefore(agreeUntil));
    return arg;
  }

  private boolean close(Frame frame, String way) {
    try {
      // What nothing on it closes is not waited for: Escape at once.
      if (await(frame, "ready", way.equals("ESCAPE") ? Duration.ZERO : patience)) {
        return true;
      }
      if (way.equals("CLICK")) {
        clickCloser(frame);
      } else if (way.equals("ESCAPE")) {
        page.keyboard().press("Escape");
      }
      return await(frame, "gone", patience);
    } catch (PlaywrightException e) {
      // Closing it led the page elsewhere: what it said was said.
      return frame.isDetached() || Sight.passing(page, e);
    }
  }

  private void clickCloser(Frame frame) {
    try (Handle closer = new Handle(frame.evaluateHandle("() => window.__aldiaPopup.way"))) {
      ElementHandle element = Objects.requireNonNull(closer.handle().asElement());
      try {
        element.click(new ElementHandle.ClickOptions().setTimeout(CLICK_MILLIS));
      } catch (PlaywrightException e) {
        // Still moving, or under another popup: its own handler serves as well.
        element.evaluate("el => el.click ? el.click() : el.parentElement.click()");
      }
    }
  }

  private static boolean await(Frame frame, String what, Duration most) {
    return Boolean.TRUE.equals(
        AWAIT.run(frame, Map.of("what", what, "ms", (double) most.toMillis())));
  }

  private void told(@Nullable Object recorded) {
    var dialog = (Map<?, ?>) Objects.requireNonNull(recorded);
    closed.add(
        new Closed(
            Closed.Kind.valueOf(String.valueOf(dialog.get("kind"))),
            String.valueOf(dialog.get("text")),
            Instant.parse(String.valueOf(dialog.get("at")))));
  }

  private void answer(Dialog dialog) {
    boolean yes =
        switch (dialog.type()) {
          case "alert" -> true;
          case "confirm" -> expected.fits(dialog.message()) || isAboutOwnClick(dialog.message());
          case "beforeunload" -> !expected.stay();
          default -> false;
        };
    Closed.Kind kind =
        switch (dialog.type()) {
          case "alert" -> Closed.Kind.ALERT;
          case "confirm" -> Closed.Kind.CONFIRM;
          case "beforeunload" -> Closed.Kind.BEFORE_UNLOAD;
          default -> Closed.Kind.PROMPT;
        };
    record(kind, dialog.message());
    if (yes) {
      dialog.accept();
    } else {
      dialog.dismiss();
    }
  }

  /**
   * A question that stops our own click is about it; one about leaving or giving up is not meant.
   */
  private boolean isAboutOwnClick(String question) {
    boolean own = followed != null || clock.instant().isBefore(agreeUntil);
    String folded = " " + FoldedWords.fold(question) + " ";
    return own && ASKS.matcher(folded).find() && !GIVES_UP.matcher(folded).find();
  }

  private void window(Page opened) {
    if (followed != null) {
      followed.add(opened);
      return;
    }
    if (windowsStay) {
      return;
    }
    if (clock.instant().isBefore(agreeUntil)) {
      late.add(opened);
    } else {
      dismiss(opened);
    }
  }

  private void record(Closed.Kind kind, String text) {
    closed.add(new Closed(kind, text, clock.instant()));
  }

  private record Handle(JSHandle handle) implements AutoCloseable {
    @Override
    public void close() {
      handle.dispose();
    }
  }
}
