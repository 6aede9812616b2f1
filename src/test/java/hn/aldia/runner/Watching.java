package hn.aldia.runner;

import hn.aldia.scenario.Step;
import hn.aldia.words.Message;
import java.util.List;

/** Writes down what an observer is told. */
final class Watching implements RunObserver {
  private final List<String> seen;

  private Watching(List<String> seen) {
    this.seen = seen;
  }

  static RunObserver into(List<String> seen) {
    return new Watching(seen);
  }

  @Override
  public void begins(Step step, Message instruction) {
    seen.add(instruction.toString());
  }

  @Override
  public void handedOver(Step step, Obstacle obstacle) {
    seen.add("by hand: " + step.verb().word());
  }

  @Override
  public void ended(StepResult result) {
    seen.add(result.outcome() + " " + result.took());
  }
}
