package hn.aldia.runner;

import hn.aldia.scenario.Instruction;
import hn.aldia.scenario.Step;
import hn.aldia.words.Message;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's hands, where there is a person: no step is a dead end for them. What the machine can
 * see for itself afterwards it looks at again.
 */
final class ManualFallback {
  private final @Nullable Person person;
  private final RunObserver observer;

  ManualFallback(@Nullable Person person, RunObserver observer) {
    this.person = person;
    this.observer = observer;
  }

  boolean none() {
    return person == null;
  }

  /**
   * @param again how the machine does the step
   * @throws StepFailed when nobody is there, or it did not help
   */
  StepEffect instead(Step step, Obstacle obstacle, Doer again) {
    ask(step, obstacle);
    try {
      return switch (step.verb()) {
        case EXPECT, READ -> step.accept(again).byPerson();
        case DOWNLOAD -> saved(step, obstacle);
        case OPEN, CLICK, FILL, TYPE, CHOOSE, CHECK, UPLOAD, SUBMIT, HAND_OVER ->
            StepEffect.BY_PERSON;
      };
    } catch (Obstacle still) {
      throw new StepFailed(step, still);
    }
  }

  void ask(Step step, Obstacle obstacle) {
    if (person == null) {
      throw new StepFailed(step, obstacle);
    }
    observer.handedOver(step, obstacle);
    person.does(Instruction.of(step), List.of());
  }

  void handOver(Step.HandOver step) {
    if (person == null) {
      var why = Message.of("runner.nobody-there");
      throw new StepFailed(step, new Obstacle(Obstacle.Reason.NOT_THERE, why, List.of(), null));
    }
    person.does(Instruction.of(step), step.until());
  }

  /** Never clicked a second time: what can be had only once would be lost. */
  private static StepEffect saved(Step step, Obstacle obstacle) {
    if (step instanceof Step.Download download && !Files.isRegularFile(download.as())) {
      var why = Message.of("runner.not-saved", download.as().toString());
      throw new Obstacle(obstacle.reason(), why, obstacle.seen(), obstacle);
    }
    return StepEffect.BY_PERSON;
  }
}
