package hn.aldia.runner;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import hn.aldia.browser.act.TextEntry;
import hn.aldia.browser.act.Ticking;
import hn.aldia.browser.act.Uploading;
import hn.aldia.browser.choice.ChoiceMaker;
import hn.aldia.browser.choice.WordedEntry;
import hn.aldia.browser.date.DateEntry;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.find.NotDoneYet;
import hn.aldia.browser.find.TargetNotFound;
import hn.aldia.browser.read.ControlReading;
import hn.aldia.browser.read.PageTables;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.settings.DateOrder;
import hn.aldia.page.KeyPace;
import hn.aldia.page.Purpose;
import hn.aldia.runner.Obstacle.Reason;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Target;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Steps done in a real browser. Dresses what a page does not allow as an {@link Obstacle}. */
public final class BrowserVisit implements Visit {
  /** How often a page may draw a form anew while one field of it is filled in. */
  private static final int MOST_DRAWINGS = 4;

  private static final Duration AT_REST = Duration.ofMillis(600);
  private static final Duration TO_REST = Duration.ofSeconds(3);

  /** What is not there after so long on a page that has come to rest will not come. */
  private static final Duration MAY_COME = Duration.ofMillis(1500);

  /** A script that still has not come by then may never come; the page is used without it. */
  private static final Duration FOR_SCRIPTS = Duration.ofSeconds(5);

  /** Once a document: true is told the first time only. */
  private static final String AWAITS_SCRIPTS =
      "() => document.readyState === 'loading' && !window.__aldiaAwaited && (window.__aldiaAwaited = true)";

  private final OpenPage open;
  private final Duration patience;
  private final @Nullable DateOrder dateOrder;
  private final FormEntries entries;
  private @Nullable Sought found;

  /** What the last box shows of what was entered; empty where nothing was written into one. */
  private String entered = "";

  /**
   * @param patience how long to wait for what a step names to appear
   * @param dateOrder of dates where the page does not tell; null: nobody knows
   */
  public BrowserVisit(OpenPage open, Duration patience, @Nullable DateOrder dateOrder) {
    this.open = open;
    this.patience = patience;
    this.dateOrder = dateOrder;
    this.entries = new FormEntries(open);
  }

  @Override
  public void open(URI address) {
    entries.forget();
    open.open(address);
  }

