package hn.aldia.intake;

import com.typesafe.config.ConfigUtil;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A case's file with answers put into it; all else in it stays as it is. */
final class CaseText {
  /** In the line of each setting, or at the end: what stands later wins. */
  static String with(String text, Map<String, String> answers) {
    String filled = text;
    var more = new StringBuilder();
    for (Map.Entry<String, String> answer : answers.entrySet()) {
      String line = answer.getKey() + " = " + ConfigUtil.quoteString(answer.getValue());
      Pattern stands = Pattern.compile("(?m)^" + Pattern.quote(answer.getKey()) + " *=.*$");
      if (stands.matcher(filled).results().count() == 1) {
        filled = stands.matcher(filled).replaceFirst(Matcher.quoteReplacement(line));
      } else {
        more.append(line).append('\n');
      }
    }
    return filled.isEmpty() || filled.endsWith("\n") ? filled + more : filled + "\n" + more;
  }
}
