package hn.aldia.runner;

import hn.aldia.scenario.step.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

  /** Whether a dry run stopped before a step that cannot be undone. */
  public boolean stoppedShort() {
    return !steps.isEmpty() && steps.get(steps.size() - 1).outcome() == StepResult.Outcome.WOULD_DO;
  }

  /** Of what the last {@code expect} waited for, the one that was shown. */
  public Optional<Target> lastSeen() {
    var all = new ArrayList<>(steps);
    Collections.reverse(all);
    return all.stream().map(StepResult::seen).filter(Objects::nonNull).findFirst();
  }
}
