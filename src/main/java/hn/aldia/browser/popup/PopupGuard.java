package hn.aldia.browser.popup;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.BoundingBox;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.script.Frames;
import hn.aldia.browser.script.PageScript;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Closes whatever pops up on one page unless it is awaited or of our own press, and keeps what it
 * said; of windows that open beside it, {@link GuardedWindows}. What it is and what is pressed of
 * it, {@link Classifier} says; what is answered, {@link Questions}. Belongs to the thread of its
 * page.
 */
public final class PopupGuard implements AutoCloseable {
  private static final int MOST_AT_ONCE = 60;

  private final Page page;
  private final PopupWords words;
  private final Classifier classifier;
  private final Questions questions;
  private final LayerCloser closer;
  private final OwnAct own;
  private final GuardedWindows windows;
  private final List<Closed> closed = new ArrayList<>();
  private final Set<Frame> filledIn = new HashSet<>();
  private final Consumer<Dialog> onDialog = this::answer;
  private AllowedPopup expected;
  private boolean personActs;

  private PopupGuard(
      Page page, AllowedPopup expected, Clock clock, Duration patience, PopupWords words) {
    this.page = page;
    this.expected = expected;
    this.words = words;
    this.classifier = new Classifier(words);
    this.questions = new Questions(words);
    this.closer = new LayerCloser(page, patience);
    this.own = new OwnAct(clock);
    this.windows = new GuardedWindows(page, expected, own, closed);
  }

  public static PopupGuard attach(Page page, AllowedPopup expected) {
    return attach(page, expected, Clock.systemUTC(), Duration.ofSeconds(6));
  }

  /**
   * @param patience how long one popup may take to become closable and to go
   */
  public static PopupGuard attach(
      Page page, AllowedPopup expected, Clock clock, Duration patience) {
    return attach(page, expected, clock, patience, PopupWords.shipped());
  }

  public static PopupGuard attach(
      Page page, AllowedPopup expected, Clock clock, Duration patience, PopupWords words) {
    var guard = new PopupGuard(page, expected, clock, patience, words);
    page.onDialog(guard.onDialog);
    return guard;
  }

  /**
   * A press of ours begins: what comes of it belongs to it, and the page may be left.
   *
   * @param submit whether a question about this very sending is agreed to
   */
  public void begin(boolean submit) {
    own.begin(submit);
  }

  /** It was made: what comes of it may take its time from now. */
  public void done() {
    own.done();
  }

  /** A box is ticked: what it stands for may open, as terms do, to be accepted there. */
  public void accepts() {
    own.accepts();
  }

  /**
   * While this is so a person works on the page: windows and questions that come up are theirs, and
   * stay for them to deal with.
   */
  public void leaveToPerson(boolean acts) {
    personActs = acts;
    windows.leaveToPerson(acts);
  }

  /** From now on this is awaited or used. */
  public void expect(AllowedPopup now) {
    expected = now;
    windows.expect(now);
  }

