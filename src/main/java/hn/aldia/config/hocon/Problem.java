package hn.aldia.config.hocon;

import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.util.Comparator;

/**
 * One thing wrong with a setting, and where it is written.
 *
 * @param file the file, or {@code -D key} for one given on the command line
 * @param line from 1; 0 where there is no line to point at
 */
public record Problem(String file, int line, Message message) {
  static final Comparator<Problem> IN_READING_ORDER =
      Comparator.comparing(Problem::file).thenComparing(Problem::line);

  /** One line: {@code file:line: what is wrong}. */
  public String said(Words words) {
    return words.say(asMessage());
  }

  /** {@code file:line}, as editors open it. */
  public String place() {
    return line > 0 ? file + ":" + line : file;
  }

  /** The key of a setting that stands in no file; else empty. */
  public String key() {
    return file.startsWith(Place.COMMAND_LINE) ? file.substring(Place.COMMAND_LINE.length()) : "";
  }

  Message asMessage() {
    return Message.of("config.problem", place(), message);
  }

  @Override
  public String toString() {
    return said(Words.ENGLISH);
  }
}
