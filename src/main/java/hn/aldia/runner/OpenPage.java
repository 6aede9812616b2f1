package hn.aldia.runner;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.act.Clicking;
import hn.aldia.browser.find.AmbiguousTarget;
import hn.aldia.browser.find.Finder;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.find.Pause;
import hn.aldia.browser.find.TargetNotFound;
import hn.aldia.browser.kept.KeptBrowser;
import hn.aldia.browser.kept.KeptMoment;
import hn.aldia.browser.kept.KeptPageScript;
import hn.aldia.browser.kept.KeptPageState;
import hn.aldia.browser.launch.PageLoad;
import hn.aldia.browser.popup.AllowedPopup;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.browser.read.PageText;
import hn.aldia.page.Glance;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import hn.aldia.words.Trouble;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page that a run is on, with the guard that keeps popups off it. Where a click opens a tab the
 * run moves on to that. Belongs to one thread.
 */
public final class OpenPage {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

  /** A page that builds itself changes more often than this. */
  private static final Duration AT_REST = Duration.ofMillis(150);

  /** What a popup leaves behind is seen when it has faded, and what comes after it has come. */
  private static final Duration FADES = Duration.ofSeconds(1);

  private static final Duration FADED = Duration.ofMillis(300);

  private static final AllowedPopup NOTHING = AllowedPopup.nothing();

  private final Clock clock;
  private final PageLoad loading;
  private final Announcements announced = new Announcements();
  private final WindowsBeside beside = new WindowsBeside();
  private final FoldedParts folded = new FoldedParts(this);
  private Page page;
  private PopupGuard guard;
  private Finder finder;
  private Traffic traffic;
  private AllowedPopup awaited = NOTHING;
  private Set<String> atPress = Set.of();
  private int askedAtPress;
  private Instant pressed;
  private boolean severalFit;
  private boolean personActs;
  private BooleanSupplier over = () -> false;

  private OpenPage(Page page, Clock clock, Duration loadTimeout) {
    this.clock = clock;
    this.pressed = clock.instant();
    this.loading = new PageLoad(clock, loadTimeout);
    this.page = page;
    this.guard = attached(page, NOTHING);
    this.finder = new Finder(page);
    this.traffic = new Traffic(page, 0);
  }

  /**
   * @param loadTimeout how long a page may take to load
   */
  public static OpenPage on(Page page, Clock clock, Duration loadTimeout) {
    return new OpenPage(page, clock, loadTimeout);
  }

  /**
   * A page of a browser found again: the load that is wanted, else the page loaded last.
   *
   * @param loadId null when it is not known
   */
  public static OpenPage find(
      KeptBrowser kept, @Nullable String loadId, Clock clock, Duration loadTimeout) {
    List<Page> pages = kept.pages();
    Page found =
        pages.stream()
            .filter(page -> loadId(page).filter(id -> id.equals(loadId)).isPresent())
            .findFirst()
            .or(() -> pages.stream().max(Comparator.comparingDouble(KeptPageScript::loadedAt)))
            .orElseGet(kept::page);
    return new OpenPage(found, clock, loadTimeout);
  }

  /** Tells this very load of the page from any other; empty on a page that we did not load. */
  public Optional<String> loadId() {
    return loadId(page);
  }

  private static Optional<String> loadId(Page page) {
    return KeptPageScript.state(page).map(KeptPageState::loadId);
  }

  /** Whether something with these words was clicked or sent on this load of the page. */
  public boolean acted(String words) {
    return KeptPageScript.acted(page, words);
  }

  /** This moment of the page, which is told from later ones by what is clicked and sent. */
  public KeptMoment moment() {
    return KeptPageScript.moment(page);
  }

  public boolean isClosed() {
    return page.isClosed();
  }

  Page page() {
    return page;
  }

  PopupGuard guard() {
    return guard;
  }

  Finder finder() {
    return finder;
  }

  Clock clock() {
    return clock;
  }

  void open(URI address) {
    looksAtTheClock();
    guard.begin(false);
    loading.open(page, address);
  }

  Found find(Target target, Purpose purpose, Duration within) {
    looksAtTheClock();
    guard.expect(awaited);
    Optional<Found> there = unhidden(target, purpose);
    return there.orElseGet(
        () -> {
          // What several things bear, the page's own and a popup's: that popup is not awaited.
          guard.expect(severalFit ? NOTHING : AllowedPopup.offering(target.words()));
          guard.clear();
          return finder
              .find(target, purpose, within, () -> movesOn(target, purpose) || over.getAsBoolean())
              .orElseGet(
                  () -> finder.find(target, purpose, over.getAsBoolean() ? Duration.ZERO : within));
        });
  }

  /**
   * @param gone whether what is sought from now on will not come any more
   */
  void seeksUnless(BooleanSupplier gone) {
    over = gone;
  }

