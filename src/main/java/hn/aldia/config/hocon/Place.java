package hn.aldia.config.hocon;

import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;
import hn.aldia.words.Message;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a value is written.
 *
 * @param line from 1; 0 when unknown
 */
record Place(String file, int line) {
  static final String COMMAND_LINE = "-D ";

  private static final Pattern FILE_AND_LINE =
      Pattern.compile("(.*?): \\d+(-\\d+)?", Pattern.DOTALL);

  static Place of(ConfigValue value) {
    return of(value.origin());
  }

  static Place of(ConfigOrigin origin) {
    Matcher m = FILE_AND_LINE.matcher(origin.description());
    String file = m.matches() ? m.group(1) : origin.description();
    return new Place(file, Math.max(0, origin.lineNumber()));
  }

  Problem problem(Message message) {
    return new Problem(file, line, message);
  }

  boolean isOnCommandLine() {
    return file.startsWith(COMMAND_LINE);
  }
}
