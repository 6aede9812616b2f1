package hn.aldia.mail.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One Authentication-Results header by the grammar of RFC 8601, section 2.2: what stands in
 * comments, in quotation marks or as the value of a property is never taken for a result.
 *
 * @param server the authserv-id, in lower case; empty where a server leaves it out, as Microsoft's
 * @param results in the order written
 */
record AuthenticationResults(String server, List<Result> results) {
  private static final int LONGEST = 16_384;
  private static final String IN_QUOTES = "\"((?:\\\\.|[^\"\\\\])*+)\"?";
  private static final Pattern QUOTED = Pattern.compile(IN_QUOTES, Pattern.DOTALL);
  private static final Pattern WORD =
      Pattern.compile("(?:" + IN_QUOTES + "|[^;(=/\"\\s])++", Pattern.DOTALL);

  /** An equals sign in it belongs to it: {@code smtp.mailfrom=a=b@example}. */
  private static final Pattern VALUE =
      Pattern.compile("(?:" + IN_QUOTES + "|[^;(\"\\s])++", Pattern.DOTALL);

  /**
   * @param properties as {@code header.from} to its value, in lower case
   */
  record Result(String method, String result, Map<String, String> properties) {
    Optional<String> property(String name) {
      return Optional.ofNullable(properties.get(name));
    }
  }

  /** What is not of the grammar ends the part between semicolons in which it stands. */
  static AuthenticationResults of(String header) {
    List<List<String>> parts = parts(header);
    var results = new ArrayList<Result>();
    String server = "";
    for (int i = 0; i < parts.size(); i++) {
      List<String> part = parts.get(i);
      boolean named = i == 0 && !part.isEmpty() && (part.size() < 2 || !part.get(1).equals("="));
      if (named) {
        server = part.get(0);
      } else {
        result(part).ifPresent(results::add);
      }
    }
    return new AuthenticationResults(server, results);
  }

  private static Optional<Result> result(List<String> part) {
    int at = method(part);
    if (at < 0) {
      return Optional.empty();
    }
    String method = part.get(0);
    String result = part.get(at + 1);
    var properties = new LinkedHashMap<String, String>();
    for (int i = at + 2; i + 2 < part.size() && part.get(i + 1).equals("="); i += 3) {
      properties.putIfAbsent(part.get(i), part.get(i + 2));
    }
    return Optional.of(new Result(method, result, properties));
  }

  /** The place of the equals sign behind {@code method [ "/" version ]}; -1 when there is none. */
  private static int method(List<String> part) {
    int at = part.size() > 3 && part.get(1).equals("/") ? 3 : 1;
    boolean whole = part.size() > at + 1 && part.get(at).equals("=");
    return whole && !part.get(at + 1).equals("=") ? at : -1;
  }

  /** Words, equals signs and slashes, part by part; comments and folding are no words. */
  private static List<List<String>> parts(String header) {
    String text = header.substring(0, Math.min(header.length(), LONGEST));
    var parts = new ArrayList<List<String>>();
    var part = new ArrayList<String>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean value = !part.isEmpty() && part.get(part.size() - 1).equals("=");
      Matcher word = (value ? VALUE : WORD).matcher(text).region(at, text.length());
      int next = at + 1;
      if (c == ';') {
        parts.add(List.copyOf(part));
        part.clear();
      } else if (c == '(') {
        next = behindComment(text, at);
      } else if (c == '=' || (c == '/' && part.size() == 1)) {
        part.add(String.valueOf(c));
      } else if (c != ')' && word.lookingAt()) {
        add(part, withoutQuotes(word.group()).toLowerCase(Locale.ROOT));
        next = word.end();
      } else if (c == '/') {
        add(part, "");
      }
      at = next;
    }
    parts.add(List.copyOf(part));
    return parts;
  }

  /** A dot may stand apart: {@code policy (comment) . expired}. */
  private static void add(List<String> part, String word) {
    int last = part.size() - 1;
    boolean goesOn =
        last >= 0
            && !part.get(last).equals("=")
            && (word.startsWith(".") || part.get(last).endsWith("."));
    if (goesOn) {
      part.set(last, part.get(last) + word);
    } else {
      part.add(word);
    }
  }

  /** Comments stand within comments. */
  private static int behindComment(String text, int begin) {
    int depth = 0;
    for (int at = begin; at < text.length(); at++) {
      char c = text.charAt(at);
      at += c == '\\' ? 1 : 0;
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    return text.length();
  }

  private static String withoutQuotes(String word) {
    return QUOTED
        .matcher(word)
        .replaceAll(
            quoted -> Matcher.quoteReplacement(quoted.group(1).replaceAll("(?s)\\\\(.)", "$1")));
  }
}