  /** Whether a window has come in which this is to be found, or that alone leads on. */
  private boolean movesOn(Target target, Purpose purpose) {
    Page before = page;
    looksAtTheClock();
    followLate();
    if (rests(FoldedParts.UNFOLDS) && unfolds(target, purpose)) {
      return false;
    }
    return page != before || beside(window -> window.look(target, purpose).isPresent());
  }

  /** Whether a window beside shows this, and is gone to for it. */
  private boolean beside(Predicate<Finder> sought) {
    Optional<Page> there = beside.showing(sought);
    there.ifPresent(this::moveTo);
    return there.isPresent();
  }

  /** What is there now; nothing while several fit. */
  Optional<Found> look(Target target, Purpose purpose) {
    guard.expect(awaited);
    return unhidden(target, purpose);
  }

  /**
   * The same, of what may well not be there: once the page has come to rest it is not waited for.
   *
   * @param waits otherwise only where several fit, of which one may go
   * @throws AmbiguousTarget when several fit alike
   */
  Optional<Found> findIfThere(Target target, Purpose purpose, boolean waits) {
    guard.expect(awaited);
    Optional<Found> there = unhidden(() -> finder.lookElseNear(target, purpose));
    if (there.isPresent() || (!waits && !severalFit)) {
      return there;
    }
    if (severalFit) {
      guard.expect(NOTHING);
    }
    int closed = guard.clear();
    boolean oneAtMost = purpose == Purpose.CLICK || !severalFit;
    BooleanSupplier willNotCome = () -> oneAtMost && rests(closed > 0 ? FADED : AT_REST);
    if (closed == 0 && !severalFit && willNotCome.getAsBoolean()) {
      return finder.misspelt(target, purpose).or(() -> unfolded(target, purpose, finder::folding));
    }
    try {
      Optional<Found> late =
          closed == 0 && willNotCome.getAsBoolean()
              ? Optional.empty()
              : finder.find(target, purpose, closed > 0 ? FADES : AT_REST, willNotCome);
      return late.or(() -> finder.lookLate(target, purpose)).or(() -> unfolded(target, purpose));
    } catch (TargetNotFound absent) {
      return unfolded(target, purpose);
    }
  }

  private Optional<Found> unfolded(Target target, Purpose purpose) {
    return unfolded(target, purpose, () -> finder.folding(target, purpose));
  }

  private Optional<Found> unfolded(
      Target target, Purpose purpose, Supplier<Optional<Found>> heading) {
    return unfolds(target, purpose, heading) ? unhidden(target, purpose) : Optional.empty();
  }

  /** A person looks under the headings, too: whether one unfolded a part of the page with this. */
  boolean unfolds(Target target, Purpose purpose) {
    return unfolds(target, purpose, () -> finder.folding(target, purpose));
  }

  private boolean unfolds(Target target, Purpose purpose, Supplier<Optional<Found>> heading) {
    return folded.shows(target, heading, () -> unhidden(target, purpose).isPresent());
  }

  /** Opens the lines of a list that close others in, as of a year; whether there was any. */
  boolean opensGroups() {
    return folded.opensGroups();
  }

  /** What a popup says in the words that we seek is not taken for the page's own. */
  private Optional<Found> unhidden(Target target, Purpose purpose) {
    return unhidden(() -> finder.look(target, purpose));
  }

  private Optional<Found> unhidden(Supplier<Optional<Found>> look) {
    severalFit = false;
    try {
      Optional<Found> there = look.get();
      return finder.covered() && guard.clear() > 0 ? look.get() : there;
    } catch (AmbiguousTarget several) {
      severalFit = true;
      return Optional.empty(); // the page may be building itself, or a popup shows the same words
    }
  }

  /** Whether a person would still see it. */
  boolean stillShows(Found found) {
    try {
      return Clicking.shows(found);
    } catch (PlaywrightException gone) {
      return false;
    }
  }

  /**
   * The same, and it still is what the target means: a page may put another control in its place.
   */
  boolean isStill(Found found, Target target, Purpose purpose) {
    try {
      return stillShows(found)
          && look(target, purpose).map(now -> found.isSameAs(now)).orElse(true);
    } catch (PlaywrightException gone) {
      return false;
    }
  }

  OptionalInt awaitAny(List<Target> any, Duration within) {
    guard.expect(AllowedPopup.saying(any.stream().flatMap(t -> t.words().stream()).toList()));
    var seen = new int[] {-1};
    await(
        () -> {
          seen[0] = finder.lookForAny(any).orElse(-1);
          if (seen[0] < 0 && beside(window -> window.lookForAny(any).isPresent())) {
            seen[0] = finder.lookForAny(any).orElse(-1);
          }
          return seen[0] >= 0;
        },
        within);
    return seen[0] < 0 ? OptionalInt.empty() : OptionalInt.of(seen[0]);
  }

  void click(Found found, Duration within) {
    pressing(Set.of());
    follow(new Clicking(guard, clock).clickAndFollow(page, found, within));
  }

  /** The press that cannot be undone: what the page asks about it is agreed to. */
  void submit(Found found, Duration within) {
    pressing(text().lines().map(String::strip).collect(Collectors.toSet()));
    follow(new Clicking(guard, clock).submitAndFollow(page, found, within));
  }

