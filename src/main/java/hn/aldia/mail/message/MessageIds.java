package hn.aldia.mail.message;

import hn.aldia.text.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Message-IDs: those of our own mails, and those that a text names. */
public final class MessageIds {
  private static final int LENGTH = 40;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 250;

  /** All that stand in a text, with their angle brackets. */
  public static List<String> in(String text) {
    var found = new ArrayList<String>();
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
      int end = open + 1;
      int last = Math.min(text.length(), open + LONGEST);
      while (end < last && text.charAt(end) > ' ' && "<>".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      if (end < last && text.charAt(end) == '>' && end - open > SHORTEST) {
        found.add(text.substring(open, end + 1));
      }
    }
    return List.copyOf(found);
  }

  /**
   * The same for the same intent of the same case, on whatever machine, for ever; it tells neither.
   *
   * @param from the sender's address: its domain is the ID's
   * @return with its angle brackets
   */
  public static String of(String caseId, String intent, String from) {
    String unique = Sha256.hex(caseId + "\n" + intent).substring(0, LENGTH);
    return "<" + unique + "@" + Addresses.domain(from).toLowerCase(Locale.ROOT) + ">";
  }
}
