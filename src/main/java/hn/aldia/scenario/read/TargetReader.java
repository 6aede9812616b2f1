package hn.aldia.scenario.read;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import hn.aldia.scenario.source.Fields;
import hn.aldia.scenario.step.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a step points at, and refuses what only a program could say. */
record TargetReader(Fields step) {
  /** Ids, classes, attributes, paths and engine prefixes: all of them change with the markup. */
  private static final Pattern FOR_PROGRAMS =
      Pattern.compile(
          "(#|\\.)\\p{L}[\\w-]*(\\b.*)?|//.*|/html\\b.*|\\p{Alnum}*\\[[\\w-]+[~|^$*]?=.*"
              + "|(css|xpath|id|name|class|text|role|data-testid)=.*"
              + "|(a|button|div|form|i|img|input|label|li|p|select|span|table|td|textarea|tr|ul)"
              + "(#|\\.)[a-z][\\w-]*");

  /**
   * @param value what stands under the key, or in its list
   */
  Target read(String key, ConfigValue value) {
    if (value instanceof ConfigObject object) {
      return read(key, step.inner(key, object));
    }
    if (value instanceof ConfigList list
        && !list.isEmpty()
        && list.stream().allMatch(each -> each.unwrapped() instanceof String)) {
      List<String> words =
          list.stream().map(each -> seen(String.valueOf(each.unwrapped()), key, step)).toList();
      return new Target(words, null, null, null, null);
    }
    if (value.unwrapped() instanceof String words) {
      return new Target(List.of(seen(words, key, step)), null, null, null, null);
    }
    step.problem(key, "scenario.want-target", key);
    return Target.of(Fields.STAND_IN);
  }

  /** The fields themselves are what is pointed at. */
  Target target() {
    return read("label", step);
  }

  private Target read(String key, Fields fields) {
    var words = new ArrayList<String>();
    boolean labelled = fields.has("label");
    words.addAll(texts("label", fields));
    words.addAll(texts("also", fields));
    var target =
        new Target(
            words,
            texts("near", fields),
            texts("in", fields),
            fields.number("nth", "scenario.want-number"),
            fields.number("box", "scenario.want-box"),
            texts("not", fields));
    if (!labelled && !fields.has("box")) {
      step.problem(key, "scenario.label-or-box", key);
    } else if (target.nth() != null && target.nth() < 1) {
      fields.problem("nth", "scenario.want-number", "nth");
    }
    fields.refuseOthers(key);
    return target;
  }

  private static List<String> texts(String key, Fields fields) {
    if (!fields.has(key)) {
      return List.of();
    }
    List<String> texts =
        fields.found(key) instanceof ConfigList ? fields.texts(key) : List.of(fields.value(key));
    return texts.stream().map(text -> seen(text, key, fields)).toList();
  }

  private static String seen(String words, String key, Fields at) {
    if (words.isBlank()) {
      at.problem(key, "scenario.blank", key);
    } else if (FOR_PROGRAMS.matcher(words).matches()) {
      at.problem(key, "scenario.not-seen", words);
    }
    return words;
  }
}
