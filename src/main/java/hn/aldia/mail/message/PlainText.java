package hn.aldia.mail.message;

import java.util.regex.Pattern;

/** Plain text as a person reads it: flowed lines joined (RFC 3676), quotation marks taken off. */
public final class PlainText {
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");
  private static final Pattern QUOTED = Pattern.compile("^(?:[ \\t]?>){1,50} ?", Pattern.MULTILINE);

  private PlainText() {}

  static String of(String text, boolean flowed, boolean delSp) {
    String lines = QUOTED.matcher(text.replace("\r\n", "\n")).replaceAll("");
    if (!flowed) {
      return lines;
    }
    return lines.replaceAll("(?<!\\n--) \\n", delSp ? "" : " ");
  }

  /** Without what a reader cannot see: zero-width characters, soft hyphens, direction marks. */
  public static String visible(String text) {
    return INVISIBLE.matcher(text).replaceAll("");
  }
}
