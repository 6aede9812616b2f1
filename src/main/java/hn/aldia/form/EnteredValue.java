package hn.aldia.form;

import hn.aldia.runner.StepResult;
import hn.aldia.runner.View.Shown;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.Target;
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
    return result
        .step()
        .gives()
        .filter(given -> given.field().equals(target))
        .flatMap(
            given ->
                given
                    .entry()
                    .map(
                        text -> Optional.of(new EnteredValue(text, by -> by.says(text))),
                        choice -> Optional.of(option(choice)),
                        day -> Optional.of(new EnteredValue(day.toString(), by -> by.says(day))),
                        secret -> Optional.empty()));
  }

  private static EnteredValue option(Choice choice) {
    return new EnteredValue(choice.wordings().get(0), by -> by.fits(choice));
  }
}
