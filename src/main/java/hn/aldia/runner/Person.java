package hn.aldia.runner;

import hn.aldia.scenario.Target;
import hn.aldia.words.Message;
import java.util.List;

/** Somebody at the page who does by hand what the machine cannot or must not do. */
public interface Person {
  /**
   * Shows the instruction on the page and waits.
   *
   * @param until what the page shows when it is done; empty: the person says so
   * @throws hn.aldia.words.Trouble when nobody did it in time
   */
  void does(Message instruction, List<Target> until);
}
