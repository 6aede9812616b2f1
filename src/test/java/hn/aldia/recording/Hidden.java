package hn.aldia.recording;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A value in every form in which it could hide in a file: made apart from what is tested. */
public final class Hidden {
  private Hidden() {}

  /**
   * @param written as it may stand in a file
   * @param trace by which it is found there; bytes are read one by one (ISO 8859-1)
   */
  public record Form(String written, String trace) {}

  public static List<Form> formsOf(String value) {
    var forms = new ArrayList<Form>();
    for (String said :
        List.of(value, value.toUpperCase(Locale.ROOT), value.toLowerCase(Locale.ROOT))) {
      var plain =
          new ArrayList<>(
              List.of(
                  said,
                  said.replace("\\", "\\\\").replace("\"", "\\\""),
                  said.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"),
                  percent(said),
                  each(said, "%%%02X", StandardCharsets.UTF_8),
                  each(said, "\\u%04x"),
                  odd(said, "\\u%04x"),
                  each(said, "&#%d;"),
                  odd(said, "&#x%x;")));
      for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
        plain.add(latin(said.getBytes(wide)));
      }
      plain.forEach(form -> forms.add(new Form(form, form)));
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
        for (int offset = 0; offset < 3; offset++) {
          forms.add(base64(said, charset, offset));
        }
      }
    }
    return forms.stream().distinct().toList();
  }

  static String percent(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String each(String text, String form) {
    return text.chars()
        .mapToObj(c -> String.format(Locale.ROOT, form, c))
        .collect(Collectors.joining());
  }

  private static String each(String text, String form, Charset charset) {
    var out = new StringBuilder();
    for (byte b : text.getBytes(charset)) {
      out.append(String.format(Locale.ROOT, form, b & 0xff));
    }
    return out.toString();
  }

  /** Only what is no plain letter or figure. */
  static String odd(String text, String form) {
    return text.chars()
        .mapToObj(
            c ->
                Character.isLetterOrDigit(c) && c < 128
                    ? String.valueOf((char) c)
                    : String.format(Locale.ROOT, form, c))
        .collect(Collectors.joining());
  }

  /** With something before and behind; the trace is the same whatever that is. */
  private static Form base64(String text, Charset charset, int offset) {
    byte[] value = text.getBytes(charset);
    byte[] around = Arrays.copyOf(new byte[0], value.length + offset + 3);
    Arrays.fill(around, (byte) '"');
    System.arraycopy(value, 0, around, offset, value.length);
    String coded = Base64.getEncoder().encodeToString(around);
    int from = (offset * 8 + 5) / 6;
    int to = (value.length + offset) * 8 / 6;
    return new Form(coded, coded.substring(from, to));
  }

  static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
