package hn.aldia.browser.choice;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.SelectOption;
import hn.aldia.browser.act.Deadline;
import hn.aldia.browser.act.TextEntry;
import hn.aldia.browser.act.Ticking;
import hn.aldia.browser.choice.Chosen.How;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.page.KeyPace;
import hn.aldia.scenario.step.Choice;
import hn.aldia.text.Folded;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Chooses an option alike on a native select, the widgets that hide one, lists without one,
 * datalists and radios, and reads back what the page then shows. Chosen already: left alone. One
 * for each choice that is to be made, however often the page is drawn anew under it.
 */
public final class ChoiceMaker {
  private static final Duration TICK = Duration.ofMillis(100);

  /** A long list that has to be scrolled through takes this long on a slow machine. */
  private static final Duration LOOKING = Duration.ofSeconds(5);

  private static final Duration TAKING = Duration.ofSeconds(2);

  private final PopupGuard guard;
  private final Clock clock;
  private final Duration looking;
  private boolean begun;

  public ChoiceMaker(PopupGuard guard, Clock clock) {
    this(guard, clock, LOOKING);
  }

  /**
   * @param looking how long a list is looked through, however short the wait for late options
   */
  ChoiceMaker(PopupGuard guard, Clock clock, Duration looking) {
    this.guard = guard;
    this.clock = clock;
    this.looking = looking;
  }

  /**
   * @param wait how long the option may take to appear (lists that depend on another)
   * @throws OptionNotFound with the nearest ones
   * @throws OptionAmbiguous when several fit equally
   * @throws OptionDisabled when it is offered, but cannot be chosen
   * @throws ChoiceNotTaken when the page shows something else afterwards
   */
  public Chosen choose(Page page, Found found, Choice choice, Duration wait) {
    var control = new Control(page, found);
    Deadline deadline = Deadline.in(wait, clock);
    boolean again = begun;
    begun = true;
    Control.Kind kind = control.look(guard).kind();
    return switch (kind) {
      case NATIVE -> select(control, choice, deadline);
      case FACED -> faced(control, choice, deadline);
      case DATALIST -> datalist(control, choice, deadline);
      case RADIOS -> radio(control, choice, deadline);
      case TICKS ->
          new OneOfTicks(guard, clock)
              .choose(control, await(control, choice, deadline).require(choice));
      case BOX -> box(control, choice, again, deadline);
    };
  }

  private Chosen select(Control control, Choice choice, Deadline deadline) {
    OptionMatch offer = await(control, choice, deadline);
    int index = offer.require(choice);
    String text = offer.text(index);
    Control.Look now = control.look();
    if (same(now.shown(), text)) {
      return new Chosen(text, How.ALREADY);
    }
    awaitEnabled(control, now, deadline);
    set(control, index, false);
    return confirmed(control, text, How.DRIVEN, choice);
  }

  private Chosen faced(Control control, Choice choice, Deadline deadline) {
    Optional<Integer> known;
    var remote = new ListDriver(control, guard, deadline.atLeast(looking));
    do {
      OptionMatch offer = offer(control);
      known = offer.find(choice);
      if (known.isEmpty() && !control.look().off() && remote.offersMoreThan(offer)) {
        Optional<String> taken = remote.choose(choice);
        if (taken.isPresent()) {
          return confirmed(control, taken.get(), remote, choice);
        }
        remote.leave();
        if (deadline.passed() || control.look().gone()) {
          throw remote.met().notFound(choice);
        }
      }
    } while (known.isEmpty() && control.stir(TICK) && !deadline.passed());
    int index = offer(control).require(choice);
    String text = offer(control).text(index);
    Control.Look now = control.look();
    if (same(now.shown(), text) && shows(now.face(), text)) {
      return new Chosen(text, How.ALREADY);
    }
    awaitEnabled(control, now, deadline);
    return drive(control, text, deadline)
        .orElseGet(
            () -> {
              set(control, offer(control).require(choice), true);
              control.tell();
              return confirmed(control, text, How.SET, choice);
            });
  }

  private Optional<Chosen> drive(Control control, String text, Deadline deadline) {
    var driver = new ListDriver(control, guard, deadline.atMost(Duration.ofSeconds(4)));
    try {
      Optional<String> taken = driver.choose(Choice.of(text));
      if (taken.isPresent()) {
        return Optional.of(confirmed(control, text, driver, Choice.of(text)));
      }
    } catch (OptionAmbiguous | OptionDisabled | ChoiceNotTaken | PlaywrightException e) {
      // Its list shows the options otherwise, or cannot be driven: the native control can be set.
    }
    driver.leave();
    return Optional.empty();
  }

  private Chosen datalist(Control control, Choice choice, Deadline deadline) {
    int index = await(control, choice, deadline).require(choice);
    String value = control.value(index);
    if (same(control.look().shown(), value)) {
      return new Chosen(value, How.ALREADY);
    }
    var entry = new TextEntry(guard, clock, TAKING);
    entry.enter(control.page(), control.found(), value, KeyPace.FILLED);
    return new Chosen(Folded.tidy(control.look().shown()), How.DRIVEN);
  }

