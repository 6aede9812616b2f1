package hn.aldia.form;

import hn.aldia.runner.View.Shown;
import hn.aldia.scenario.step.Target;
import java.util.regex.Pattern;

/**
 * One field of the form.
 *
 * @param name as the scenario that reads it calls it: {@code applicant-full-name}
 * @param shown what the field showed when it was read
 */
public record FormField(String name, Target target, EnteredValue given, Shown shown) {
  private static final Pattern SETTING = Pattern.compile("(applicant|request)-([a-z-]+)");

  Difference differs(String text) {
    return new Difference(setting(), target.said(), given.said(), text);
  }

  /** The key of the setting that belongs there; empty where it is none. */
  String setting() {
    var setting = SETTING.matcher(name);
    return setting.matches() ? setting.group(1) + "." + setting.group(2) : "";
  }
}
