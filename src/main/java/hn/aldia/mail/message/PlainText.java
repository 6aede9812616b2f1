package hn.aldia.mail.message;

/** Plain text as a person reads it: flowed lines joined (RFC 3676), quotation marks taken off. */
public final class PlainText {
  /** Characters; nobody reads more, and no reader of ours need. */
  static final int LONGEST = 20_000;

  private static final int GAP = 3;

  static String of(String raw, boolean flowed, boolean delSp) {
    String text = raw.substring(0, Math.min(raw.length(), 2 * LONGEST));
    String lines = withoutMarks(text.replace("\r\n", "\n"));
    if (!flowed) {
      return lines;
    }
    return lines.replaceAll("(?<!\\n--) \\n", delSp ? "" : " ");
  }

  /** {@code > > Hola}. */
  private static String withoutMarks(String text) {
    var kept = new StringBuilder(text.length());
    for (int at = 0, end; at < text.length(); at = end) {
      end = text.indexOf('\n', at) + 1;
      end = end == 0 ? text.length() : end;
      int from = at;
      for (int mark = at; mark < end && mark <= from + 1; mark++) {
        from = text.charAt(mark) == '>' ? mark + 1 : from;
        if (" \t>".indexOf(text.charAt(mark)) < 0) {
          break;
        }
      }
      from += from > at && from < end && text.charAt(from) == ' ' ? 1 : 0;
      kept.append(text, from, end);
    }
    return kept.toString();
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
