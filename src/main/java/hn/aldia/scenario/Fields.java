package hn.aldia.scenario;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one object of a scenario, asked for one by one. What is missing or of another type is
 * noted and stood in for, so that reading goes on and all problems are found at once.
 */
final class Fields {
  private static final String STAND_IN = "?";

  /** What a step may fetch at run time; another name is a slip. */
  private static final List<String> SECRETS = List.of("pin", "password");

  private final ConfigObject object;
  private final Origin origin;
  private final Sources sources;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  Fields(ConfigObject object, Origin origin, Sources sources, Problems problems) {
    this.object = object;
    this.origin = origin;
    this.sources = sources;
    this.problems = problems;
  }

  /** Whether this stands for a substitution that found nothing, which is reported by itself. */
  static boolean unresolved(ConfigValue value) {
    return value.unwrapped() instanceof String text && text.startsWith("${");
  }

  Origin origin() {
    return origin;
  }

  Origin origin(String key) {
    ConfigValue value = object.get(key);
    return value == null ? origin : sources.place(value.origin(), origin);
  }

  void problem(String at, String key, Object... args) {
    problems.add(origin(at), key, args);
  }

  boolean has(String key) {
    return found(key) != null;
  }

  @Nullable ConfigValue found(String key) {
    asked.add(key);
    return object.get(key);
  }

  /** Whether the key holds just this word. */
  boolean says(String key, String word) {
    ConfigValue value = found(key);
    return value != null && word.equals(value.unwrapped());
  }

  /**
   * @param of the verb or key whose object this is, for the message
   */
  void refuseOthers(String of) {
    for (String key : object.keySet()) {
      if (!asked.contains(key)) {
        problems.addNear(origin(key), asked, "scenario.unknown-key", key, of);
      }
    }
  }

  /** A text; a number is taken as it was written. */
  String value(String key) {
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
  String words(String key) {
    String text = value(key);
    if (text.isBlank()) {
      problem(key, "scenario.blank", key);
    }
    return text;
  }

  /** Zero or more texts: a list, or one alone. */
  List<String> texts(String key) {
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

  boolean flag(String key, boolean otherwise) {
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

  @Nullable Integer number(String key, String otherwise) {
    ConfigValue value = found(key);
    if (value == null) {
      return null;
    }
    if (value.unwrapped() instanceof Integer number && number != 0) {
      return number;
    }
    problem(key, otherwise, key);
    return null;
  }

  @Nullable Duration duration(String key) {
    ConfigValue value = found(key);
    if (value == null) {
      return null;
    }
    try {
      if (value.valueType() == ConfigValueType.STRING) {
        return object.toConfig().getDuration(quoted(key));
      }
    } catch (ConfigException.BadValue e) {
      // Said below: the parser's own words are no help to a person.
    }
    problem(key, "scenario.want-duration", key);
    return null;
  }

  URI address(String key) {
    String text = value(key);
    try {
      var address = new URI(text);
      if (address.getHost() != null || text.equals(STAND_IN)) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Said below.
    }
    problem(key, "scenario.want-address", key, text);
    return URI.create(STAND_IN);
  }

  Path file(String key) {
    String text = words(key);
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      problem(key, "scenario.want-file", key, text);
      return Path.of("");
    }
  }

  /** A name of ours, such as an intent: small letters and hyphens. */
  String name(String key) {
    String text = value(key);
    if (!text.equals(STAND_IN) && !text.matches("[a-z][a-z0-9-]*")) {
      problem(key, "scenario.want-name", key, text);
    }
    return text;
  }

  Entry entry() {
    if (has("secret")) {
      if (has("with")) {
        problem("with", "scenario.with-and-secret");
      }
      String name = value("secret");
      if (!SECRETS.contains(name) && !name.equals(STAND_IN)) {
        problems.addNear(origin("secret"), SECRETS, "scenario.unknown-secret", name);
      }
      return new Entry.SecretOf(name);
    }
    return new Entry.Plain(value("with"));
  }

  Bilingual bilingual(String key) {
    if (!(required(key) instanceof ConfigObject both)) {
      if (has(key)) {
        problem(key, "scenario.want-both", key);
      }
      return new Bilingual(STAND_IN, STAND_IN);
    }
    var inner = new Fields(both, origin(key), sources, problems);
    var read = new Bilingual(inner.words("en"), inner.words("es"));
    inner.refuseOthers(key);
    return read;
  }

  Target target(String key) {
    ConfigValue value = required(key);
    return value == null ? Target.of(STAND_IN) : target(key, value);
  }

  List<Target> anyOf(String key) {
    ConfigValue value = required(key);
    if (!(value instanceof ConfigList list)) {
      return List.of(value == null ? Target.of(STAND_IN) : target(key, value));
    }
    if (list.isEmpty()) {
      problem(key, "scenario.blank", key);
    }
    return list.stream().map(each -> target(key, each)).toList();
  }

  private Target target(String key, ConfigValue value) {
    return new TargetReader(sources, problems).read(key, value, origin(key));
  }

  private @Nullable ConfigValue required(String key) {
    if (!has(key)) {
      problems.add(origin, "scenario.missing-key", key);
    }
    return object.get(key);
  }

  private static String quoted(String key) {
    return ConfigUtil.joinPath(key);
  }
}
