package hn.aldia.inm;

import hn.aldia.runner.View.Shown;
import hn.aldia.scenario.step.Target;
import java.util.regex.Pattern;

/**
 * One field of the form.
 *
 * @param setting the key of the setting that belongs there; empty where it is none
 * @param shown what the field showed when it was read
 */
record RequestField(String setting, Target target, EnteredValue given, Shown shown) {
  private static final Pattern SETTING = Pattern.compile("(applicant|request)-([a-z-]+)");

  Difference differs(String text) {
    return new Difference(setting, target.said(), given.said(), text);
  }

  /**
   * @param name as the scenario calls it: {@code applicant-full-name}
   */
  static String setting(String name) {
    var setting = SETTING.matcher(name);
    return setting.matches() ? setting.group(1) + "." + setting.group(2) : "";
  }
}
