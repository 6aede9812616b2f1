package hn.aldia.mail.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a multipart body, cut at the boundary that is named; where that one is not there, at
 * the one that the body itself shows. In one pass, and not more than honest mails have.
 */
final class Pieces {
  private static final int MOST = 80;
  private static final int LONGEST_BOUNDARY = 200;

  /** The two hyphens of the last one, or blanks. */
  private static final Pattern BEHIND = Pattern.compile("(--)?[ \\t\\r-]*(?:\\n|\\z)");

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
    String text = "\n" + new String(body, StandardCharsets.ISO_8859_1); // so it is one on further
    String mark = "\n" + line;
    Matcher behind = BEHIND.matcher(text);
    var spans = new ArrayList<int[]>();
    int begun = -1;
    for (int at = text.indexOf(mark);
        at >= 0 && spans.size() < MOST;
        at = text.indexOf(mark, at + 1)) {
      if (!behind.region(at + mark.length(), text.length()).lookingAt()) {
        continue;
      }
      if (begun >= 0) {
        // The line's end before a boundary is the boundary's.
        int end = text.startsWith("\r", at - 1) ? at - 2 : at - 1;
        spans.add(new int[] {begun, Math.max(begun, end)});
      }
      if (behind.group(1) != null) {
        return spans;
      }
      begun = behind.end() - 1;
    }
    if (begun >= 0 && spans.size() < MOST) {
      spans.add(new int[] {begun, body.length});
    }
    return spans;
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
