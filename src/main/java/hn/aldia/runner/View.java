package hn.aldia.runner;

import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.evidence.Evidence;
import hn.aldia.browser.evidence.Masking;
import hn.aldia.browser.evidence.Pictures;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.find.NotDoneYet;
import hn.aldia.browser.launch.BrowserGone;
import hn.aldia.browser.popup.AllowedPopup;
import hn.aldia.browser.read.ControlReading;
import hn.aldia.browser.read.PageGrids;
import hn.aldia.config.home.Folders;
import hn.aldia.page.CaptchaState;
import hn.aldia.page.Glance;
import hn.aldia.page.Grids;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.Target;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a flow may know of the page in front of it. One thread only. */
public final class View implements Sight {
  private static final int MOST_MOVES = 20;
  private static final double SETTLES_MILLIS = 100;

  /** How long a screen that was reached may take to be drawn, for its picture. */
  private static final Duration TO_COME = Duration.ofMillis(1500);

  /** Wheels turn for ever, and are no fading. */
  private static final String DRAWN =
      "() => document.getAnimations().every(a => a.playState !== 'running'"
          + " || !(a.effect.getComputedTiming().endTime < 2000))";

  private final OpenPage open;
  private final Pictures pictures;
  private final Path evidence;
  private final Supplier<Masking> masking;
  private final Words words;
  private final PersonAtPage person;

  /**
   * @param evidence where pictures and texts of failures go
   * @param masking what must not be seen in them, at the moment they are taken
   * @param handOverTimeout how long a person may take for what is handed to them
   */
  public View(
      OpenPage open,
      Path evidence,
      Supplier<Masking> masking,
      Words words,
      Duration handOverTimeout) {
    this.open = open;
    this.pictures = new Pictures(evidence, open.clock());
    this.evidence = evidence;
    this.masking = masking;
    this.words = words;
    this.person = new PersonAtPage(open, words, handOverTimeout, this::keepClear);
  }

  /**
   * All visible words, line by line, those of frames, open shadow roots, buttons and pictures too.
   */
  public String text() {
    return open.text();
  }

  @Override
  public Glance glance() {
    return sound(open::glance);
  }

  /** The words on all that can be clicked. */
  public List<String> offers() {
    return glance().offers();
  }

  /**
   * All that stands in rows and columns.
   *
   * @param words by which they are known where the page is no table but looks like one
   */
  public Grids grids(Map<String, @Nullable Object> words) {
    return sound(() -> PageGrids.of(open.page(), words));
  }

  /** Whether there is a control of that name now, and only one. */
  public boolean has(Target target) {
    return has(target, Purpose.ENTRY);
  }

  /** The same, for a list alone: the site's own search may name what a list of ours names, too. */
  public boolean hasChoice(Target target) {
    return has(target, Purpose.CHOICE);
  }

  /** Whether there is something of that name to press. */
  public boolean hasToPress(Target target) {
    return has(target, Purpose.CLICK);
  }

  private boolean has(Target target, Purpose use) {
    return sound(() -> open.look(target, use)).isPresent();
  }

  /** Whether it lay in a part of the page that was folded away, and is unfolded now. */
  public boolean unfolds(Target target) {
    return sound(() -> open.unfolds(target, Purpose.ENTRY));
  }

  /** Opens the lines of a list that close others in, as of a year; whether there was any. */
  public boolean opensGroups() {
    return sound(open::opensGroups);
  }

  /** What the control of that name shows now; empty: there is no such control, or several. */
  public Optional<Shown> shown(Target target) {
    return shown(target, Purpose.ENTRY);
  }

  /** The same, of what can be used so: a box may stand among the words that name a list. */
  public Optional<Shown> shown(Target target, Purpose use) {
    return sound(() -> open.look(target, use).map(this::reading));
  }

  /**
   * What a control shows: a box its text, a list or a group of ticks the words of what is chosen.
   *
   * @param dateOrder of day, month and year, where it may show a day and the order is known
   */
  public record Shown(String text, String dateOrder) {
    public Shown(String text) {
      this(text, "");
    }

    /** Whether that is what {@code choose} would take. */
    public boolean fits(Choice choice) {
      return ControlReading.fits(text, choice);
    }

    /** Whether that is the text, as a box may write it. */
    public boolean says(String wanted) {
      return ControlReading.says(text, wanted);
    }

    public boolean says(LocalDate day) {
      return ControlReading.says(text, dateOrder, day);
    }
  }

  private Shown reading(Found control) {
    String text = ControlReading.shown(open.page(), control);
    return new Shown(text, ControlReading.dateOrder(control, text));
  }

  /** What popups and dialogs have said since the page was opened, oldest first. */
  public List<String> announced() {
    return open.announced();
  }

  @Override
  public Duration rested() {
    return open.rested();
  }

