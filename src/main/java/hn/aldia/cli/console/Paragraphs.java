package hn.aldia.cli.console;

import java.util.stream.Collectors;

/** Text in lines that fit: broken between words, never within one. */
final class Paragraphs {
  /** Lines that are too long go on under their own beginning. */
  static String fitted(String text, int width) {
    return text.lines().map(line -> line(line, width)).collect(Collectors.joining("\n"));
  }

  private static String line(String line, int width) {
    if (line.length() <= width) {
      return line;
    }
    String rest = line.stripLeading();
    String indent = line.substring(0, line.length() - rest.length());
    var fitted = new StringBuilder(indent);
    int used = indent.length();
    for (String word : rest.split(" ", -1)) {
      boolean first = used == indent.length();
      if (!first && used + 1 + word.length() > width) {
        fitted.append('\n').append(indent);
        used = indent.length();
        first = true;
      }
      fitted.append(first ? "" : " ").append(word);
      used += word.length() + (first ? 0 : 1);
    }
    return fitted.toString();
  }
}
