package hn.aldia.mail.message;

import hn.aldia.text.Folded;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head that mail programs write into the text of a mail they forward ("De: … Para: …"): the
 * innermost says to whom the original was addressed.
 */
public final class ForwardedHead {
  private static final Pattern FROM =
      Pattern.compile("(?m)^[ \\t*_]*(?:de|from|desde|remitente)[ *_]*:[^\\n]*");
  private static final Pattern TO =
      Pattern.compile(
          "(?m)^[ \\t*_]*(?:para|to|a|destinatario|cc)[ *_]*:[ *_]*([^\\n]*(?:\\n[ \\t]+[^\\n]*)*)");

  /** The head's lines stand together; further down a "Para:" is part of the letter. */
  private static final int HEAD_LENGTH = 700;

  /** Nobody passes a mail on so often. */
  private static final int MOST = 12;

  public static List<String> addressees(String text) {
    String folded = Folded.inPlace(text);
    List<Integer> heads = FROM.matcher(folded).results().map(MatchResult::end).toList();
    for (int i = heads.size() - 1; i >= Math.max(0, heads.size() - MOST); i--) {
      int end = Math.min(text.length(), heads.get(i) + HEAD_LENGTH);
      Matcher lines = TO.matcher(folded).region(heads.get(i), end);
      List<String> found =
          lines.results().flatMap(line -> Addresses.in(line.group(1)).stream()).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
