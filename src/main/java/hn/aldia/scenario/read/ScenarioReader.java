package hn.aldia.scenario.read;

import com.typesafe.config.Config;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.source.ScenarioException;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.scenario.step.Scenario;

/**
 * Reads scenarios. Values come only from what is given: never from the environment, and never a
 * secret. Immutable; safe to share between threads.
 */
public record ScenarioReader(ScenarioFolder folder) {
  /**
   * @param name {@code inm/map}
   * @param values what {@code ${…}} stands for
   * @throws ScenarioException with all that is wrong
   */
  public PortalMap readMap(String name, Config values) {
    return new Reading(folder, name).map(values);
  }

  /**
   * @param name {@code inm/register}
   * @param values what {@code ${…}} stands for, such as {@code applicant.surname}
   * @throws ScenarioException with all that is wrong
   */
  public Scenario read(String name, Config values) {
    return new Reading(folder, name).scenario(values);
  }
}
