package hn.aldia.runner;

import hn.aldia.page.Purpose;
import hn.aldia.runner.StepResult.Outcome;
import hn.aldia.scenario.step.Step;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The order of what cannot be undone: looked for, journalled, done, journalled. An intent is left
 * open when nobody can say whether it was done.
 */
record Submission(
    Visit visit, Irreversible irreversible, Duration patience, Mode mode, ManualFallback hands) {
  Outcome of(Step.Submit step) {
    Obstacle missing = missing(step);
    if (missing != null && (hands.none() || mode == Mode.DRY_RUN)) {
      throw new StepFailed(step, missing);
    }
    if (mode == Mode.DRY_RUN) {
      return Outcome.WOULD_DO;
    }
    irreversible.before(step.intent());
    Outcome deed = missing == null ? click(step) : byHand(step, missing);
    if (deed == Outcome.SKIPPED) {
      irreversible.notDone(step.intent());
    } else {
      irreversible.after(step.intent());
    }
    return deed;
  }

  private @Nullable Obstacle missing(Step.Submit step) {
    try {
      visit.restoreLost();
      visit.seek(step.target(), Purpose.CLICK, patience);
      return null;
    } catch (Obstacle obstacle) {
      return obstacle;
    }
  }

  private Outcome click(Step.Submit step) {
    try {
      visit.submit(step.target());
      return Outcome.DONE;
    } catch (Obstacle obstacle) {
      if (!obstacle.nothingWasDone()) {
        throw StepFailed.unclear(step, obstacle);
      }
      if (hands.none()) {
        irreversible.notDone(step.intent());
      }
      return byHand(step, obstacle);
    }
  }

  private Outcome byHand(Step.Submit step, Obstacle obstacle) {
    return hands.ask(step, obstacle, () -> false) == Word.SKIP
        ? Outcome.SKIPPED
        : Outcome.DONE_BY_PERSON;
  }
}
