package hn.aldia.recording;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was sent or answered, as a HAR holds it.
 *
 * @param type the media type, with its charset
 * @param base64 whether the text is that of bytes
 */
public record Body(String type, String text, boolean base64) {
  private static final Pattern TEXTUAL =
      Pattern.compile("^text/|json|xml|javascript|ecmascript|form-urlencoded");
  private static final Pattern FONT = Pattern.compile("d09GR|d09GM|T1RUTw|AAEAAAA");
  private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]+)");

  public static final Body NONE = new Body("", "", false);

  static Body text(String type, String text) {
    return new Body(type, text, false);
  }

  public String kind() {
    return type.replaceFirst("\\s*;.*", "").strip().toLowerCase(Locale.ROOT);
  }

  boolean isText() {
    return TEXTUAL.matcher(kind()).find();
  }

  /** A browser runs or applies it as a whole. */
  public boolean isScript() {
    return kind().endsWith("javascript")
        || kind().endsWith("ecmascript")
        || kind().equals("text/css");
  }

  boolean isPage() {
    return kind().equals("text/html") || kind().equals("application/xhtml+xml");
  }

  boolean isPicture() {
    return kind().startsWith("image/") && !isText();
  }

  /** By its first bytes, whatever its server calls it: WOFF, OpenType or TrueType. */
  boolean isFont() {
    return base64 && FONT.matcher(text).lookingAt();
  }

  /** As words: bytes of a text are read by its charset. */
  Body decoded() {
    if (!base64 || !isText()) {
      return this;
    }
    return new Body(
        kind() + "; charset=utf-8",
        new String(Base64.getMimeDecoder().decode(text), charset()),
        false);
  }

  public byte[] bytes() {
    return base64 ? Base64.getMimeDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
  }

  private Charset charset() {
    Matcher named = CHARSET.matcher(type);
    try {
      return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
