package hn.aldia.mail.message;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a part says it is. Read liberally: a label that is broken in one place tells the rest.
 *
 * @param type in lower case, {@code text/plain} where none can be made out
 */
record ContentLabel(String type, Map<String, String> parameters) {
  static final ContentLabel PLAIN = new ContentLabel("text/plain", Map.of());

  private static final Pattern PAGE =
      Pattern.compile(
          "\\s*\uFEFF?(?:<!doctype html|<(?:html|head|body|p|div|table|center|span|font|b|br|meta|style|h[123]|strong|u|td|tr)\\b)");

  private static final Pattern TAG = Pattern.compile("</?(?:br|b|u|p|td|div|strong|span)\\s?/?>");

  static ContentLabel of(String header) {
    String[] pieces = header.substring(0, Math.min(header.length(), 2_000)).split("[;\r\n]+", 40);
    String type = pieces[0].strip().toLowerCase(Locale.ROOT).replace("\"", "");
    var parameters = new LinkedHashMap<String, String>();
    for (String piece : pieces) {
      int equals = piece.indexOf('=');
      if (equals > 0) {
        String name = piece.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        String value = piece.substring(equals + 1).strip().replace("\"", "").replace("'", "");
        parameters.putIfAbsent(name.substring(1 + name.lastIndexOf(' ')), value);
      }
    }
    return new ContentLabel(kind(type), parameters);
  }

  private static String kind(String said) {
    String type = said.split("[\\s,]", 2)[0];
    if (type.matches("[\\w.+-]+/[\\w.+-]+")) {
      return type.equals("application/html") || type.equals("text/htm") ? "text/html" : type;
    }
    return type.contains("html")
        ? "text/html"
        : type.startsWith("multipart") ? "multipart/mixed" : "text/plain";
  }

  @Nullable String parameter(String name) {
    return parameters.get(name);
  }

  boolean isMultipart() {
    return type.startsWith("multipart/");
  }

  boolean isText() {
    return type.startsWith("text/");
  }

  boolean isHtml() {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  /** Whatever the label says: the source of a page is not what anybody wrote to be read. */
  static boolean looksLikeHtml(String text) {
    String lower = text.substring(0, Math.min(text.length(), 1_000)).toLowerCase(Locale.ROOT);
    return PAGE.matcher(lower).lookingAt()
        || (lower.indexOf('@') < 0 && TAG.matcher(lower).results().count() > 2);
  }
}
