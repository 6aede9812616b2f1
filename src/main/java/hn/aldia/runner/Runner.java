package hn.aldia.runner;

import hn.aldia.config.secret.Secret;
import hn.aldia.scenario.step.Scenario;
import hn.aldia.scenario.step.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs a scenario on a page, step by step. It knows how steps are done, handed to a person and
 * recorded; it must not know what any scenario is for. Immutable: each {@code with…} makes another.
 */
public record Runner(
    Visit visit,
    Duration patience,
    Function<String, Secret> secrets,
    Irreversible irreversible,
    @Nullable Person person,
    boolean skipping) {
  /**
   * With nobody to ask.
   *
   * @param patience how long to wait for what a step names to appear
   * @param secrets asked for a secret, by its name in the scenario, at the moment before it is
   *     typed
   * @param irreversible asked before and told after each step that cannot be undone
   */
  public static Runner on(
      Visit visit, Duration patience, Function<String, Secret> secrets, Irreversible irreversible) {
    return new Runner(visit, patience, secrets, irreversible, null, false);
  }

  /** Steps that the machine cannot do are handed to this person, and the run goes on. */
  public Runner withPerson(Person present) {
    return new Runner(visit, patience, secrets, irreversible, present, skipping);
  }

  /** Steps whose targets are not there are passed over, as if each were optional. */
  public Runner skippingAbsent() {
    return new Runner(visit, patience, secrets, irreversible, person, true);
  }

  /**
   * @throws StepFailed when a step cannot be done and nobody can do it by hand
   */
  public StepResults run(Scenario scenario, Mode mode) {
    var hands = new ManualFallback(visit, person);
    var submission = new Submission(visit, irreversible, patience, mode, hands);
    var doer = new Doer(visit, secrets, patience, submission, hands, skipping);
    var done = new ArrayList<StepResult>();
    for (Step step : scenario.steps()) {
      if (step instanceof Step.Submit) {
        lookAgain(done, doer, hands);
      }
      StepResult result = run(step, doer, hands);
      done.add(result);
      if (result.outcome() == StepResult.Outcome.WOULD_DO) {
        break;
      }
    }
    lookAgain(done, doer, hands);
    if (endsWithAnEntry(scenario.steps())) {
      keepEntries();
    }
    return doer.results(done);
  }

  /** What was not there yet is not waited for box by box, but once, when all else is entered. */
  private void lookAgain(List<StepResult> done, Doer doer, ManualFallback hands) {
    done.replaceAll(one -> doer.passedOver(one.step()) ? run(one.step(), doer, hands) : one);
  }

  /** Once something was pressed the form belongs to what comes of it, and is left alone. */
  private static boolean endsWithAnEntry(List<Step> steps) {
    return !steps.isEmpty() && steps.get(steps.size() - 1).gives().isPresent();
  }

  /** What a page empties while the rest is filled in is entered once more, before it is read. */
  private void keepEntries() {
    try {
      visit.refillEmptied();
    } catch (Obstacle notKept) {
      // Who reads the form, or sends it, is told.
      return;
    }
  }

  private StepResult run(Step step, Doer doer, ManualFallback hands) {
    try {
      return new StepResult(step, doer.of(step));
    } catch (Obstacle obstacle) {
      return new StepResult(step, hands.instead(step, obstacle, doer));
    }
  }
}
