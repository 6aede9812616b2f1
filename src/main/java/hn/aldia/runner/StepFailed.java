package hn.aldia.runner;

import hn.aldia.scenario.step.Instruction;
import hn.aldia.scenario.step.Step;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.List;
import java.util.Optional;

/** A step could not be done, and nobody was there to do it by hand. */
public final class StepFailed extends Trouble {
  private static final int SEEN_AT_MOST = 5;

  private final Step step;
  private final List<String> offered;
  private final Obstacle.Reason reason;

  StepFailed(Step step, Obstacle obstacle) {
    this(step, obstacle, Kind.PERSON, "runner.step-failed", "");
  }

  /**
   * @param unanswered what the page did not get from its site: then it is no page that changed
   */
  static StepFailed of(Step step, Obstacle obstacle, Optional<String> unanswered) {
    return unanswered
        .map(asked -> new StepFailed(step, obstacle, Kind.OUTSIDE, "runner.step-unanswered", asked))
        .orElseGet(() -> new StepFailed(step, obstacle));
  }

  /** Begun, and nobody knows whether it went through. */
  static StepFailed unclear(Step.Submit step, Obstacle obstacle) {
    return new StepFailed(step, obstacle, Kind.PERSON, "runner.unclear", "");
  }

  private StepFailed(Step step, Obstacle obstacle, Kind kind, String key, String unanswered) {
    super(
        kind,
        obstacle,
        key,
        step.origin().toString(),
        step.verb().word(),
        withSeen(obstacle.why(), obstacle.seen()),
        Instruction.of(step),
        unanswered);
    this.step = step;
    this.offered = obstacle.offered();
    this.reason = obstacle.reason();
    obstacle.evidence().forEach(this::attach);
  }

  public Step step() {
    return step;
  }

  /** Why the page did not allow it. */
  public Obstacle.Reason reason() {
    return reason;
  }

  /** All that the list offers which does not have the option; else empty. */
  public List<String> offered() {
    return List.copyOf(offered);
  }

  /** The sentence, and then what is seen, shortly, if anything. */
  private static Message withSeen(Message sentence, List<String> texts) {
    return texts.stream()
        .limit(SEEN_AT_MOST)
        .map(text -> Message.of("runner.seen-one", text))
        .reduce((one, next) -> Message.of("runner.seen-and", one, next))
        .map(all -> Message.of("runner.seen", sentence, all))
        .orElse(sentence);
  }
}
