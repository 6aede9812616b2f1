package hn.aldia.runner;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.find.NotDoneYet;
import hn.aldia.browser.read.ControlReading;
import hn.aldia.page.Purpose;
import hn.aldia.runner.Obstacle.Reason;
import hn.aldia.scenario.step.Target;
import hn.aldia.words.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The controls of a page that may draw its form anew under our hands, even while one of them is
 * filled in: what has gone is looked for again, and what was entered there is entered again. What
 * is sent, only in the same document.
 */
final class Controls {
  private static final int MOST_DRAWINGS = 4;

  /** What is not there after so long on a page that has come to rest will not come. */
  static final Duration MAY_COME = Duration.ofMillis(1500);

  private static final Duration AT_REST = Duration.ofMillis(600);
  private static final Duration TO_REST = Duration.ofSeconds(3);

  /** A script that still has not come by then may never come; the page is used without it. */
  private static final Duration FOR_SCRIPTS = Duration.ofSeconds(5);

  /** Once a document: true is told the first time only. */
  private static final String AWAITS_SCRIPTS =
      "() => document.readyState === 'loading' && !window.__aldiaAwaited && (window.__aldiaAwaited = true)";

  private final OpenPage open;
  private final Duration patience;
  private final FormEntries entries;
  private @Nullable Sought sought;

  /**
   * @param patience how long to wait for what is named to appear
   */
  Controls(OpenPage open, Duration patience) {
    this.open = open;
    this.patience = patience;
    this.entries = new FormEntries(open);
  }

  /** Another page is opened. */
  void forget() {
    entries.forget();
  }

  void restoreLost() {
    PageTrouble.tried(
        () -> {
          try {
            entries.restoreLost();
          } catch (PlaywrightException e) {
            if (!NotDoneYet.is(open.page(), e)) {
              throw e;
            }
            // The form went with its page; where it was only drawn anew, it is read once more.
            entries.restoreLost();
          }
        });
  }

  void refillEmptied() {
    PageTrouble.tried(entries::refillEmptied);
  }

  void seek(Target target, Purpose purpose, Duration within) {
    sought = new Sought(target, purpose, found(target, purpose, within));
  }

  /** The same, if it is there now. */
  boolean shows(Target target, Purpose purpose, boolean waits) {
    Optional<Found> there =
        PageTrouble.dressed(Reason.NOT_THERE, () -> open.findIfThere(target, purpose, waits));
    if (there.isEmpty() && purpose == Purpose.CHOICE && isBox(target)) {
      return true;
    }
    sought = there.map(it -> new Sought(target, purpose, it)).orElse(null);
    return there.isPresent();
  }

  /** Nothing may tell of a box that it proposes what may stand in it, before one writes there. */
  Purpose kindOf(Target from) {
    var box = new boolean[1];
    boolean came =
        (sought != null && sought.isFor(from, Purpose.CHOICE))
            || open.await(
                () -> {
                  boolean list = open.look(from, Purpose.CHOICE).isPresent();
                  box[0] = !list && open.rests(AT_REST) && isBox(from);
                  return list || box[0];
                },
                MAY_COME);
    // On a page that never rests no list came either.
    return box[0] || (!came && isBox(from)) ? Purpose.TEXT : Purpose.CHOICE;
  }

  private boolean isBox(Target from) {
    return open.look(from, Purpose.TEXT).filter(box -> ControlReading.names(box, from)).isPresent();
  }

  Found found(Target target, Purpose purpose) {
    return found(target, purpose, patience);
  }

  /** What was just sought is not looked for again, if it is still there. */
  private Found found(Target target, Purpose purpose, Duration within) {
    Sought last = sought;
    sought = null;
    Found known =
        last != null && last.isFor(target, purpose) && open.stillShows(last.found())
            ? last.found()
            : null;
    return PageTrouble.dressed(
        Reason.NOT_THERE,
        () -> {
          Found there = known != null ? known : open.find(target, purpose, within);
          return open.finder().loading() && awaitsScripts(there.frame())
              ? open.find(target, purpose, within)
              : there;
        });
  }

  /**
   * A page may be seen before the scripts have come that watch its boxes and buttons: what is
   * entered until then they do not know.
   *
   * @return whether they were awaited
   */
  private static boolean awaitsScripts(Frame frame) {
    if (!Boolean.TRUE.equals(frame.evaluate(AWAITS_SCRIPTS))) {
      return false;
    }
    try {
      frame.waitForLoadState(
          LoadState.DOMCONTENTLOADED,
          new Frame.WaitForLoadStateOptions().setTimeout((double) FOR_SCRIPTS.toMillis()));
    } catch (TimeoutError oneHangs) {
      return false;
    }
    return true;
  }

