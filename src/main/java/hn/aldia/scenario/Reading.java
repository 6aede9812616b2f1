package hn.aldia.scenario;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One file being read, from its text to its steps. */
final class Reading {
  private static final List<String> ROOT_KEYS = List.of("about", "steps", "common");

  private final ScenarioFolder folder;
  private final String name;
  private final Sources sources = new Sources();
  private final Problems problems = new Problems();
  private final Origin start;

  public Reading(ScenarioFolder folder, String name) {
    this.folder = folder;
    this.name = name;
    String unfound = name + ScenarioFolder.SUFFIX;
    this.start = new Origin(folder.find(name).map(Path::toString).orElse(unfound), 1);
  }

  Scenario scenario(Config values) {
    ConfigObject root = root(values);
    var fields = new Fields(root, start, sources, problems);
    var scenario = new Scenario(name, new Wanted(fields).bilingual("about"), steps(fields), start);
    throwIfWrong();
    return scenario;
  }

  /** How many steps, and things to point at, a file offers to others under {@code common}. */
  int fragments(Config values) {
    int count = 0;
    if (root(values).get("common") instanceof ConfigObject common) {
      for (ConfigValue each : common.values()) {
        count += fragment(each, sources.place(each.origin(), start));
      }
    } else {
      problems.add(start, "scenario.missing-key", "common");
    }
    throwIfWrong();
    return count;
  }

  private int fragment(ConfigValue value, Origin origin) {
    if (value instanceof ConfigObject target) {
      var fields = new Fields(target, origin, sources, problems);
      var unused = new TargetReader(fields).target();
      return 1;
    }
    return list(value, origin).size();
  }

  private ConfigObject root(Config values) {
    Path file = folder.find(name).orElse(null);
    if (file == null) {
      problems.addNear(start, folder.names(), "scenario.none", name);
      throw wrong();
    }
    Config parsed = new ScenarioText(folder, sources, problems).parse(name, file, List.of());
    throwIfWrong();
    for (String key : parsed.root().keySet()) {
      if (!ROOT_KEYS.contains(key)) {
        Origin origin = sources.place(parsed.root().get(key).origin(), start);
        problems.addNear(origin, ROOT_KEYS, "scenario.unknown-root-key", key);
      }
    }
    @Nullable Config resolved = new Substitutions(sources, problems, start).resolve(parsed, values);
    if (resolved == null) {
      throw wrong();
    }
    return resolved.root();
  }

  private List<Step> steps(Fields fields) {
    ConfigValue value = fields.found("steps");
    if (value == null) {
      problems.add(start, "scenario.missing-key", "steps");
      return List.of();
    }
    return list(value, fields.origin("steps"));
  }

  private List<Step> list(ConfigValue value, Origin origin) {
    if (value instanceof ConfigList list && !list.isEmpty()) {
      return new StepReader(sources, problems).steps(list, origin);
    }
    if (!Fields.unresolved(value)) {
      problems.add(origin, "scenario.want-steps");
    }
    return List.of();
  }

  private void throwIfWrong() {
    if (!problems.isEmpty()) {
      throw wrong();
    }
  }

  private ScenarioException wrong() {
    return new ScenarioException(name, problems.sorted());
  }
}
