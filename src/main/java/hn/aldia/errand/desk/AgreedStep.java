package hn.aldia.errand.desk;

import hn.aldia.runner.Irreversible;

/**
 * A step that is agreed to at the last moment, when all that it will send can be seen.
 *
 * @param agreement throws where there is none: then nothing is written down, and nothing done
 */
public record AgreedStep(Runnable agreement, Irreversible step) implements Irreversible {
  @Override
  public void before(String word) {
    agreement.run();
    step.before(word);
  }

  @Override
  public void after(String word) {
    step.after(word);
  }

  @Override
  public void notDone(String word) {
    step.notDone(word);
  }
}