  /** What moved away under us is looked for again; what is sent, only in the same document. */
  void press(Target target, boolean submit) {
    Sought before = sought;
    Found now = found(target, Purpose.CLICK);
    boolean elsewhere =
        before != null
            && before.isFor(target, Purpose.CLICK)
            && !now.isInTheDocumentOf(before.found());
    if (submit && elsewhere) {
      throw moved(null);
    }
    entries.clicked();
    PageTrouble.tried(() -> press(target, now, submit));
  }

  private void press(Target target, Found first, boolean submit) {
    Found found = first;
    for (int time = 1; ; time++) {
      try {
        if (submit) {
          open.submit(found, patience);
        } else {
          open.click(found, patience);
        }
        return;
      } catch (NotDoneYet moved) {
        Found again = found(target, Purpose.CLICK);
        if (time == MOST_DRAWINGS || (submit && !again.isInTheDocumentOf(found))) {
          throw moved(moved);
        }
        found = again;
      }
    }
  }

  private Obstacle moved(@Nullable NotDoneYet why) {
    return new Obstacle(
        Reason.NOT_THERE, Message.of("runner.page-moved"), open.text().lines().toList(), why);
  }

  /** A page may draw its form anew under our hands: then the control is looked for again. */
  void fill(Target target, Purpose purpose, Consumer<Found> act) {
    fill(
        target,
        purpose,
        false,
        control -> {
          act.accept(control);
          return "";
        });
  }

  /**
   * The same, where it may be compared with what the control shows in the end.
   *
   * @param secret nobody looks whether it stands there, nor enters it twice for that
   * @param act returns what the control shows of what was entered; empty: nobody knows
   */
  void fill(Target target, Purpose purpose, boolean secret, Function<Found, String> act) {
    for (int time = 1; ; time++) {
      Found control = found(target, purpose);
      try {
        String entered = PageTrouble.dressed(Reason.TRIED, () -> act.apply(control));
        boolean last = secret || time == MOST_DRAWINGS;
        Optional<String> shown = entries.shows(control);
        if (last || shown.isPresent() || open.look(target, purpose).isEmpty()) {
          Optional<FormEntries.Entry> entry =
              remember(target, purpose, secret, control, shown, act);
          if (last || entry.filter(kept -> kept.shown().isBlank()).isEmpty()) {
            return;
          }
        }
        // What was entered may have gone with the old one.
        letRest(target, purpose);
        Optional<Found> now = open.look(target, purpose);
        if (!entered.isEmpty()
            && now.filter(it -> ControlReading.shown(open.page(), it).equals(entered))
                .isPresent()) {
          var unused = remember(target, purpose, secret, control, entries.shows(control), act);
          return;
        }
      } catch (Obstacle | PlaywrightException failed) {
        if (time == MOST_DRAWINGS
            || (!isOfMovedPage(failed) && open.isStill(control, target, purpose))) {
          throw failed;
        }
        letRest(target, purpose);
        if (purpose == Purpose.CHOICE && open.look(target, purpose).isEmpty()) {
          return; // The choice has led to another page: who fills it in comes back to this one.
        }
      }
    }
  }

  /** What went elsewhere under our hands may still stand there for a moment. */
  private boolean isOfMovedPage(RuntimeException failed) {
    Throwable said = failed instanceof Obstacle ? failed.getCause() : failed;
    return said instanceof PlaywrightException e && NotDoneYet.is(open.page(), e);
  }

  /** What is drawn anew may be drawn more than once. */
  private void letRest(Target target, Purpose purpose) {
    boolean unused =
        open.await(
            () -> {
              var looked = open.look(target, purpose);
              return looked.isPresent() && open.rests(AT_REST);
            },
            TO_REST);
  }

  /**
   * @param shown by the control; empty: it stands there no more
   */
  private Optional<FormEntries.Entry> remember(
      Target target,
      Purpose purpose,
      boolean secret,
      Found control,
      Optional<String> shown,
      Function<Found, String> act) {
    if (purpose == Purpose.TICK) {
      return Optional.empty();
    }
    Optional<Found> now = shown.isPresent() ? Optional.of(control) : open.look(target, purpose);
    Optional<FormEntries.Entry> entry =
        now.map(
            it ->
                new FormEntries.Entry(
                    it,
                    purpose,
                    secret,
                    shown.orElseGet(() -> entries.read(it)),
                    () -> fill(target, purpose, secret, act)));
    entry.ifPresent(kept -> entries.remember(target, kept));
    return entry;
  }

  private record Sought(Target target, Purpose purpose, Found found) {
    boolean isFor(Target other, Purpose use) {
      return purpose == use && target.equals(other);
    }
  }
}
