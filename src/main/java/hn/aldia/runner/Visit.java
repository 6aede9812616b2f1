package hn.aldia.runner;

import hn.aldia.config.secret.Secret;
import hn.aldia.page.KeyPace;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Target;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page as the steps of a scenario see it. Each method waits until it is done, and throws {@link
 * Obstacle} when the page does not allow it; any other trouble (the site is down, the page died) is
 * thrown as it is.
 */
public interface Visit {
  void open(URI address);

  /**
   * Looks for the one element that the target means and does nothing to it.
   *
   * @param within how long to wait for it
   * @throws Obstacle when it is not there, or is not the only one
   */
  void seek(Target target, Purpose use, Duration within);

  /**
   * Whether the page shows what may well be absent.
   *
   * @param waits for a page that is still changing, and not long
   * @throws Obstacle when several things fit alike
   */
  boolean shows(Target target, Purpose use, boolean waits);

  /**
   * Reads again all that was entered into the form in front, and enters once more what the page has
   * emptied or cut meanwhile: to be done right before it is sent.
   *
   * @throws Obstacle when the page does not keep it
   */
  default void restoreLost() {}

  /** Enters once more what the page has emptied while the rest of its form was filled in. */
  default void refillEmptied() {}

  /** What the page asked its own site for, last and in vain: it may be what is missing there. */
  default Optional<String> unanswered() {
    return Optional.empty();
  }

  /** Follows a tab or window if one opens. */
  void click(Target target);

  /**
   * The same, of what cannot be undone: it alone agrees when the page asks whether this is to be
   * sent. Pressed once, whatever becomes of it.
   */
  void submit(Target target);

  void enter(Target target, String text, KeyPace keys);

  /** Like {@link #enter}; the secret is masked in whatever is kept of the page. */
  void enterSecret(Target target, Secret secret, KeyPace keys);

  /** Into whatever the page has for a day; when this returns, the page shows it. */
  void enterDate(Target target, LocalDate day);

  /**
   * @param wait how long the option may take to appear
   */
  void choose(Target from, Choice choice, Duration wait);

  /** A box is given the first wording; of a list or a group of ticks the option is chosen. */
  void enterOrChoose(Target target, Choice choice);

  void tick(Target target, boolean ticked);

  void upload(Target into, Path file);

  /**
   * @return the place in the list of the first that is shown; empty when none was in time
   */
  OptionalInt awaitAny(List<Target> any, Duration within);

  /**
   * What the control of that name shows: a box its text, a list or a group of ticks the words of
   * what is chosen (empty: nothing). Where there is no such control, the text beside or inside the
   * target.
   */
  String readText(Target target);

  /**
   * Rows of a table, each by its headers, in the page's order.
   *
   * @param of null: the only table
   */
  List<Map<String, String>> readTable(@Nullable Target of);

  /** Clicks and keeps the file that comes of it; on disk when this returns. */
  void download(Target click, Path as);

  /**
   * Watches from now on for the one field that comes to show this, whoever enters it.
   *
   * @return asked for its name; empty while there is none, or several
   */
  default Supplier<Optional<String>> given(Step step) {
    return Optional::empty;
  }

  /** Visible words of the page, for saying what was seen instead. */
  List<String> texts();
}
