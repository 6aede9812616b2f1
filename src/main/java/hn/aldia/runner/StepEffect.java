package hn.aldia.runner;

import hn.aldia.scenario.step.Target;
import org.jspecify.annotations.Nullable;

/** What a step came to. */
record StepEffect(StepResult.Outcome outcome, @Nullable Target seen) {
  static final StepEffect DONE = new StepEffect(StepResult.Outcome.DONE, null);
  static final StepEffect BY_PERSON = new StepEffect(StepResult.Outcome.DONE_BY_PERSON, null);
  static final StepEffect SKIPPED = new StepEffect(StepResult.Outcome.SKIPPED, null);
  static final StepEffect WOULD_DO = new StepEffect(StepResult.Outcome.WOULD_DO, null);

  StepEffect byPerson() {
    return new StepEffect(StepResult.Outcome.DONE_BY_PERSON, seen);
  }
}
