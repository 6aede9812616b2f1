package hn.aldia.mail.message;

import hn.aldia.text.Folded;
import hn.aldia.text.FoldedText;
import java.util.List;
import java.util.regex.Pattern;

/** The older mail that a reply drags along beneath its own words. Found line by line. */
public final class QuotedReply {
  private static final Pattern REPLY =
      Pattern.compile("(?:re|aw|sv|antw|rif|r|odp)(?:\\[\\d{1,3}])?[ \u00A0]?:");
  private static final List<String> OF_A_HEAD =
      List.of("enviado", "sent", "fecha", "date", "para", "to", "asunto", "subject");

  public static boolean isReply(Letter letter) {
    return REPLY.matcher(Folded.inPlace(letter.subject()).strip()).lookingAt();
  }

  /** The passage without it: what a person answers must not be taken for what it answers to. */
  public static FoldedText cutFrom(FoldedText passage, Letter letter) {
    if (!isReply(letter)) {
      return passage;
    }
    String folded = passage.folded();
    int start = 0;
    while (start < folded.length()) {
      int end = folded.indexOf('\n', start);
      end = end < 0 ? folded.length() : end;
      if (begins(folded, start, end)) {
        return passage.before(start);
      }
      start = end + 1;
    }
    return passage;
  }

  private static boolean begins(String folded, int start, int end) {
    String line = folded.substring(start, Math.min(end, start + 400)).strip();
    if (line.isEmpty()) {
      return false;
    }
    boolean ruled =
        line.startsWith("--")
            && line.replace("-", "").strip().matches("(?:mensaje original|original message).*");
    return ruled || isAttribution(folded, line, end) || isHead(folded, line, end);
  }

  /** “El lun, 2 nov 2026, ALAM escribió:”, on one line or two. */
  private static boolean isAttribution(String folded, String line, int end) {
    int next = folded.indexOf('\n', Math.min(folded.length(), end + 1));
    String below =
        end >= folded.length()
            ? ""
            : folded.substring(end + 1, Math.min(next < 0 ? folded.length() : next, end + 81));
    return says(line) || (!below.isBlank() && says(below.strip()));
  }

  private static boolean says(String line) {
    return line.endsWith("escribio:") || line.endsWith("escribio :") || line.endsWith("wrote:");
  }

  /** “De: …” with “Enviado: …” beneath it. */
  private static boolean isHead(String folded, String line, int end) {
    if (!label(line).equals("de") && !label(line).equals("from")) {
      return false;
    }
    int from = end + 1;
    for (int i = 0; i < 4 && from < folded.length(); i++) {
      int to = folded.indexOf('\n', from);
      to = to < 0 ? folded.length() : to;
      if (OF_A_HEAD.contains(label(folded.substring(from, Math.min(to, from + 60)).strip()))) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  private static String label(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? "" : line.substring(0, colon).replace("*", "").strip();
  }
}
