package hn.aldia.runner;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a run.
 *
 * @param texts what {@code read} found, by its name
 * @param tables the rows that {@code read: table} found, by its name
 */
public record StepResults(
    List<StepResult> steps,
    Map<String, String> texts,
    Map<String, List<Map<String, String>>> tables) {
  public StepResults {
    steps = List.copyOf(steps);
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
  }

  /** Whether none of the steps was done: what they point at was not there. */
  public boolean nothingDone() {
    return steps.stream().allMatch(step -> step.outcome() == StepResult.Outcome.SKIPPED);
  }
}
