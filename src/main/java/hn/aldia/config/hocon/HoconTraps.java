package hn.aldia.config.hocon;

import hn.aldia.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that HOCON reads otherwise than they look. A {@code #} after an unquoted value counts as
 * lost text, unless it plainly is a remark: {@code 15s # how long} is one, {@code Casa #12}, {@code
 * a#b} and {@code Barrio Abajo # 3} are not.
 */
final class HoconTraps {
  private static final Pattern PLAIN_VALUE =
      Pattern.compile("[0-9.]+\\s*[a-z]*|true|false|null|yes|no|on|off");

  static List<Problem> in(String file, List<String> lines) {
    var found = new ArrayList<Problem>();
    boolean inLongText = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int longQuotes = line.split("\"\"\"", -1).length - 1;
      if (!inLongText && longQuotes == 0) {
        look(line, file, i + 1, found);
      }
      inLongText ^= longQuotes % 2 == 1;
    }
    return found;
  }

  private static void look(String line, String file, int number, List<Problem> found) {
    boolean quoted = false;
    boolean inList = false;
    int start = -1; // of the value at hand; -1: none
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
        start = -1;
      } else if (c == '#' || line.startsWith("//", i)) {
        if (c == '#' && start >= 0 && losesText(line.substring(start, i), line.substring(i + 1))) {
          String kept = line.substring(start, i).strip();
          found.add(new Problem(file, number, Message.of("config.trap.hash", kept)));
        }
        return;
      } else if ((c == '=' || c == ':') && start < 0) {
        start = i + 1;
      } else if (c == ',' || c == '[') {
        inList |= c == '[';
        start = inList ? i + 1 : -1;
      } else if (c == '{' || c == '}' || c == ']') {
        inList = false;
        start = -1;
      } else if (c == '+' && start >= 0 && line.substring(start, i).isBlank()) {
        found.add(new Problem(file, number, Message.of("config.trap.plus")));
        return;
      }
    }
  }

  private static boolean losesText(String before, String after) {
    String value = before.strip();
    if (value.isEmpty()) {
      return false;
    }
    boolean glued = !Character.isWhitespace(before.charAt(before.length() - 1));
    if (PLAIN_VALUE.matcher(value).matches()) {
      return glued || (!after.isEmpty() && Character.isDigit(after.charAt(0)));
    }
    boolean remark = after.isEmpty() || Character.isWhitespace(after.charAt(0));
    return glued || !remark || value.contains(" ");
  }
}
