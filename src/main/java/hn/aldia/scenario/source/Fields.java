package hn.aldia.scenario.source;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one object of a scenario, asked for one by one. What is missing or of another type is
 * noted and stood in for, so that reading goes on and all problems are found at once.
 */
public final class Fields {
  public static final String STAND_IN = "?";

  private final ConfigObject object;
  private final Origin origin;
  private final Sources sources;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  public Fields(ConfigObject object, Origin origin, Sources sources, Problems problems) {
    this.object = object;
    this.origin = origin;
    this.sources = sources;
    this.problems = problems;
  }

  /** Whether this stands for a substitution that found nothing, which is reported by itself. */
  public static boolean unresolved(ConfigValue value) {
    return value.unwrapped() instanceof String text && text.startsWith("${");
  }

  public Origin origin() {
    return origin;
  }

  public Origin origin(String key) {
    ConfigValue value = object.get(key);
    if (value == null) {
      return origin;
    }
    // What is wrong with words from elsewhere is wrong with their use.
    Origin written = sources.place(value.origin(), origin);
    return written.file().equals(origin.file()) ? written : origin;
  }

  public void problem(String at, String key, Object... args) {
    problems.add(origin(at), key, args);
  }

  /** For what is not wrong at a key of this object. */
  public Problems problems() {
    return problems;
  }

  /** The keys of an object that stands in the list under this key. */
  public Fields innerAt(String key, ConfigObject inner) {
    return new Fields(inner, sources.place(inner.origin(), origin(key)), sources, problems);
  }

  /** The keys of an object that stands under this key, or in its list. */
  public Fields inner(String key, ConfigObject inner) {
    return new Fields(inner, origin(key), sources, problems);
  }

  /** As {@code 30s} and the like are read in HOCON. */
  public Duration asDuration(String key) {
    return object.toConfig().getDuration(quoted(key));
  }

  public boolean has(String key) {
    return found(key) != null;
  }

  public @Nullable ConfigValue found(String key) {
    asked.add(key);
    return object.get(key);
  }

  /** Whether the key holds just this word. */
  public boolean says(String key, String word) {
    ConfigValue value = found(key);
    return value != null && word.equals(value.unwrapped());
  }

  /**
   * @param of the verb or key whose object this is, for the message
   */
  public void refuseOthers(String of) {
    refuseOthers(asked, "scenario.unknown-key", of);
  }

  /**
   * @param known what may have been meant
   * @param problem the message; its first argument is the key that was written
   */
  public void refuseOthers(Collection<String> known, String problem, String... of) {
    for (String key : object.keySet()) {
      if (!asked.contains(key)) {
        var written = new ArrayList<>(List.of(key));
        written.addAll(List.of(of));
        problems.addNear(origin(key), known, problem, written.toArray(String[]::new));
      }
    }
  }

  /** A text; a number is taken as it was written. */
  public String value(String key) {
    ConfigValue value = required(key);
    if (value == null || unresolved(value)) {
      return STAND_IN;
    }
    if (value.valueType() == ConfigValueType.NUMBER) {
      return object.toConfig().getString(quoted(key));
    }
    if (value.unwrapped() instanceof String text) {
      return text;
    }
    problem(key, "scenario.want-text", key);
    return STAND_IN;
  }

  /** Some words; none at all is a slip. */
  public String words(String key) {
    String text = value(key);
    if (text.isBlank()) {
      problem(key, "scenario.blank", key);
    }
    return text;
  }

  /** Zero or more texts: a list, or one alone. */
  public List<String> texts(String key) {
    if (!has(key)) {
      return List.of();
    }
    if (!(object.get(key) instanceof ConfigList list)) {
      return List.of(words(key));
    }
    var texts = new ArrayList<String>();
    for (ConfigValue value : list) {
      if (value.unwrapped() instanceof String text && !text.isBlank()) {
        texts.add(text);
      } else {
        problem(key, "scenario.want-texts", key);
      }
    }
    return texts;
  }

  public boolean flag(String key, boolean otherwise) {
    ConfigValue value = found(key);
    if (value == null) {
      return otherwise;
    }
    if (value.unwrapped() instanceof Boolean flag) {
      return flag;
    }
    problem(key, "scenario.want-flag", key);
    return otherwise;
  }

  public @Nullable Integer number(String key, String otherwise) {
    ConfigValue value = found(key);
    if (value == null) {
      return null;
    }
    // A value that a flow brings along is a text.
    String written = String.valueOf(value.unwrapped());
    if (written.matches("-?[1-9]\\d{0,3}")) {
      return Integer.valueOf(written);
    }
    problem(key, otherwise, key);
    return null;
  }

  /** Null when it is missing, which is noted. */
  public @Nullable ConfigValue required(String key) {
    if (!has(key)) {
      problems.add(origin, "scenario.missing-key", key);
    }
    return object.get(key);
  }

  private static String quoted(String key) {
    return ConfigUtil.joinPath(key);
  }
}
