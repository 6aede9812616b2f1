package hn.aldia.scenario.source;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigResolver;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts values in the place of {@code ${…}}, and tells of each that has none, with its line. */
public record Substitutions(Sources sources, Problems problems, Origin start) {
  private static final Pattern SECRET =
      Pattern.compile("(.*[.-])?(password|pin|secret|token|passphrase)");

  /** "a = ${a} [more]", and there is no a: to the parser that is a circle. */
  private static final Pattern ADDS_TO_NOTHING =
      Pattern.compile("\\$\\{([\\w.-]+)} was part of a cycle of substitutions");

  /** Null when nothing could be made of it, which is noted. */
  public @Nullable Config resolve(Config parsed, Config values) {
    var missing = new StandIns();
    var options = ConfigResolveOptions.noSystem().appendResolver(missing);
    Config resolved = null;
    ConfigException failure = null;
    try {
      resolved = parsed.withFallback(values).resolve(options);
    } catch (ConfigException e) {
      failure = e;
    }
    var known = new TreeSet<>(fragments(parsed));
    values.entrySet().forEach(value -> known.add(value.getKey()));
    report(missing.paths, known);
    if (failure != null && problems.isEmpty()) {
      Origin origin = failure.origin() == null ? start : sources.place(failure.origin(), start);
      Matcher itself = ADDS_TO_NOTHING.matcher(String.valueOf(failure.getMessage()));
      if (itself.find()) {
        known.remove(itself.group(1));
        problems.addNear(origin, known, "scenario.unresolved", itself.group(1));
      } else {
        problems.add(origin, "scenario.not-hocon", ScenarioText.bare(failure));
      }
    }
    return resolved;
  }

  private static List<String> fragments(Config parsed) {
    var known = new ArrayList<String>();
    for (String group : List.of("common", "words")) {
      if (parsed.root().get(group) instanceof ConfigObject object) {
        object.keySet().forEach(key -> known.add(group + "." + key));
      }
    }
    return known;
  }

  private void report(Set<String> missing, Collection<String> known) {
    for (SourceText source : sources.all()) {
      for (SourceText.Reference reference : source.references()) {
        boolean words = reference.path().matches("(words|screens)\\..*");
        if (!words && SECRET.matcher(reference.path()).matches()) {
          problems.add(
              reference.origin(), "scenario.secret-substituted", "${" + reference.path() + "}");
        } else if (missing.contains(reference.path())) {
          problems.addNear(reference.origin(), known, "scenario.unresolved", reference.path());
        }
      }
      source.quoted().forEach(at -> problems.add(at, "scenario.substitution-in-quotes", "${…}"));
      source.cut().forEach(at -> problems.add(at, "scenario.cut-short"));
    }
  }

  /** Stands in for what has no value, so that all of them are found in one go. */
  private static final class StandIns implements ConfigResolver {
    private final Set<String> paths = new HashSet<>();

    @Override
    public ConfigValue lookup(String path) {
      paths.add(path);
      return ConfigValueFactory.fromAnyRef("${" + path + "}");
    }

    /** Asked last, and always has an answer. */
    @Override
    public ConfigResolver withFallback(ConfigResolver fallback) {
      return this;
    }
  }
}
