package hn.aldia.runner;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.act.TextEntry;
import hn.aldia.browser.act.Ticking;
import hn.aldia.browser.act.Uploading;
import hn.aldia.browser.choice.ChoiceMaker;
import hn.aldia.browser.choice.WordedEntry;
import hn.aldia.browser.date.DateEntry;
import hn.aldia.browser.find.Found;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Steps done in a real browser. Dresses what a page does not allow as an {@link Obstacle}. */
public final class BrowserVisit implements Visit {
  private final OpenPage open;
  private final Duration patience;
  private final @Nullable DateOrder dateOrder;
  private final Controls controls;

  /**
   * @param patience how long to wait for what a step names to appear
   * @param dateOrder of dates where the page does not tell; null: nobody knows
   */
  public BrowserVisit(OpenPage open, Duration patience, @Nullable DateOrder dateOrder) {
    this.open = open;
    this.patience = patience;
    this.dateOrder = dateOrder;
    this.controls = new Controls(open, patience);
  }

  @Override
  public void open(URI address) {
    controls.forget();
    open.open(address);
  }

  @Override
  public void restoreLost() {
    controls.restoreLost();
  }

  @Override
  public void refillEmptied() {
    controls.refillEmptied();
  }

  @Override
  public Optional<String> unanswered() {
    return open.unanswered();
  }

  @Override
  public void seek(Target target, Purpose purpose, Duration within) {
    controls.seek(target, purpose, within);
  }

  /** Looks for what the step points at, and leaves it alone; empty where it points at nothing. */
  public Optional<TargetSeen> sight(Step step) {
    return Pointed.by(step).map(at -> sight(at.target(), at.use(), !step.optional()));
  }

  private TargetSeen sight(Target target, Purpose use, boolean needed) {
    String said = target.said();
    try {
      Found there = open.find(target, use, Controls.MAY_COME);
      String how = there.how().name().toLowerCase(Locale.ROOT);
      return new TargetSeen(said, needed, how, there.seen(), List.of());
    } catch (TargetNotFound absent) {
      return new TargetSeen(said, needed, "", "", absent.nearest());
    } catch (Trouble | PlaywrightException several) {
      return new TargetSeen(said, needed, "", "", List.of());
    }
  }

  @Override
  public boolean shows(Target target, Purpose purpose, boolean waits) {
    return controls.shows(target, purpose, waits);
  }

  @Override
  public void click(Target target) {
    controls.press(target, false);
  }

  @Override
  public void submit(Target target) {
    controls.press(target, true);
  }

  @Override
  public void enter(Target target, String text, KeyPace keys) {
    controls.fill(target, Purpose.TEXT, false, box -> entry().enter(open.page(), box, text, keys));
  }

  @Override
  public void enterSecret(Target target, Secret secret, KeyPace keys) {
    controls.fill(
        target,
        Purpose.TEXT,
        true,
        box -> {
          entry().enter(open.page(), box, secret, keys);
          return "";
        });
  }

  @Override
  public void enterDate(Target target, LocalDate day) {
    controls.fill(
        target,
        Purpose.ENTRY,
        found ->
            new DateEntry(open.guard(), open.clock(), patience, dateOrder)
                .enter(open.page(), found, day));
  }

  @Override
  public void enterOrChoose(Target target, Choice choice) {
    var field = new WordedEntry(open.guard(), open.clock(), patience);
    controls.fill(target, Purpose.ENTRY, found -> field.enter(open.page(), found, choice));
  }

  @Override
  public void choose(Target from, Choice choice, Duration wait) {
    var maker = new ChoiceMaker(open.guard(), open.clock());
    controls.fill(
        from, controls.kindOf(from), found -> maker.choose(open.page(), found, choice, wait));
  }

  @Override
  public void tick(Target target, boolean ticked) {
    var ticking = new Ticking(open.guard(), open.clock());
    open.guard().accepts();
    controls.fill(
        target, Purpose.TICK, found -> ticking.tick(open.page(), found, ticked, patience));
  }

  @Override
  public void upload(Target into, Path file) {
    Found found = controls.found(into, Purpose.FILE);
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
              Found words = controls.found(target, Purpose.WORDS);
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
        : PageTables.near(controls.found(of, Purpose.WORDS));
  }

  @Override
  public void download(Target click, Path as) {
    Found found = controls.found(click, Purpose.CLICK);
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
}
