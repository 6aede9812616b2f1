package hn.aldia.config.hocon;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigIncludeContext;
import com.typesafe.config.ConfigIncluder;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import hn.aldia.words.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One file as HOCON, or what keeps it from being read.
 *
 * @param readable whether {@code config} holds all that the file says
 */
public record HoconFile(Config config, boolean readable, List<Problem> problems) {

  static HoconFile read(Path file) {
    try {
      return parse(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      return unreadable(file.toString(), 0, "config.unreadable");
    }
  }

  public static HoconFile parse(String name, byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return unreadable(name, 0, "config.not-utf8");
    }
    return parse(name, text);
  }

  private static HoconFile parse(String name, String written) {
    String text = written.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    List<Problem> problems = new ArrayList<>(HoconTraps.in(name, text.lines().toList()));
    var options =
        ConfigParseOptions.defaults()
            .setOriginDescription(name)
            .setIncluder(new NoIncludes(name, problems));
    try {
      return new HoconFile(ConfigFactory.parseString(text, options), true, problems);
    } catch (ConfigException.Parse e) {
      int line = e.origin() == null ? 0 : Math.max(0, e.origin().lineNumber());
      if (problems.stream().noneMatch(p -> p.line() == line)) {
        problems.add(new Problem(name, line, explained(String.valueOf(e.getMessage()))));
      }
      return new HoconFile(ConfigFactory.empty(), false, problems);
    }
  }

  /** The library's own text may quote the line, and with it a secret: it is not passed on. */
  private static Message explained(String said) {
    if (said.contains("escape")) {
      return Message.of("config.syntax.backslash");
    }
    if (said.contains("end of file") || said.contains("unbalanced")) {
      return Message.of("config.syntax.brace");
    }
    return Message.of("config.syntax.quote");
  }

  private static HoconFile unreadable(String name, int line, String why) {
    return new HoconFile(
        ConfigFactory.empty(), false, List.of(new Problem(name, line, Message.of(why))));
  }

  /**
   * Refuses {@code include}: what it names would be looked for in odd places and silently missed.
   */
  private record NoIncludes(String file, List<Problem> problems) implements ConfigIncluder {
    @Override
    public ConfigIncluder withFallback(ConfigIncluder fallback) {
      return this;
    }

    @Override
    public ConfigObject include(ConfigIncludeContext context, String what) {
      problems.add(new Problem(file, 0, Message.of("config.include", what)));
      return ConfigFactory.empty().root();
    }
  }
}
