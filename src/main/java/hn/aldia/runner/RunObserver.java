package hn.aldia.runner;

import hn.aldia.scenario.Step;
import hn.aldia.words.Message;

/** Watches a run, to show where it is. */
public interface RunObserver {
  RunObserver SILENT =
      new RunObserver() {
        @Override
        public void begins(Step step, Message instruction) {}

        @Override
        public void handedOver(Step step, Obstacle obstacle) {}

        @Override
        public void ended(StepResult result) {}
      };

  void begins(Step step, Message instruction);

  /** The machine could not do it; a person is asked to. */
  void handedOver(Step step, Obstacle obstacle);

  void ended(StepResult result);
}
