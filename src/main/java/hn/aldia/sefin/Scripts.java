package hn.aldia.sefin;

import com.typesafe.config.Config;
import hn.aldia.runner.StepResults;
import hn.aldia.scenario.map.PortalMap;

/** Plays scenarios on the page in front of us. */
public interface Scripts {
  /**
   * @param name with its folder: {@code sefin/receipt}
   * @param values what the scenario may name beside the case's own values
   */
  StepResults play(String name, Config values);

  /** {@code sefin/map}: what the treasury's words mean. */
  PortalMap map();
}
