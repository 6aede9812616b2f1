package hn.aldia.scenario;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a step points at, and refuses what only a program could say. */
final class TargetReader {
  /** Ids, classes, attributes, paths and engine prefixes: all of them change with the markup. */
  private static final Pattern FOR_PROGRAMS =
      Pattern.compile(
          "(#|\\.)\\p{L}[\\w-]*(\\b.*)?|//.*|/html\\b.*|\\p{Alnum}*\\[[\\w-]+[~|^$*]?=.*"
              + "|(css|xpath|id|name|class|text|role|data-testid)=.*|[a-z]+(#|\\.)[a-z][\\w-]*");

  private final Sources sources;
  private final Problems problems;

  TargetReader(Sources sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  Target read(String key, ConfigValue value, Origin origin) {
    if (value instanceof ConfigObject object) {
      return read(key, new Fields(object, origin, sources, problems));
    }
    if (value.unwrapped() instanceof String words) {
      return new Target(List.of(seen(words, key, origin)), null, null, null, null);
    }
    problems.add(origin, "scenario.want-target", key);
    return Target.of("?");
  }

  private Target read(String key, Fields fields) {
    var words = new ArrayList<String>();
    boolean labelled = fields.has("label");
    if (labelled) {
      words.add(seen(fields.value("label"), "label", fields.origin("label")));
    }
    for (String other : fields.texts("also")) {
      words.add(seen(other, "also", fields.origin("also")));
    }
    var target =
        new Target(
            words,
            region("near", fields),
            region("in", fields),
            fields.number("nth", "scenario.want-number"),
            fields.number("box", "scenario.want-box"));
    if (!labelled && !fields.has("box")) {
      problems.add(fields.origin(), "scenario.label-or-box", key);
    } else if (target.nth() != null && target.nth() < 1) {
      fields.problem("nth", "scenario.want-number", "nth");
    }
    fields.refuseOthers(key);
    return target;
  }

  private @Nullable String region(String key, Fields fields) {
    return fields.has(key) ? seen(fields.value(key), key, fields.origin(key)) : null;
  }

  private String seen(String words, String key, Origin origin) {
    if (words.isBlank()) {
      problems.add(origin, "scenario.blank", key);
    } else if (FOR_PROGRAMS.matcher(words).matches()) {
      problems.add(origin, "scenario.not-seen", words);
    }
    return words;
  }
}
