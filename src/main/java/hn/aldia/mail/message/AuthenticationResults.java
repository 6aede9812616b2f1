package hn.aldia.mail.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One Authentication-Results header by the grammar of RFC 8601, section 2.2: what stands in
 * comments, in quotation marks or as the value of a property is never taken for a result.
 *
 * @param server the authserv-id, in lower case; empty where a server leaves it out, as Microsoft's
 * @param results in the order written
 */
record AuthenticationResults(String server, List<Result> results) {
  /**
   * @param properties as {@code header.from} to its value, in lower case
   */
  record Result(String method, String result, Map<String, String> properties) {
    Result {
      properties = Map.copyOf(properties);
    }

    Optional<String> property(String name) {
      return Optional.ofNullable(properties.get(name));
    }
  }

  AuthenticationResults {
    results = List.copyOf(results);
  }

  /** What is not of the grammar ends the part between semicolons in which it stands. */
  static AuthenticationResults of(String header) {
    var scanner = new Scanner(header);
    List<List<String>> parts = scanner.parts();
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
  private static final class Scanner {
    private static final int LONGEST = 16_384;
    private final String text;
    private int at;

    Scanner(String text) {
      this.text = text.substring(0, Math.min(text.length(), LONGEST));
    }

    List<List<String>> parts() {
      var parts = new ArrayList<List<String>>();
      var part = new ArrayList<String>();
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == ';') {
          parts.add(List.copyOf(part));
          part.clear();
          at++;
        } else if (c == '(') {
          skipComment();
        } else if (c == '=') {
          part.add("=");
          at++;
        } else if (c == '/' && part.size() == 1) {
          part.add("/");
          at++;
        } else if (Character.isWhitespace(c) || c == ')') {
          at++;
        } else {
          add(part, word(!part.isEmpty() && part.get(part.size() - 1).equals("=")));
        }
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

    private void skipComment() {
      int depth = 0;
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c == '\\') {
          at++;
        } else if (c == '(') {
          depth++;
        } else if (c == ')' && --depth == 0) {
          return;
        }
      }
    }

    /**
     * @param value an equals sign in it belongs to it: {@code smtp.mailfrom=a=b@example}
     */
    private String word(boolean value) {
      var word = new StringBuilder();
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == '"') {
          quoted(word);
        } else if (c == ';' || c == '(' || Character.isWhitespace(c) || (c == '=' && !value)) {
          break;
        } else if (c == '/' && !value) {
          break;
        } else {
          word.append(c);
          at++;
        }
      }
      if (word.isEmpty() && at < text.length() && text.charAt(at) == '/') {
        at++;
      }
      return word.toString().toLowerCase(Locale.ROOT);
    }

    private void quoted(StringBuilder word) {
      at++;
      while (at < text.length() && text.charAt(at) != '"') {
        if (text.charAt(at) == '\\' && at + 1 < text.length()) {
          at++;
        }
        word.append(text.charAt(at++));
      }
      at++;
    }
  }
}
