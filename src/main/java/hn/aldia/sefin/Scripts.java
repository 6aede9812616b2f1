package hn.aldia.sefin;

import com.typesafe.config.Config;
import hn.aldia.form.FormScripts;
import hn.aldia.runner.StepResults;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.step.Scenario;

/** Plays scenarios, named with their folder, on the page in front of us. */
public interface Scripts {
  /**
   * @param name {@code sefin/receipt}
   * @param values what the scenario may name beside the case's own values
   */
  Scenario read(String name, Config values);

  /** See {@link FormScripts#run}. */
  StepResults run(Scenario scenario, boolean skipping);

  /** See {@link FormScripts#take(Scenario)}. */
  boolean take(Scenario scenario);

  /** {@code sefin/map}: what the treasury's words mean. */
  PortalMap map();

  default StepResults play(String name, Config values) {
    return run(read(name, values), false);
  }

  /** Those of the treasury, all with these values. */
  default FormScripts atTheForm(Config values) {
    return new FormScripts() {
      @Override
      public Scenario read(String name) {
        return Scripts.this.read("sefin/" + name, values);
      }

      @Override
      public StepResults run(Scenario scenario, boolean skipping) {
        return Scripts.this.run(scenario, skipping);
      }

      @Override
      public boolean take(Scenario scenario) {
        return Scripts.this.take(scenario);
      }
    };
  }
}
