package hn.aldia.form;

import hn.aldia.runner.StepResults;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.step.Scenario;
import hn.aldia.scenario.step.Step;
import java.util.function.Predicate;

/** Plays the scenarios of one site, named without folder and suffix, on the page in front of us. */
public interface FormScripts {
  /** Its steps, without playing them. */
  Scenario read(String name);

  /**
   * @param skipping whether what the page does not ask for is passed over
   * @throws hn.aldia.runner.StepFailed when a step cannot be done and nobody does it by hand
   */
  StepResults run(Scenario scenario, boolean skipping);

  /**
   * Plays it as far as its targets are on the page, with nobody to ask.
   *
   * @return whether anything was done
   */
  boolean take(Scenario scenario);

  /** What the site's words mean. */
  PortalMap map();

  default StepResults play(String name) {
    return run(read(name), false);
  }

  /** Only these of its steps. */
  default StepResults play(String name, Predicate<Step> which) {
    return run(read(name).only(which), false);
  }

  /** The same; what the page does not ask for is passed over. */
  default StepResults playWhatIsThere(String name, Predicate<Step> which) {
    return run(read(name).only(which), true);
  }

  default boolean take(String name) {
    return take(read(name));
  }
}
