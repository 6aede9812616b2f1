package hn.aldia.runner;

import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.evidence.Evidence;
import hn.aldia.browser.evidence.Masking;
import hn.aldia.browser.evidence.Pictures;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.find.NotDoneYet;
import hn.aldia.browser.launch.BrowserGone;
import hn.aldia.browser.person.HandOver;
import hn.aldia.browser.read.ControlReading;
import hn.aldia.browser.read.PageGrids;
import hn.aldia.page.CaptchaState;
import hn.aldia.page.Glance;
import hn.aldia.page.Grids;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.Target;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The page as a flow sees it, in a real browser. */
public final class BrowserView implements View, Person {
  private static final int MOST_MOVES = 20;
  private static final double SETTLES_MILLIS = 100;

  private final OpenPage open;
  private final Pictures pictures;
  private final Path evidence;
  private final Supplier<Masking> masking;
  private final Words words;
  private final Duration handOverTimeout;

  /**
   * @param evidence where pictures and texts of failures go
   * @param masking what must not be seen in them, at the moment they are taken
   * @param handOverTimeout how long a person may take for what is handed to them
   */
  public BrowserView(
      OpenPage open,
      Path evidence,
      Supplier<Masking> masking,
      Words words,
      Duration handOverTimeout) {
    this.open = open;
    this.pictures = new Pictures(evidence);
    this.evidence = evidence;
    this.masking = masking;
    this.words = words;
    this.handOverTimeout = handOverTimeout;
  }

  @Override
  public String text() {
    return open.text();
  }

  @Override
  public Glance glance() {
    return sound(open::glance);
  }

  @Override
  public Grids grids(List<String> headings) {
    return sound(() -> PageGrids.of(open.page(), headings));
  }

  @Override
  public boolean has(Target target) {
    return sound(() -> open.look(target, Purpose.ENTRY)).isPresent();
  }

  @Override
  public Optional<Shown> shown(Target target) {
    return sound(() -> open.look(target, Purpose.ENTRY).map(this::reading));
  }

  private Shown reading(Found control) {
    String text = ControlReading.shown(open.page(), control);
    return new Shown(text, ControlReading.dateOrder(control, text));
  }

  @Override
  public void back() {
    sound(open::back);
  }

  @Override
  public List<String> announced() {
    return open.announced();
  }

  @Override
  public boolean busy() {
    return open.busy();
  }

  @Override
  public Optional<String> address() {
    return open.canAskAgain() ? Optional.of(open.page().url()) : Optional.empty();
  }

  @Override
  public int asked() {
    return open.asked();
  }

  @Override
  public boolean await(BooleanSupplier condition, Duration atMost) {
    return sound(() -> open.await(condition, atMost));
  }

  @Override
  public CaptchaState captcha() {
    return new BrowserCaptcha(open.clock(), words).on(open.page());
  }

  /** The same page, for passing a captcha on it. */
  public CaptchaDesk captchaDesk() {
    return new BrowserCaptchaDesk(open, new BrowserCaptcha(open.clock(), words));
  }

  @Override
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
  public void awaits(List<String> words) {
    open.awaits(words);
  }

  @Override
  public List<Path> evidence(String name) {
    return new Evidence(open.clock()).take(open.page(), evidence, name, masking.get());
  }

  @Override
  public void picture(String screen) {
    pictures.take(open.page(), screen, masking.get());
  }

  @Override
  public void does(Message instruction, List<Target> until) {
    var card =
        new HandOver.Card(
            words.say("chromium.hand-over.title"),
            words.say(instruction),
            words.say("chromium.hand-over.done"));
    BooleanSupplier shown =
        () -> !until.isEmpty() && open.awaitAny(until, Duration.ZERO).isPresent();
    HandOver.End end =
        new HandOver(open.clock()).ask(open.page(), card, null, shown, handOverTimeout);
    if (end != HandOver.End.PRESSED && end != HandOver.End.REACHED) {
      throw new NotDoneByHand(instruction, end == HandOver.End.PAGE_CLOSED);
    }
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
