package hn.aldia.mail.message;

import java.util.regex.Pattern;

/** Plain text as a person reads it: flowed lines joined (RFC 3676), quotation marks taken off. */
public final class PlainText {
  /** Characters; nobody reads more, and no reader of ours need. */
  static final int LONGEST = 20_000;

  private static final int GAP = 3;
  private static final Pattern QUOTED =
      Pattern.compile("^(?:[ \\t]?>){1,50}+ ?", Pattern.MULTILINE);

  private PlainText() {}

  static String of(String raw, boolean flowed, boolean delSp) {
    String text = raw.substring(0, Math.min(raw.length(), 2 * LONGEST));
    String lines = QUOTED.matcher(text.replace("\r\n", "\n")).replaceAll("");
    if (!flowed) {
      return lines;
    }
    return lines.replaceAll("(?<!\\n--) \\n", delSp ? "" : " ");
  }

  /**
   * Without what a reader cannot see (zero-width characters, soft hyphens, direction marks, runs of
   * blanks and of empty lines), and not longer than anybody reads. Whatever is sought in it, no gap
   * is longer than a few characters: patterns have nothing to run wild on.
   */
  public static String visible(String text) {
    var seen = new StringBuilder(Math.min(text.length(), LONGEST));
    int blanks = 0;
    int breaks = 0;
    for (int i = 0; i < text.length() && seen.length() < LONGEST; i++) {
      char c = text.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
        if (breaks > 0) {
          seen.setLength(seen.length() - blanks);
        }
        blanks = 0;
        if (++breaks <= 2) {
          seen.append('\n');
        }
      } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\u000B' || isSpace(c)) {
        if (blanks < GAP) {
          seen.append(c == '\r' || c == '\f' || c == '\u000B' ? ' ' : c);
          blanks++;
        }
      } else {
        seen.append(c);
        blanks = 0;
        breaks = 0;
      }
    }
    return seen.toString();
  }

  private static boolean isSpace(char c) {
    return c > 127 && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isInvisible(char c) {
    if (c < ' ') {
      return c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B';
    }
    return c > 126
        && (c < 0xA0
            || c == 0x34F
            || (c >= 0xFE00 && c <= 0xFE0F)
            || c == 0x115F
            || c == 0x1160
            || c == 0x3164
            || Character.getType(c) == Character.FORMAT);
  }
}
