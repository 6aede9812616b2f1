package hn.aldia.browser.choice;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import hn.aldia.browser.act.Deadline;
import hn.aldia.browser.act.Keyboard;
import hn.aldia.browser.choice.OptionMatch.Option;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.popup.GuardedWindows;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.browser.popup.Press;
import hn.aldia.scenario.step.Choice;
import hn.aldia.text.Folded;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opens the list of a widget, finds a row in it by looking, searching and scrolling, and clicks it:
 * as a person does, knowing no library.
 */
final class ListDriver {
  private static final Duration PRESS = Duration.ofMillis(1500);
  private static final Duration TICK = Duration.ofMillis(60);
  private static final Duration OPENING = Duration.ofMillis(700);

  /** An open list with a box to search in that shows nothing for so long waits for words. */
  private static final Duration FILLING = Duration.ofMillis(250);

  private static final Duration CLOSING = Duration.ofMillis(400);
  private static final Duration SEARCHING = Duration.ofMillis(900);

  /** A list that has changed since words were asked for, and asks nobody, has answered by then. */
  private static final Duration ANSWERED = Duration.ofMillis(400);

  private static final int MOST_PAGES = 600;

  /**
   * Over the page, and of its own site: what stands in the page's flow, or comes of another, has
   * come meanwhile by chance, as a captcha or a map does.
   */
  private static final String AS_WINDOW =
      """
      e => {
        const from = new URL(e.src || 'about:blank', location.href);
        if (/captcha/i.test(from.href) || (from.protocol !== 'about:' && from.host !== location.host)) return false;
        for (let at = e; at; at = at.parentElement) {
          if (at.matches('dialog,[role=dialog]') || /fixed|absolute/.test(getComputedStyle(at).position)) return true;
        }
        return false;
      }
      """;

  private final Control control;
  private final PopupGuard guard;
  private final GuardedWindows beside;
  private final Deadline deadline;
  private final Set<Option> met = new LinkedHashSet<>();
  private Set<String> asked = new HashSet<>();
  private boolean marked;

  /** In which one looks, where it is one of its own, or is drawn as one on the page. */
  private @Nullable Frame window;

  ListDriver(Control control, PopupGuard guard, Deadline deadline) {
    this.control = control;
    this.guard = guard;
    this.beside = guard.windows();
    this.deadline = deadline;
  }

  /** Everything the list has shown so far. */
  OptionMatch met() {
    return new OptionMatch(control.label(), List.copyOf(met));
  }

  /**
   * Whether the list knows more than the page's own select: one that asks its server adds to the
   * select only what was chosen before.
   */
  boolean offersMoreThan(OptionMatch known) {
    if (known.options().size() <= 1) {
      return true;
    }
    open();
    List<Option> shown = control.rows().options();
    Set<String> words =
        known.options().stream().map(o -> Folded.tidy(o.text())).collect(Collectors.toSet());
    leave();
    return !shown.stream().allMatch(o -> words.contains(Folded.tidy(o.text()))) || shown.isEmpty();
  }

  /** Clicks the option and returns its words; empty when the list has none (yet). */
  Optional<String> choose(Choice choice) {
    try {
      return found(choice);
    } catch (OptionAmbiguous | OptionDisabled e) {
      leave();
      throw e;
    }
  }

  private Optional<String> found(Choice choice) {
    open();
    asked.clear();
    Frame own = window;
    // What is drawn over the page may have come by chance: the list on the page goes first, and
    // last.
    boolean drawn = own != null && own.parentFrame() != null;
    if (drawn && look(choice, deadline.atMost(OPENING))) {
      return take(choice);
    }
    Optional<String> taken = own == null ? Optional.empty() : in(own, choice);
    boolean here = taken.isEmpty() && (own == null || drawn);
    return here && isThere(choice) ? take(choice) : taken;
  }

  private boolean isThere(Choice choice) {
    List<String> wordings = choice.wordings();
    List<String> surest = queries(wordings.get(0)).stream().limit(1).toList();
    return look(choice, deadline.atMost(OPENING))
        || search(choice, surest, ANSWERED)
        || scroll(choice)
        || wordings.stream().anyMatch(w -> search(choice, queries(w), SEARCHING));
  }

