package hn.aldia.runner;

import hn.aldia.runner.StepResult.Outcome;
import hn.aldia.scenario.step.Instruction;
import hn.aldia.scenario.step.Step;
import hn.aldia.words.Message;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A person's hands, where there is a person: no step is a dead end for them. What the machine can
 * see for itself afterwards it looks at again.
 */
record ManualFallback(Visit visit, @Nullable Person person) {
  boolean none() {
    return person == null;
  }

  /**
   * @param again how the machine does the step
   * @throws StepFailed when nobody is there, or it did not help
   */
  Outcome instead(Step step, Obstacle obstacle, Doer again) {
    if (ask(step, obstacle, () -> again.isShown(step)) == Word.SKIP) {
      return Outcome.SKIPPED;
    }
    try {
      return switch (step.verb()) {
        case EXPECT, READ -> {
          var unused = again.of(step);
          yield Outcome.DONE_BY_PERSON;
        }
        case DOWNLOAD -> saved(step, obstacle);
        case OPEN, CLICK, FILL, TYPE, CHOOSE, CHECK, UPLOAD, SUBMIT, HAND_OVER ->
            Outcome.DONE_BY_PERSON;
      };
    } catch (Obstacle still) {
      throw StepFailed.of(step, still, visit.unanswered());
    }
  }

  Word ask(Step step, Obstacle obstacle, BooleanSupplier until) {
    if (person == null) {
      throw StepFailed.of(step, obstacle, visit.unanswered());
    }
    Supplier<Optional<String>> given = visit.given(step);
    BooleanSupplier done = () -> until.getAsBoolean() || given.get().isPresent();
    Word word = person.does(Handed.step(Instruction.of(step), values(step), done));
    if (word != Word.SKIP) {
      learn(person, step, given.get());
    }
    return word;
  }

  Word handOver(Step.HandOver step, Doer again) {
    if (person == null) {
      var why = Message.of("runner.nobody-there");
      throw new StepFailed(step, new Obstacle(Obstacle.Reason.NOT_THERE, why, List.of(), null));
    }
    return person.does(
        Handed.step(Instruction.of(step), List.of(), () -> again.areShown(step.until())));
  }

  /** What a person did once, in words that no file of ours has. What sends is never learnt. */
  private static void learn(Person person, Step step, Optional<String> field) {
    step.field().ifPresent(at -> field.ifPresent(name -> person.showed(at, name)));
    if (step instanceof Step.Click click && person.pressed().size() == 1) {
      person.showed(click.target(), person.pressed().get(0));
    }
  }

  /** What a person may want to copy: no secret. */
  private static List<String> values(Step step) {
    return step.gives().flatMap(Step.Given::text).stream().toList();
  }

  /** Never clicked a second time: what can be had only once would be lost. */
  private static Outcome saved(Step step, Obstacle obstacle) {
    if (step instanceof Step.Download download && !Files.isRegularFile(download.as())) {
      var why = Message.of("runner.not-saved", download.as().toString());
      throw new Obstacle(obstacle.reason(), why, obstacle.seen(), obstacle);
    }
    return Outcome.DONE_BY_PERSON;
  }
}
