package hn.aldia.runner;

import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Target;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of one step. Holds no secret: the step only names it.
 *
 * @param seen of what an {@code expect} waited for, the one that was shown
 */
public record StepResult(Step step, Outcome outcome, Duration took, @Nullable Target seen) {
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
