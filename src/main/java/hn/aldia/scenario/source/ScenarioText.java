package hn.aldia.scenario.source;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses a scenario's file and those it includes; keeps their texts for locating what is wrong. */
public record ScenarioText(ScenarioFolder folder, Sources sources, Problems problems) {
  /**
   * What the file says, not yet resolved; empty when it is not HOCON, which is noted.
   *
   * @param within the names of the files that include it, the scenario's first
   */
  public Config parse(String name, Path file, List<String> within) {
    var chain = new ArrayList<String>(within);
    chain.add(name);
    String written = read(file);
    if (written == null) {
      return ConfigFactory.empty();
    }
    SourceText text = SourceText.of(file.toString(), written);
    sources.add(text);
    var options =
        ConfigParseOptions.defaults()
            .setSyntax(ConfigSyntax.CONF)
            .setOriginDescription(text.file())
            .setIncluder(new FragmentIncluder(this, text, chain));
    try {
      return ConfigFactory.parseString(text.text(), options);
    } catch (ConfigException.Parse e) {
      Origin origin = sources.place(e.origin(), new Origin(text.file(), 1));
      if (text.beginsWithPlus(origin.line())) {
        problems.add(origin, "scenario.plus");
      } else {
        problems.add(origin, "scenario.not-hocon", bare(e));
      }
      text.cut().forEach(at -> problems.add(at, "scenario.cut-short"));
      return ConfigFactory.empty();
    }
  }

  ConfigObject include(String name, Origin at, List<String> within) {
    var file = folder.find(name);
    if (within.contains(name)) {
      problems.add(at, "scenario.include-circle", name);
    } else if (file.isEmpty()) {
      problems.addNear(at, folder.names(), "scenario.include-missing", name);
    } else {
      return parse(name, file.get(), within).root();
    }
    return ConfigFactory.empty().root();
  }

  void refuse(String what, Origin at) {
    problems.add(at, "scenario.include-elsewhere", what);
  }

  private @Nullable String read(Path file) {
    var start = new Origin(file.toString(), 1);
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      problems.add(start, "scenario.not-utf-8");
    } catch (IOException e) {
      problems.add(start, "scenario.unreadable");
    }
    return null;
  }

  /** The parser's words without its own place, which is given in our form. */
  static String bare(ConfigException e) {
    String message = String.valueOf(e.getMessage());
    String place = e.origin() == null ? "" : e.origin().description() + ": ";
    return message.startsWith(place) ? message.substring(place.length()) : message;
  }
}