  @Override
  public boolean busy() {
    return open.busy();
  }

  /** By what the page can be asked for again; empty: it came of what was sent. */
  public Optional<String> address() {
    return open.canAskAgain() ? Optional.of(open.page().url()) : Optional.empty();
  }

  /** Whether these words stood on the page right before the last press that cannot be undone. */
  public boolean stoodAtPress(String line) {
    return open.stoodAtPress(line);
  }

  @Override
  public int asked() {
    return open.asked();
  }

  /** The same, since something was last pressed. */
  public int askedSincePress() {
    return open.askedSincePress();
  }

  @Override
  public boolean await(BooleanSupplier condition, Duration atMost) {
    return sound(() -> open.await(condition, atMost));
  }

  /** From now on what is sought on the page is not waited for while this is so. */
  public void seeksUnless(BooleanSupplier gone) {
    open.seeksUnless(gone);
  }

  /** How a captcha on the page stands now. */
  public CaptchaState captcha() {
    return new BrowserCaptcha(open.clock(), words).on(open.page());
  }

  /** The same page, for passing a captcha on it. */
  public CaptchaDesk captchaDesk() {
    return new BrowserCaptchaDesk(open, new BrowserCaptcha(open.clock(), words));
  }

  /** Lets the page live on for a moment, and closes what popped up. */
  public void keepClear() {
    sound(() -> open.guard().clear());
  }

  @Override
  public Optional<Trouble> siteTrouble() {
    return open.siteTrouble();
  }

  @Override
  public boolean canAskAgain() {
    return open.canAskAgain();
  }

  @Override
  public void askAgain() {
    sound(
        () -> {
          open.askAgain();
          return true;
        });
  }

  @Override
  public void leadsOn(Predicate<Glance> shows) {
    open.leadsOn(shows);
  }

  /**
   * What our next clicks are to bring about: a popup that shows any of these words is theirs, and
   * no intruder. Holds until other words are named.
   */
  public void awaits(List<String> words) {
    open.awaits(AllowedPopup.offering(words));
  }

  /** The same of what is only read: a popup that says any of these words is left alone. */
  public void awaitsWords(List<String> words) {
    open.awaits(AllowedPopup.saying(words));
  }

  /** Keeps what is seen now (masked picture, words) and returns the files. */
  public List<Path> evidence(String name) {
    return new Evidence(open.clock()).take(open.page(), evidence, name, masking.get());
  }

  /** The same, with what we see of the page as the map tells it. */
  public List<Path> evidence(String name, PortalMap map) {
    Evidence taking = new Evidence(open.clock());
    var files = new ArrayList<>(taking.takeApart(open.page(), evidence, name, masking.get()));
    if (!files.isEmpty()) {
      files.addAll(explained(files.get(0), map));
    }
    return files;
  }

  /** Beside the picture, under its name. */
  private List<Path> explained(Path picture, PortalMap map) {
    try {
      String text =
          new Explaining(open, map)
              .explained().lines().stream().map(words::say).collect(Collectors.joining("\n"));
      String name = picture.getFileName().toString().replaceFirst("\\.\\w+$", ".seen.txt");
      byte[] scrubbed = masking.get().scrub(text + "\n").getBytes(StandardCharsets.UTF_8);
      return List.of(Folders.write(picture.resolveSibling(name), scrubbed));
    } catch (RuntimeException | IOException absent) {
      // What is kept of a failure must never take its place.
      return List.of();
    }
  }

  /** Keeps a masked picture of a screen that was reached. */
  public void picture(String screen) {
    try {
      boolean unused =
          sound(
              () ->
                  open.await(() -> open.guard().clear() == 0 && !open.busy() && drawn(), TO_COME));
    } catch (BrowserGone gone) {
      return;
    }
    pictures.take(open.page(), screen, masking.get());
  }

  /** Nothing fades in or out: what was just closed is grey over the page for a moment. */
  private boolean drawn() {
    try {
      return !Boolean.FALSE.equals(open.page().evaluate(DRAWN));
    } catch (PlaywrightException navigating) {
      return false;
    }
  }

  /** Whoever sits before the window of this page. */
  public PersonAtPage person() {
    return person;
  }

  /** A page that moves while it is read is read again. */
  private <T> T sound(Supplier<T> look) {
    for (int time = 1; ; time++) {
      // Each look is one for whoever watches over the calls to the browser.
      var unused = open.clock().instant();
      try {
        return look.get();
      } catch (PlaywrightException e) {
        boolean again = NotDoneYet.is(open.page(), e) || open.comesBack();
        if (time == MOST_MOVES || !again) {
          throw new BrowserGone(e);
        }
        open.page().waitForTimeout(SETTLES_MILLIS);
      }
    }
  }
}