  /** A window of its own, which may ask its site for each look, and closes when it was chosen. */
  private Optional<String> in(Frame own, Choice choice) {
    while (isOpen(own) && !deadline.passed()) {
      try {
        own.waitForLoadState(LoadState.DOMCONTENTLOADED);
        ElementHandle body = Objects.requireNonNull(own.querySelector("body"));
        var all = new Found(body, own, Found.How.BOX, control.label());
        var within = new ListDriver(new Control(own.page(), all), guard, deadline);
        within.asked = asked;
        boolean there = within.isThere(choice);
        met.addAll(within.met);
        if (!there) {
          break;
        }
        Optional<Taken> taken = within.press(choice);
        control.stir(CLOSING);
        close(own);
        return taken.map(Taken::says);
      } catch (PlaywrightException answered) {
        // What was looked for is on the page that comes.
        control.stir(TICK);
      }
    }
    close(own);
    return Optional.empty();
  }

  private void close(Frame own) {
    if (own.parentFrame() == null) {
      own.page().close();
    }
    window = isOpen(own) ? own : null;
  }

  private static boolean isDrawnAsWindow(Frame own, List<Frame> before) {
    try {
      return !before.contains(own)
          && isOpen(own)
          && own.frameElement().isVisible()
          && Boolean.TRUE.equals(own.frameElement().evaluate(AS_WINDOW));
    } catch (PlaywrightException gone) {
      return false;
    }
  }

  private static boolean isOpen(Frame own) {
    return !own.page().isClosed() && !own.isDetached();
  }

  /** Closes the list without choosing. */
  void leave() {
    leave(Duration.ZERO);
  }

  /** Once it was chosen from, it mostly closes by itself. */
  void leaveChosen() {
    try {
      leave(CLOSING);
    } catch (PlaywrightException moved) {
      return; // the choice led the page elsewhere, and the list went with it
    }
  }

  /** Never a dialog that holds the field. */
  private void leave(Duration byItself) {
    Control.Left left = control.leave(byItself, false);
    if (left.open() && !left.inDialog()) {
      control.page().keyboard().press("Escape");
      left = control.leave(CLOSING, false);
    }
    if (left.open() && control.leave(CLOSING, true).open()) {
      click(control.face()); // what opened it closes it too
    }
  }

  private void open() {
    if (marked && (window != null || !control.rows().options().isEmpty())) {
      return; // Escape did not close it
    }
    control.mark();
    marked = true;
    guard.clear(control.found());
    if (control.look().open()) {
      return;
    }
    ElementHandle face = control.face();
    if (appearsAfter(() -> click(face), control.look().editable())) {
      return;
    }
    face.focus();
    control.page().keyboard().press("ArrowDown");
    if (!appeared(List.of(), control.look().editable())) {
      var unused = appearsAfter(() -> control.opener().ifPresent(this::click), false);
    }
  }

  private boolean appearsAfter(Runnable press, boolean editable) {
    var there = new boolean[1];
    List<Frame> before = control.page().frames();
    List<Page> windows =
        beside.follow(
            opened -> {
              press.run();
              there[0] = appeared(opened, editable);
            });
    Stream<Frame> drawn =
        control.page().frames().stream().filter(own -> isDrawnAsWindow(own, before));
    window =
        Stream.concat(windows.stream().map(Page::mainFrame), drawn)
            .filter(ListDriver::isOpen)
            .findFirst()
            .orElse(null);
    return there[0];
  }

  /** Of a box that one may write into ({@code editable}) no list comes late. */
  private boolean appeared(List<Page> windows, boolean editable) {
    Deadline soon = deadline.atMost(OPENING);
    Deadline filled = deadline.atMost(FILLING);
    do {
      Control.Rows rows = control.rows();
      if (!rows.options().isEmpty() || rows.busy() || !windows.isEmpty()) {
        return true;
      }
      boolean box = rows.searchable() && control.look().editable();
      if (box && editable) {
        return false;
      }
      if (rows.searchable() && !box && filled.passed()) {
        return true;
      }
      control.stir(TICK);
    } while (!soon.passed());
    return false;
  }

  private boolean look(Choice choice, Deadline until) {
    Deadline filled = until.atMost(FILLING);
    while (true) {
      Control.Rows rows = control.rows();
      met.addAll(rows.options());
      if (offer(rows).find(choice).isPresent()) {
        return true;
      }
      boolean mayCome = rows.busy() || rows.options().isEmpty();
      Deadline most = rows.searchable() ? filled : until;
      if (!mayCome || (rows.busy() ? deadline : most).passed()) {
        return false;
      }
      control.stir(TICK);
    }
  }

