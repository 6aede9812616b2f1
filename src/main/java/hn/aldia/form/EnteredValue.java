package hn.aldia.form;

import hn.aldia.runner.StepResult;
import hn.aldia.runner.View.Shown;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.Entry;
import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Target;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a field was given, and whether that is what it shows.
 *
 * @param said as a person would write it
 */
public record EnteredValue(String said, Predicate<Shown> fits) {
  public boolean isShown(Shown by) {
    return fits.test(by);
  }

  /**
   * What this step gave to which field; empty where it gave nothing, or nothing that may be read.
   */
  static Optional<EnteredValue> by(StepResult result, Target target) {
    if (result.outcome() == StepResult.Outcome.SKIPPED) {
      return Optional.empty();
    }
    Step step = result.step();
    if (!field(step).equals(Optional.of(target))) {
      return Optional.empty();
    }
    if (step instanceof Step.Fill fill) {
      return of(fill.entry());
    }
    return step instanceof Step.Type type
        ? of(type.entry())
        : Optional.of(option(((Step.Choose) step).choice()));
  }

  /** What such a step fills in; empty for all others. */
  public static Optional<Target> field(Step step) {
    if (step instanceof Step.Fill fill) {
      return Optional.of(fill.target());
    }
    if (step instanceof Step.Type type) {
      return Optional.of(type.target());
    }
    return step instanceof Step.Choose choose ? Optional.of(choose.from()) : Optional.empty();
  }

  private static Optional<EnteredValue> of(Entry entry) {
    return entry.map(
        text -> Optional.of(text(text)),
        choice -> Optional.of(option(choice)),
        day -> Optional.of(date(day)),
        secret -> Optional.empty());
  }

  private static EnteredValue text(String text) {
    return new EnteredValue(text, by -> by.says(text));
  }

  private static EnteredValue option(Choice choice) {
    return new EnteredValue(choice.wordings().get(0), by -> by.fits(choice));
  }

  private static EnteredValue date(LocalDate day) {
    return new EnteredValue(day.toString(), by -> by.says(day));
  }
}