  public GuardedWindows windows() {
    return windows;
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
    for (Frame frame : Frames.of(page)) {
      if (!frame.url().contains("captcha")) {
        clear(frame, look(frame, target));
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
      both.put("scan", look(target.frame(), target));
      both.put("act", act);
      try {
        Map<?, ?> seen = (Map<?, ?>) Objects.requireNonNull(inOneGo(then, both));
        if (seen.get("scene") == null) {
          return seen.get("done");
        }
        if (!handle(target.frame(), Scene.parse(Objects.requireNonNull(seen.get("scene"))))) {
          return then.run(target.frame(), act);
        }
      } catch (PlaywrightException e) {
        // The page is on its way elsewhere, or has none of our scripts yet: one after the other.
      }
    }
    clear(target);
    return then.run(target.frame(), act);
  }

  private @Nullable Object inOneGo(PageScript then, Map<String, @Nullable Object> both) {
    String expression =
        "async ({scan, act}) => { const scene = await window.%s(scan);"
            + " return scene ? {scene} : {done: await window.%s(act)}; }";
    String named = expression.formatted(Scene.SCAN.standing().name(), then.standing().name());
    return page.mainFrame().evaluate(named, both);
  }

  /** Stops guarding; what was closed can still be read. */
  @Override
  public void close() {
    page.offDialog(onDialog);
    windows.close();
  }

  private void clear(Frame frame, Map<String, @Nullable Object> look) {
    for (int i = 0; i < MOST_AT_ONCE; i++) {
      Scene scene = Scene.at(frame, look).orElse(null);
      if (scene == null || !handle(frame, scene)) {
        return;
      }
    }
  }

  /** Whether there was something to be done, so that another look is due. */
  private boolean handle(Frame frame, Scene scene) {
    closed.addAll(scene.told());
    for (int i = 0; i < scene.layers().size(); i++) {
      Layer layer = scene.layers().get(i);
      Map<Frame, Optional<Scene>> within =
          layer.frame() && !layer.captcha() ? within(frame, i) : Map.of();
      if (agreesWithin(within)) {
        return true;
      }
      Verdict verdict =
          isUsed(layer, within) || isAgreedTo(within) ? Verdict.left(Lying.IN_USE) : verdict(layer);
      if (verdict.isForWantOfACloser() && clearWithin(within)) {
        return true;
      }
      if (verdict.way() != Verdict.Way.LEAVE) {
        if (verdict.kind() == Lying.QUESTION) {
          own.agreedTo(layer.text());
        }
        if (closer.close(frame, i, verdict)) {
          verdict.kind().closed().ifPresent(kind -> closed.add(new Closed(kind, layer.text())));
        }
        return true;
      }
    }
    return false;
  }

  private Verdict verdict(Layer layer) {
    Verdict verdict = classifier.of(layer, own.mayAgreeTo(layer.text()));
    return verdict.agrees() || !own.mayAccept(layer.text())
        ? verdict
        : classifier.accepting(layer).orElse(verdict);
  }

  /** What stands in the frames of a layer; nothing where one is on its way. */
  private Map<Frame, Optional<Scene>> within(Frame frame, int layer) {
    var within = new LinkedHashMap<Frame, Optional<Scene>>();
    for (Frame inner : Scene.framesOf(frame, layer)) {
      var whole = look(inner, null);
      whole.put("whole", true);
      within.put(inner, Scene.at(inner, whole));
    }
    return within;
  }

  /** Filled in within, or waited for; what shows nothing yet, or no more, is on its way. */
  private boolean isUsed(Layer layer, Map<Frame, Optional<Scene>> within) {
    boolean used = false;
    for (var inner : within.entrySet()) {
      List<Layer> shown = inner.getValue().map(Scene::layers).orElse(List.of());
      if (shown.stream().allMatch(Layer::blank)) {
        used |= layer.young() || filledIn.contains(inner.getKey());
      } else if (shown.stream().anyMatch(in -> in.isForm(layer.target()))) {
        filledIn.add(inner.getKey());
        used = true;
      }
    }
    return used;
  }

  /** A popup may be a frame, with its closer in the document within. */
  private boolean clearWithin(Map<Frame, Optional<Scene>> within) {
    return within.entrySet().stream()
        .anyMatch(in -> in.getValue().filter(scene -> handle(in.getKey(), scene)).isPresent());
  }

  /** What is asked about our own sending may stand in a document of its own, of the same site. */
  private boolean agreesWithin(Map<Frame, Optional<Scene>> within) {
    return within.entrySet().stream()
        .filter(in -> Frames.isOfSite(in.getKey()))
        .anyMatch(
            in ->
                in.getValue()
                    .filter(this::isToBeAgreedTo)
                    .filter(scene -> handle(in.getKey(), scene))
                    .isPresent());
  }

  private boolean isAgreedTo(Map<Frame, Optional<Scene>> within) {
    return within.values().stream()
        .flatMap(Optional::stream)
        .flatMap(scene -> scene.layers().stream())
        .anyMatch(asked -> own.hasAgreedTo(asked.text()));
  }

  private boolean isToBeAgreedTo(Scene scene) {
    return scene.layers().stream()
        .anyMatch(asks -> classifier.of(asks, own.mayAgreeTo(asks.text())).agrees());
  }

  private Map<String, @Nullable Object> look(Frame frame, @Nullable Found target) {
    var arg = new HashMap<String, @Nullable Object>();
    boolean here = target != null && target.frame() == frame;
    arg.put("target", target == null ? null : here ? target.inPage() : holder(frame, target));
    arg.put("point", target == null || here ? null : pointIn(frame, target));
    arg.put("sending", own.isSending());
    arg.put("words", expected.words());
    arg.put("offers", expected.offers());
    arg.put("signs", words.signs());
    return arg;
  }

  /** The frame of this document that a target within belongs to: it is in use with it. */
  private static @Nullable ElementHandle holder(Frame frame, Found target) {
    for (Frame at = target.frame(); at.parentFrame() != null; at = at.parentFrame()) {
      if (at.parentFrame() == frame) {
        return at.frameElement();
      }
    }
    return null;
  }

  /** Where a target of a frame within lies on the outermost page. */
  private @Nullable List<Double> pointIn(Frame frame, Found target) {
    if (frame != page.mainFrame()) {
      return null;
    }
    try {
      BoundingBox box = target.element().boundingBox();
      return box == null ? null : List.of(box.x + box.width / 2, box.y + box.height / 2);
    } catch (PlaywrightException gone) {
      return null;
    }
  }

  private void answer(Dialog dialog) {
    String text = dialog.message();
    if (personActs) {
      return;
    }
    boolean yes =
        switch (dialog.type()) {
          case "alert" -> true;
          case "confirm" -> questions.agrees(text, own.mayAgreeTo(text));
          case "beforeunload" -> own.isRecent();
          default -> false;
        };
    closed.add(new Closed(Closed.Kind.ofNative(dialog.type()), text));
    if (yes) {
      own.agreedTo(text);
      dialog.accept();
    } else {
      dialog.dismiss();
    }
  }
}