  private void pressing(Set<String> stands) {
    beside.begin(traffic);
    askedAtPress = traffic.asked();
    atPress = stands;
  }

  boolean stoodAtPress(String line) {
    return atPress.contains(line);
  }

  private void follow(Page now) {
    pressed = clock.instant();
    if (now != page && guard.windows().mayStay()) {
      moveTo(now);
    } else if (now != page) {
      beside.add(now);
      followLate();
    }
  }

  /** By what it shows a window is known that leads on, where the page that opened it may do so. */
  void leadsOn(Predicate<Glance> shows) {
    beside.leadOnBy(shows);
  }

  List<Found> entries() {
    return finder.entries();
  }

  List<Found> pressables() {
    return finder.pressables();
  }

  String text() {
    return PageText.of(page);
  }

  Glance glance() {
    return finder.glance();
  }

  /** What popups and native dialogs said so far, on this page and on those before it. */
  List<String> announced() {
    return announced.by(guard, page);
  }

  /** Set when the last document of the page was but a sign that the site is down. */
  Optional<Trouble> siteTrouble() {
    return traffic.trouble(loading);
  }

  /** What this page asked its own site for, and did not get. */
  Optional<String> unanswered() {
    return traffic.unanswered();
  }

  boolean await(BooleanSupplier condition, Duration atMost) {
    var pause = Pause.fromNow(FIRST_PAUSE);
    while (!condition.getAsBoolean()) {
      if (pause.isOver(atMost)) {
        return false;
      }
      guard.clear();
      pause.on(page);
      looksAtTheClock();
      followLate();
    }
    return true;
  }

  /** Who watches over the run sees by it that the page answers. */
  private void looksAtTheClock() {
    var unused = clock.instant();
  }

  private void followLate() {
    for (Page late : guard.windows().late()) {
      if (!beside.take(late, page, traffic) && !personActs) {
        guard.windows().dismiss(late);
      }
    }
    beside.next(page, traffic, personActs).ifPresent(this::moveTo);
  }

  /** While this is so a person works here: nothing of theirs is closed. */
  void leaveToPerson(boolean acts) {
    personActs = acts;
    guard.leaveToPerson(acts);
  }

  /** The page that the person has in front: a window that they opened, else what is left. */
  Page persons() {
    followLate();
    if (page.isClosed()) {
      page.context().pages().stream()
          .filter(other -> !other.isClosed())
          .reduce((one, later) -> later)
          .ifPresent(this::moveTo);
    }
    return page;
  }

  /**
   * Whether, at the last look, nothing had changed on the page for so long, and none is awaited.
   */
  boolean rests(Duration time) {
    return finder.rested().compareTo(time) >= 0 && !traffic.busy();
  }

  /** The same, since it was last pressed or gone to. */
  Duration rested() {
    Duration ours = Duration.between(pressed, clock.instant());
    return busy() ? Duration.ZERO : finder.rested().compareTo(ours) < 0 ? finder.rested() : ours;
  }

  /** Whether the page waits for its server, or a window that it opened for its own. */
  boolean busy() {
    return traffic.busy() || guard.windows().isOneAwaited();
  }

  /** How often the page asked its server for something to show. */
  int asked() {
    return traffic.asked();
  }

  int askedSincePress() {
    return traffic.asked() - askedAtPress;
  }

  private static void toFront(Page next) {
    try {
      next.bringToFront();
    } catch (PlaywrightException e) {
      if (!next.isClosed()) {
        throw e;
      }
    }
  }

  /** A tab that closed itself leaves us where it was opened; false: there is no such place. */
  boolean comesBack() {
    if (!page.isClosed()) {
      return false;
    }
    Page opener = page.opener();
    Optional<Page> left =
        page.context().pages().stream()
            .filter(other -> !other.isClosed())
            .max(Comparator.comparing((Page other) -> other == opener));
    left.ifPresent(this::moveTo);
    return left.isPresent();
  }

  /** What our clicks are to bring about. */
  void awaits(AllowedPopup popup) {
    awaited = popup;
    guard.expect(awaited);
  }

  /** Whether the last document was only asked for: to ask again sends nothing twice. */
  boolean canAskAgain() {
    return traffic.wasOnlyAsked(loading);
  }

  /** What comes of it is looked at as after a click. */
  void askAgain() {
    traffic.askAgain(loading);
  }

  private PopupGuard attached(Page to, AllowedPopup allowed) {
    var on = PopupGuard.attach(to, allowed);
    on.windows().spare(beside::leads);
    return on;
  }

  private void moveTo(Page next) {
    announced.leaves(guard, page);
    guard.close();
    traffic.close();
    page = next;
    pressed = clock.instant();
    folded.begin();
    guard = attached(next, awaited);
    guard.leaveToPerson(personActs);
    finder = new Finder(next);
    traffic = new Traffic(next, traffic.asked() + 1);
    beside.begin(traffic);
    toFront(next);
  }
}
