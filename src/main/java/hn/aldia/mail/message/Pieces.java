package hn.aldia.mail.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a multipart body, cut at the boundary that is named; where that one is not there, at
 * the one that the body itself shows. In one pass, and not more than honest mails have.
 */
final class Pieces {
  private static final int MOST = 80;
  private static final int LONGEST_BOUNDARY = 200;

  static List<MimePart> of(byte[] body, @Nullable String named) throws MessagingException {
    String boundary = named == null ? "" : named.stripTrailing();
    List<int[]> spans = boundary.isEmpty() ? List.of() : cut(body, "--" + boundary);
    if (spans.isEmpty()) {
      String shown = shownIn(body);
      spans = shown.isEmpty() ? List.of() : cut(body, shown);
    }
    var parts = new ArrayList<MimePart>();
    for (int[] span : spans) {
      parts.add(new MimeBodyPart(new SharedByteArrayInputStream(body, span[0], span[1] - span[0])));
    }
    return parts;
  }

  private static List<int[]> cut(byte[] body, String line) {
    byte[] mark = line.getBytes(StandardCharsets.ISO_8859_1);
    var spans = new ArrayList<int[]>();
    int begun = -1;
    int at = 0;
    while (at < body.length && spans.size() < MOST) {
      int end = endOfLine(body, at);
      if (begins(body, at, end, mark)) {
        if (begun >= 0) {
          spans.add(new int[] {begun, withoutBreak(body, begun, at)});
        }
        boolean last =
            end - at >= mark.length + 2
                && body[at + mark.length] == '-'
                && body[at + mark.length + 1] == '-';
        begun = last ? -1 : Math.min(end + 1, body.length);
        if (last) {
          return spans;
        }
      }
      at = end + 1;
    }
    if (begun >= 0 && spans.size() < MOST) {
      spans.add(new int[] {begun, body.length});
    }
    return spans;
  }

  /** Behind the mark there may be blanks, or the two hyphens of the last one. */
  private static boolean begins(byte[] body, int at, int end, byte[] mark) {
    if (end - at < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (body[at + i] != mark[i]) {
        return false;
      }
    }
    for (int i = at + mark.length; i < end; i++) {
      if (body[i] != ' ' && body[i] != '\t' && body[i] != '\r' && body[i] != '-') {
        return false;
      }
    }
    return true;
  }

  private static int endOfLine(byte[] body, int from) {
    int end = from;
    while (end < body.length && body[end] != '\n') {
      end++;
    }
    return end;
  }

  /** The line's end before a boundary is the boundary's. */
  private static int withoutBreak(byte[] body, int from, int to) {
    int end = to > from && body[to - 1] == '\n' ? to - 1 : to;
    return end > from && body[end - 1] == '\r' ? end - 1 : end;
  }

  /** The first line that begins as a boundary does and has a header beneath it. */
  private static String shownIn(byte[] body) {
    int length = Math.min(body.length, 100_000);
    String[] lines = new String(body, 0, length, StandardCharsets.ISO_8859_1).split("\r?\n", 400);
    for (int i = 0; i + 1 < lines.length; i++) {
      String line = lines[i].stripTrailing();
      boolean header =
          lines[i + 1].isBlank() || lines[i + 1].toLowerCase(Locale.ROOT).startsWith("content-");
      if (line.startsWith("--")
          && line.length() > 2
          && line.length() < LONGEST_BOUNDARY
          && header) {
        return line;
      }
    }
    return "";
  }
}