  /**
   * @param answered how long after it has changed a list is believed that has it not
   */
  private boolean search(Choice choice, Collection<String> queries, Duration answered) {
    for (String query : queries) {
      Optional<ElementHandle> box = control.search();
      if (box.isEmpty() || deadline.passed()) {
        return false;
      }
      if (!asked.add(query)) {
        continue;
      }
      List<Option> before = control.rows().options();
      type(box.get(), query);
      if (comes(choice, before, answered)
          || (control.seeks() && comes(choice, before, SEARCHING))) {
        return true;
      }
      if (!answered.equals(SEARCHING)) {
        asked.remove(query);
      }
    }
    control.search().ifPresent(box -> type(box, ""));
    return false;
  }

  private boolean comes(Choice choice, List<Option> before, Duration answered) {
    Deadline until = deadline.atMost(SEARCHING);
    List<Option> shown = before;
    do {
      if (look(choice, until)) {
        return true;
      }
      List<Option> now = control.rows().options();
      if (!now.equals(shown)) {
        shown = now;
        until = deadline.atMost(answered);
      }
      control.stir(TICK);
    } while (!until.passed());
    return false;
  }

  private boolean scroll(Choice choice) {
    control.rows();
    control.scrollTo(0);
    if (sweep(choice)) {
      return true;
    }
    boolean waited = false;
    for (int i = 0; i < MOST_PAGES && !deadline.passed(); i++) {
      if (look(choice, deadline.atMost(TICK))) {
        return true;
      }
      if (!control.next(OptionText.code(choice.wordings().get(0)).orElse(""))) {
        if (waited) {
          return false;
        }
        control.stir(TICK);
        waited = true;
      }
    }
    return false;
  }

  /** What draws only the rows in sight is gone through in one go, and then back to the row. */
  private boolean sweep(Choice choice) {
    List<Control.Swept> rows = control.sweep(choice.wordings());
    List<Option> options = rows.stream().map(Control.Swept::option).toList();
    met.addAll(options);
    Optional<Integer> index = new OptionMatch(control.label(), options).find(choice);
    index.ifPresent(i -> control.scrollTo(rows.get(i).at()));
    return index.isPresent() && look(choice, deadline.atMost(OPENING));
  }

  private Optional<String> take(Choice choice) {
    String before = control.look().shown();
    Optional<Taken> taken = press(choice);
    taken.ifPresent(row -> agree(row.index(), before));
    return taken.map(Taken::says);
  }

  private record Taken(int index, String says) {}

  /** A list that is still sliding open may be gone for a moment: empty when it stays so. */
  private Optional<Taken> press(Choice choice) {
    Deadline until = deadline.atMost(OPENING);
    do {
      OptionMatch offer = offer(control.rows());
      if (offer.find(choice).isPresent()) {
        var taken = new Taken(offer.require(choice), offer.text(offer.require(choice)));
        Optional<ElementHandle> row = control.row(taken.index(), taken.says());
        if (row.isPresent()) {
          return row.filter(this::click).map(pressed -> taken);
        }
      }
      control.stir(TICK);
    } while (!until.passed());
    return Optional.empty();
  }

  /** A list that stays open and shows nothing chosen waits for a word of agreement. */
  private void agree(int index, String before) {
    Deadline closing = deadline.atMost(CLOSING);
    while (control.look().shown().equals(before) && control.agreement(index).isPresent()) {
      if (closing.passed()) {
        control.agreement(index).ifPresent(this::click);
        return;
      }
      control.stir(TICK);
    }
  }

  /** Whether it was there: a popup over an open list is closed, and the list may go with it. */
  private boolean click(ElementHandle element) {
    return Press.anyhow(
        element, PRESS, () -> guard.clear(control.found()) > 0 && !deadline.passed());
  }

  private void type(ElementHandle box, String query) {
    box.focus();
    box.selectText(new ElementHandle.SelectTextOptions().setForce(true));
    control.page().keyboard().press("Delete");
    try (var keyboard = new Keyboard(control.page(), Duration.ZERO)) {
      keyboard.type(query);
    }
  }

  private OptionMatch offer(Control.Rows rows) {
    return new OptionMatch(control.label(), rows.options());
  }

  /** What to look for, most telling first: a filter may take accents, codes or spacing at word. */
  private static Set<String> queries(String wording) {
    var queries = new LinkedHashSet<String>();
    queries.add(Folded.tidy(wording));
    OptionText.code(wording).ifPresent(queries::add);
    String longest =
        Stream.of(Folded.tidy(wording).split("[\\s>()/-]+", -1))
            .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    queries.add(longest);
    String folded = Folded.words(longest);
    if (!folded.equalsIgnoreCase(longest)) {
      queries.add(folded);
    }
    queries.add(folded.substring(0, Math.min(3, folded.length())));
    queries.remove("");
    return queries;
  }
}
