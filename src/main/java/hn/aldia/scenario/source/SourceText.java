package hn.aldia.scenario.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the HOCON parser does not tell: the line of each substitution, and the two slips that it
 * takes silently, a substitution inside quotes and a {@code #} that cuts an unquoted value short.
 */
public record SourceText(
    String file, String text, List<Reference> references, List<Origin> quoted, List<Origin> cut) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|(?:#|//)[^\\n]*|\\$\\{\\??([^}\\n]*)\\}");
  private static final Pattern VALUE_CUT_SHORT =
      Pattern.compile("[:=,\\[{]\\s*(?!true\\b|false\\b|null\\b)\\p{L}[^\"{}\\[\\],:=]*$");

  public record Reference(String path, Origin origin) {}

  static SourceText of(String file, String text) {
    var references = new ArrayList<Reference>();
    var quoted = new ArrayList<Origin>();
    var cut = new ArrayList<Origin>();
    Matcher token = TOKEN.matcher(text);
    int line = 1;
    int counted = 0;
    while (token.find()) {
      line += lines(text, counted, token.start());
      counted = token.start();
      var origin = new Origin(file, line);
      String path = token.group(1);
      if (path != null) {
        references.add(new Reference(path.strip(), origin));
      } else if (token.group().startsWith("\"") && token.group().contains("${")) {
        quoted.add(origin);
      } else if (token.group().startsWith("#") && cutsShort(text, token.start())) {
        cut.add(origin);
      }
    }
    return new SourceText(file, text, references, quoted, cut);
  }

  /** The line of the include statement for this. */
  Origin including(String what) {
    Matcher statement = Pattern.compile("include\\b[^\\n]*" + Pattern.quote(what)).matcher(text);
    return new Origin(file, statement.find() ? 1 + lines(text, 0, statement.start()) : 1);
  }

  /** A telephone number without quotes: HOCON takes the plus for the start of {@code +=}. */
  boolean beginsWithPlus(int line) {
    return text.lines().skip(line - 1L).findFirst().orElse("").matches(".*[:=,\\[]\\s*\\+\\d.*");
  }

  private static boolean cutsShort(String text, int comment) {
    int begin = text.lastIndexOf('\n', comment - 1) + 1;
    return VALUE_CUT_SHORT.matcher(text.substring(begin, comment)).find();
  }

  private static int lines(String text, int from, int to) {
    int lines = 0;
    for (int end = text.indexOf('\n', from); end >= 0 && end < to; lines++) {
      end = text.indexOf('\n', end + 1);
    }
    return lines;
  }
}
