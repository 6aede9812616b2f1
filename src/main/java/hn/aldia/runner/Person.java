package hn.aldia.runner;

import hn.aldia.scenario.step.Target;
import java.util.List;

/** Somebody at the page who does by hand what the machine cannot or must not do. */
public interface Person {
  /**
   * Shows on the page what is asked, and waits. Nothing that the person opens is closed meanwhile.
   *
   * @return one of the words that it offers, never STOP; or that it came about
   * @throws hn.aldia.words.Trouble when nobody did it in time, or the person stops the run
   */
  Word does(Handed handed);

  /** What they pressed at the last of it, in the words that stand there. */
  default List<String> pressed() {
    return List.of();
  }

  /**
   * They used what bears these words where we meant that: worth knowing the next time.
   *
   * @param words never a secret; whether they are personal is for who keeps them to judge
   */
  default void showed(Target meant, String words) {}
}
