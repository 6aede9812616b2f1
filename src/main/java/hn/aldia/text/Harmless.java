package hn.aldia.text;

import java.util.regex.Pattern;

/**
 * What came from outside, made fit for terminals, files, notifications and names: no control
 * characters (also of the upper half), no escape sequences, nothing that turns the direction of
 * writing or cannot be seen, and no more than a person would read.
 */
public final class Harmless {
  private static final int LINE = 500;
  private static final int TEXT = 20_000;

  /** ESC [ … letter, and ESC ] … BEL: a bare ESC would leave its tail to be read as text. */
  private static final Pattern ESCAPES =
      Pattern.compile(
          "(?:\\u001B\\[|\\u009B)[0-?]{0,40}[ -/]{0,10}[@-~]"
              + "|(?:\\u001B[\\]P_^X]|[\\u009D\\u0090\\u009F\\u009E\\u0098])[^\\u0007\\u001B\\u009C\\n]{0,2000}(?:\\u0007|\\u001B\\\\|\\u009C)");

  /** One line of at most 500 characters; what is cut off is said by an ellipsis. */
  public static String line(String foreign) {
    return cut(clean(start(foreign, LINE * 4), false).replaceAll(" {2,}", " ").strip(), LINE);
  }

  /** Lines stay lines; at most 20,000 characters. */
  public static String text(String foreign) {
    return cut(clean(start(foreign, TEXT * 2), true), TEXT);
  }

  /** As {@link #text}, of any length: for what programs read. */
  public static String whole(String foreign) {
    return clean(foreign, true);
  }

  private static String start(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  private static String clean(String foreign, boolean lines) {
    String text =
        foreign.indexOf('\u001B') < 0 && !hasUpperControl(foreign)
            ? foreign
            : ESCAPES.matcher(foreign).replaceAll("");
    var clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(clean, c, lines));
    return clean.toString();
  }

  private static boolean hasUpperControl(String text) {
    return text.chars().anyMatch(c -> c >= 0x80 && c < 0xA0);
  }

  private static void append(StringBuilder clean, int c, boolean lines) {
    if (c == '\n' || c == '\t') {
      clean.append(lines ? (char) c : ' ');
      return;
    }
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED -> {
        if (c != '\r' && (clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ')) {
          clean.append(' ');
        }
      }
      // Direction marks, zero-width signs, tags: not seen, and able to change what is.
      case Character.FORMAT, Character.PRIVATE_USE -> {}
      default -> clean.appendCodePoint(c);
    }
  }

  /** No longer; what is cut off is said by an ellipsis. */
  public static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
    return text.substring(0, end) + "…";
  }
}