  private Chosen radio(Control control, Choice choice, Deadline deadline) {
    OptionMatch offer = await(control, choice, deadline);
    int index = offer.require(choice);
    String text = offer.text(index);
    if (control.on() == index) {
      return new Chosen(text, How.ALREADY);
    }
    var found = control.found();
    var radio = new Found(control.row(index), found.frame(), found.how(), text);
    new Ticking(guard, clock).tick(control.page(), radio, true, TAKING);
    return new Chosen(text, How.DRIVEN);
  }

  /**
   * @param again whether it was driven before, and the page was drawn anew over it: any of the
   *     wordings may be what was taken then
   */
  private Chosen box(Control control, Choice choice, boolean again, Deadline deadline) {
    Control.Look seen = control.look();
    String shown = seen.shown();
    Choice sought = again ? choice : Choice.of(choice.wordings().get(0));
    if (isOffered(control, shown, sought)) {
      return new Chosen(shown, How.ALREADY);
    }
    awaitEnabled(control, seen, deadline);
    var driver = new ListDriver(control, guard, deadline.atLeast(looking));
    boolean swallowed = false;
    while (true) {
      Optional<String> taken = driver.choose(choice);
      if (taken.isPresent()) {
        try {
          return confirmed(control, taken.get(), driver, choice);
        } catch (ChoiceNotTaken notTaken) {
          // A popup, or a list drawn anew, may have swallowed the click: once more.
          if (swallowed || control.look().gone()) {
            throw notTaken;
          }
          swallowed = true;
          driver.leave();
          continue;
        }
      }
      driver.leave();
      if (deadline.passed() || control.look().gone()) {
        throw driver.met().notFound(choice);
      }
      control.stir(TICK);
    }
  }

  private static boolean isOffered(Control control, String shown, Choice sought) {
    var only = new OptionMatch(control.label(), List.of(new OptionMatch.Option(shown, false)));
    return only.find(sought).isPresent();
  }

  /** What it offers, once the option is there, or it is late. */
  private static OptionMatch await(Control control, Choice choice, Deadline deadline) {
    OptionMatch offer = offer(control);
    while (offer.find(choice).isEmpty() && !deadline.passed() && control.stir(TICK)) {
      offer = offer(control);
    }
    return offer;
  }

  private static void awaitEnabled(Control control, Control.Look seen, Deadline deadline) {
    boolean off = seen.off();
    while (off && !deadline.passed() && control.stir(TICK)) {
      off = control.look().off();
    }
  }

  /** The same of a list that was opened: it lies over nothing then. */
  private Chosen confirmed(Control control, String text, ListDriver by, Choice sought) {
    Chosen chosen = confirmed(control, text, How.DRIVEN, sought);
    by.leaveChosen();
    return chosen;
  }

  /**
   * @param sought of a line that tells more, as its code, a box may keep what was sought alone;
   *     where one may write into it, that may be but what was written to look for the line
   */
  private Chosen confirmed(Control control, String text, How how, Choice sought) {
    Deadline soon = Deadline.in(TAKING, clock);
    while (true) {
      Control.Look look = control.look();
      boolean taken =
          look.kind() == Control.Kind.BOX
              ? shows(look.shown(), text)
                  || (!look.editable() && isOffered(control, look.shown(), sought))
              : look.shown().contains(Folded.tidy(text))
                  && (look.face().isEmpty() || shows(look.face(), text));
      if (taken) {
        return new Chosen(text, how);
      }
      // What was drawn anew over it shows nothing any more: the new one is looked for at once.
      if (look.gone() || soon.passed()) {
        throw new ChoiceNotTaken(
            control.label(), text, look.kind() == Control.Kind.FACED ? look.face() : look.shown());
      }
      control.stir(TICK);
    }
  }

  private static void set(Control control, int index, boolean force) {
    ElementHandle select = control.found().element();
    select.selectOption(
        new SelectOption().setIndex(index),
        new ElementHandle.SelectOptionOptions()
            .setForce(force)
            .setTimeout((double) TAKING.toMillis()));
  }

  private static OptionMatch offer(Control control) {
    return new OptionMatch(control.label(), control.options());
  }

  /** A native control shows the option's very words. */
  private static boolean same(String shown, String text) {
    return Folded.tidy(shown).equals(Folded.tidy(text));
  }

  /** A face may add a mark, as the “×” of a widget; an input may keep only part of the row. */
  private static boolean shows(String shown, String text) {
    String s = Folded.words(shown);
    String t = Folded.words(text);
    return !s.isEmpty()
        && ((" " + s + " ").contains(" " + t + " ") || (t + " ").startsWith(s + " "));
  }
}
