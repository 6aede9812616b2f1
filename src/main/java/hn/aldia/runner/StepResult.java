package hn.aldia.runner;

import hn.aldia.scenario.step.Step;

/** What became of one step. Holds no secret: the step only names it. */
public record StepResult(Step step, Outcome outcome) {
  public enum Outcome {
    DONE,
    /** The machine could not, and a person did it. */
    DONE_BY_PERSON,
    /** Optional, and what it points at was not there. */
    SKIPPED,
    /** A dry run ends here. */
    WOULD_DO
  }
}
