package hn.aldia.scenario.read;

import com.typesafe.config.ConfigList;
import hn.aldia.scenario.source.Fields;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.Entry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads what a step puts into a field: one of {@code with}, {@code secret} and {@code date}. */
record EntryReader(Fields fields) {
  /** What a step may fetch at run time; another name is a slip. */
  private static final List<String> SECRETS = List.of("pin", "password");

  /** Stands in for a day that is wrong, so that reading goes on. */
  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  /** Whatever a field may be given. */
  Entry any() {
    if (fields.has("date")) {
      refuse("date", "with", "secret", "also");
      return new Entry.Day(day());
    }
    if (fields.has("also")) {
      refuse("also", "secret");
      return new Entry.Worded(choice("with"));
    }
    return text();
  }

  /** The words under this key, and those under {@code also}. */
  Choice choice(String key) {
    var wordings = new ArrayList<String>();
    wordings.addAll(
        fields.found(key) instanceof ConfigList ? fields.texts(key) : List.of(fields.value(key)));
    wordings.addAll(fields.texts("also"));
    return new Choice(wordings, fields.flag("whole", false));
  }

  /** Only what has keys to be typed. */
  Entry text() {
    if (!fields.has("secret")) {
      return new Entry.Plain(fields.value("with"));
    }
    refuse("secret", "with");
    String name = fields.value("secret");
    if (!SECRETS.contains(name) && !name.equals(Fields.STAND_IN)) {
      fields.problems().addNear(fields.origin("secret"), SECRETS, "scenario.unknown-secret", name);
    }
    return new Entry.SecretOf(name);
  }

  private LocalDate day() {
    String text = fields.value("date");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      if (!text.equals(Fields.STAND_IN)) {
        fields.problem("date", "scenario.want-date", "date", text);
      }
      return NO_DAY;
    }
  }

  private void refuse(String key, String... others) {
    for (String other : others) {
      if (fields.has(other)) {
        fields.problem(other, "scenario.not-both", other, key);
      }
    }
  }
}
