package hn.aldia.config.hocon;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigOriginFactory;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import hn.aldia.words.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays the settings over each other: the later one wins. Takes note of what cannot be read. */
public final class Layers {
  private final List<Problem> problems = new ArrayList<>();
  private Config merged;
  private boolean readable = true;

  public Layers(HoconFile shipped) {
    merged = shipped.config();
    add(shipped);
  }

  private Layers(Layers other) {
    merged = other.merged;
    readable = other.readable;
    problems.addAll(other.problems);
  }

  /** The same, to lay something else over it. */
  public Layers copy() {
    return new Layers(this);
  }

  /** The settings of all cases: no place for one case's own data. */
  public void addHome(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    HoconFile read = HoconFile.read(file);
    for (String own : List.of("applicant", "documents")) {
      ConfigValue value = read.config().root().get(own);
      if (value != null) {
        problems.add(Place.of(value).problem(Message.of("config.belongs-to-case", own)));
      }
    }
    add(
        new HoconFile(
            read.config().withoutPath("applicant").withoutPath("documents"),
            read.readable(),
            read.problems()));
  }

  public void addCase(Path file) {
    add(HoconFile.read(file));
  }

  public void addCommandLine(Map<String, String> given) {
    // Small by itself first: laid over all the others once, not for each key.
    Config layer = ConfigFactory.empty();
    for (Map.Entry<String, String> each : given.entrySet()) {
      String name = Place.COMMAND_LINE + each.getKey();
      try {
        layer = value(name, each.getValue()).atPath(each.getKey()).withFallback(layer);
      } catch (ConfigException e) {
        problems.add(new Problem(name, 0, Message.of("config.command-line")));
      }
    }
    merged = layer.withFallback(merged);
  }

  /**
   * @throws SettingsException when a file cannot be read at all, or refers to what is not there
   */
  public Config resolved() {
    if (!readable) {
      throw new SettingsException(problems);
    }
    try {
      return merged.resolve(ConfigResolveOptions.noSystem());
    } catch (ConfigException e) {
      Place place = e.origin() == null ? new Place("aldia.conf", 0) : Place.of(e.origin());
      problems.add(place.problem(Message.of("config.reference")));
      throw new SettingsException(problems);
    }
  }

  public List<Problem> problems() {
    return problems;
  }

  /** A blank or a placeholder is not given: it leaves what an earlier layer says. */
  private void add(HoconFile file) {
    merged = Unfilled.without(file.config(), merged).withFallback(merged);
    readable &= file.readable();
    problems.addAll(file.problems());
  }

  /** Words as they are; a list or a group in HOCON. */
  private static ConfigValue value(String name, String text) {
    if (text.startsWith("[") || text.startsWith("{")) {
      return ConfigFactory.parseString("it = " + text)
          .getValue("it")
          .withOrigin(ConfigOriginFactory.newSimple(name));
    }
    return ConfigValueFactory.fromAnyRef(text, name);
  }
}
