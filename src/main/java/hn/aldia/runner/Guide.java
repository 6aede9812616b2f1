package hn.aldia.runner;

import hn.aldia.scenario.map.Recognised;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Asked for the way before a journey ends where it should not. */
@FunctionalInterface
public interface Guide {
  Guide NOBODY = (goals, at, until) -> Word.SKIP;

  /**
   * @param goals any of these screens is wanted
   * @param at where no way leads on
   * @param until that a way leads on again, or that it is there
   * @return SKIP: the journey ends here; CONTINUE: the person says that this is it
   */
  Word leads(Set<String> goals, Recognised at, BooleanSupplier until);
}
