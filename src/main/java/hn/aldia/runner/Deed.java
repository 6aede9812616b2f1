package hn.aldia.runner;

import hn.aldia.scenario.Target;
import org.jspecify.annotations.Nullable;

/** What a step came to. */
record Deed(StepResult.Outcome outcome, @Nullable Target seen) {
  static final Deed DONE = new Deed(StepResult.Outcome.DONE, null);
  static final Deed BY_PERSON = new Deed(StepResult.Outcome.DONE_BY_PERSON, null);
  static final Deed SKIPPED = new Deed(StepResult.Outcome.SKIPPED, null);
  static final Deed WOULD_DO = new Deed(StepResult.Outcome.WOULD_DO, null);

  Deed byPerson() {
    return new Deed(StepResult.Outcome.DONE_BY_PERSON, seen);
  }
}