  @Override
  public void restoreLost() {
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

  @Override
  public void refillEmptied() {
    PageTrouble.tried(entries::refillEmptied);
  }

  @Override
  public Optional<String> unanswered() {
    return open.unanswered();
  }

  @Override
  public void seek(Target target, Purpose purpose, Duration within) {
    found = new Sought(target, purpose, found(target, purpose, within));
  }

  /** Looks for what the step points at, and leaves it alone; empty where it points at nothing. */
  public Optional<TargetSeen> sight(Step step) {
    return Pointed.by(step).map(at -> sight(at.target(), at.use(), !step.optional()));
  }

  private TargetSeen sight(Target target, Purpose use, boolean needed) {
    String said = target.said();
    try {
      Found there = open.find(target, use, MAY_COME);
      String how = there.how().name().toLowerCase(Locale.ROOT);
      return new TargetSeen(said, needed, how, there.seen(), List.of());
    } catch (TargetNotFound absent) {
      return new TargetSeen(said, needed, "", "", absent.nearest());
    } catch (Trouble | PlaywrightException several) {
      return new TargetSeen(said, needed, "", "", List.of());
    }
  }

  @Override
  public boolean shows(Target target, Purpose purpose) {
    Optional<Found> there =
        PageTrouble.dressed(Reason.NOT_THERE, () -> open.findIfThere(target, purpose));
    if (there.isEmpty() && purpose == Purpose.CHOICE && isBox(target)) {
      return true;
    }
    found = there.map(it -> new Sought(target, purpose, it)).orElse(null);
    return there.isPresent();
  }

  @Override
  public void click(Target target) {
    press(target, false);
  }

  @Override
  public void submit(Target target) {
    press(target, true);
  }

  private void press(Target target, boolean submit) {
    Sought before = found;
    Found now = found(target, Purpose.CLICK, patience);
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

  private Obstacle moved(@Nullable NotDoneYet why) {
    return new Obstacle(Reason.NOT_THERE, Message.of("runner.page-moved"), texts(), why);
  }

  /** What moved away under us is looked for again; what is sent, only in the same document. */
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
        Found again = found(target, Purpose.CLICK, patience);
        if (time == MOST_DRAWINGS || (submit && !again.isInTheDocumentOf(found))) {
          throw moved(moved);
        }
        found = again;
      }
    }
  }

  @Override
  public void enter(Target target, String text, KeyPace keys) {
    onControl(target, Purpose.TEXT, box -> entered = entry().enter(open.page(), box, text, keys));
  }

  @Override
  public void enterSecret(Target target, Secret secret, KeyPace keys) {
    onControl(target, Purpose.TEXT, true, box -> entry().enter(open.page(), box, secret, keys));
  }

  @Override
  public void enterDate(Target target, LocalDate day) {
    onControl(
        target,
        Purpose.ENTRY,
        found ->
            new DateEntry(open.guard(), open.clock(), patience, dateOrder)
                .enter(open.page(), found, day));
  }

  @Override
  public void enterOrChoose(Target target, Choice choice) {
    var field = new WordedEntry(open.guard(), open.clock(), patience);
    onControl(target, Purpose.ENTRY, found -> field.enter(open.page(), found, choice));
  }

  @Override
  public void choose(Target from, Choice choice, Duration wait) {
    var maker = new ChoiceMaker(open.guard(), open.clock());
    onControl(from, kindOf(from), found -> maker.choose(open.page(), found, choice, wait));
  }

  /** Nothing may tell of a box that it proposes what may stand in it, before one writes there. */
  private Purpose kindOf(Target from) {
    var box = new boolean[1];
    boolean came =
        (found != null && found.isFor(from, Purpose.CHOICE))
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

  @Override
  public void tick(Target target, boolean ticked) {
    var ticking = new Ticking(open.guard(), open.clock());
    onControl(target, Purpose.TICK, found -> ticking.tick(open.page(), found, ticked, patience));
  }

  /** A page may draw its form anew under our hands: then the control is looked for again. */
  private void onControl(Target target, Purpose purpose, Consumer<Found> act) {
    onControl(target, purpose, false, act);
  }

  private void onControl(Target target, Purpose purpose, boolean secret, Consumer<Found> act) {
    for (int time = 1; ; time++) {
      Found control = found(target, purpose, patience);
      entered = "";
      try {
        PageTrouble.tried(() -> act.accept(control));
        boolean last = secret || time == MOST_DRAWINGS;
        if (last || !isDrawnAnew(control, target, purpose)) {
          Optional<FormEntries.Entry> entry = remember(target, purpose, secret, control, act);
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
          var unused = remember(target, purpose, secret, control, act);
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

  private boolean isDrawnAnew(Found control, Target target, Purpose purpose) {
    return !open.stillShows(control) && open.look(target, purpose).isPresent();
  }

  private Optional<FormEntries.Entry> remember(
      Target target, Purpose purpose, boolean secret, Found control, Consumer<Found> act) {
    if (purpose == Purpose.TICK) {
      return Optional.empty();
    }
    Optional<Found> now =
        open.stillShows(control) ? Optional.of(control) : open.look(target, purpose);
    Optional<FormEntries.Entry> entry =
        now.map(
            it ->
                new FormEntries.Entry(
                    it,
                    purpose,
                    secret,
                    ControlReading.shown(open.page(), it),
                    () -> onControl(target, purpose, secret, act)));
    entry.ifPresent(kept -> entries.remember(target, kept));
    return entry;
  }

  @Override
  public void upload(Target into, Path file) {
    Found found = found(into, Purpose.FILE, patience);
    PageTrouble.tried(
        () -> new Uploading(open.guard()).upload(open.page(), found, List.of(file), patience));
  }

  @Override
  public OptionalInt awaitAny(List<Target> any, Duration within) {
    return open.awaitAny(any, within);
  }

  @Override
  public String readText(Target target) {
    return shownBy(target)
        .orElseGet(
            () -> {
              Found words = found(target, Purpose.WORDS, patience);
              return shownBy(target).orElseGet(() -> PageTables.textBeside(words, target.words()));
            });
  }

  /** Only a control that bears this very name: words of the page may just contain it. */
  private Optional<String> shownBy(Target target) {
    return PageTrouble.dressed(Reason.NOT_THERE, () -> open.look(target, Purpose.ENTRY))
        .filter(control -> ControlReading.names(control, target))
        .map(control -> ControlReading.shown(open.page(), control));
  }

  @Override
  public List<Map<String, String>> readTable(@Nullable Target of) {
    return of == null
        ? PageTables.only(open.page())
        : PageTables.near(found(of, Purpose.WORDS, patience));
  }

  @Override
  public void download(Target click, Path as) {
    Found found = found(click, Purpose.CLICK, patience);
    PageTrouble.tried(
        () -> {
          Download file = open.page().waitForDownload(() -> open.click(found, patience));
          file.saveAs(as);
        });
  }

  @Override
  public Supplier<Optional<String>> given(Step step) {
    return GivenField.of(open, step);
  }

  @Override
  public List<String> texts() {
    return open.text().lines().toList();
  }

  private TextEntry entry() {
    return new TextEntry(open.guard(), open.clock(), patience);
  }

  /** What was just sought is not looked for again, if it is still there. */
  private Found found(Target target, Purpose purpose, Duration within) {
    Sought last = found;
    found = null;
    Found known =
        last != null && last.isFor(target, purpose) && open.stillShows(last.found())
            ? last.found()
            : null;
    return PageTrouble.dressed(
        Reason.NOT_THERE,
        () -> {
          Found there = known != null ? known : open.find(target, purpose, within);
          return awaitsScripts(there.frame()) ? open.find(target, purpose, within) : there;
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

  private record Sought(Target target, Purpose purpose, Found found) {
    boolean isFor(Target other, Purpose use) {
      return purpose == use && target.equals(other);
    }
  }
}
