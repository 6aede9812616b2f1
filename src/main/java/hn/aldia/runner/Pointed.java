package hn.aldia.runner;

import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Entry;
import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The control that a step means, and what it has to be good for. */
record Pointed(Target target, Purpose use) {
  static Optional<Pointed> by(Step step) {
    return Optional.ofNullable(of(step));
  }

  /** What kind of control can take it. */
  static Purpose use(Entry entry) {
    return entry.map(
        text -> Purpose.TEXT,
        choice -> Purpose.ENTRY,
        day -> Purpose.ENTRY,
        secret -> Purpose.TEXT);
  }

  private static @Nullable Pointed of(Step step) {
    if (step instanceof Step.Click click) {
      return new Pointed(click.target(), Purpose.CLICK);
    }
    if (step instanceof Step.Submit submit) {
      return new Pointed(submit.target(), Purpose.CLICK);
    }
    if (step instanceof Step.Check check) {
      return new Pointed(check.target(), Purpose.TICK);
    }
    return step.gives()
        .map(
            given ->
                new Pointed(
                    given.field(),
                    step instanceof Step.Choose ? Purpose.CHOICE : use(given.entry())))
        .orElse(null);
  }
}
