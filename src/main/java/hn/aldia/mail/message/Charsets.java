package hn.aldia.mail.message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bytes to text, for senders that name the wrong character set, an unknown one or none. */
public final class Charsets {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  public static String decode(byte[] bytes, @Nullable String declared) {
    Optional<String> utf8 = utf8(bytes);
    // Letters of other charsets are hardly ever valid UTF-8 by chance, so the bytes are asked
    // first.
    boolean isUtf8 =
        utf8.filter(text -> text.length() < bytes.length && text.indexOf('\0') < 0).isPresent();
    return named(declared)
        .filter(c -> !isUtf8 && !isOfTheWest(c) && !isWronglyWide(c, bytes))
        .map(named -> new String(bytes, named))
        .or(() -> utf8)
        .orElseGet(() -> new String(bytes, WINDOWS));
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException another) {
      return Optional.empty();
    }
  }

  /** Text of two bytes a letter has noughts among them; else its label is wrong. */
  private static boolean isWronglyWide(Charset charset, byte[] bytes) {
    if (!charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32")) {
      return false;
    }
    for (int i = 0; i < Math.min(bytes.length, 1_000); i++) {
      if (bytes[i] == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfTheWest(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        || charset.equals(StandardCharsets.US_ASCII)
        || charset.equals(StandardCharsets.ISO_8859_1)
        || charset.equals(WINDOWS);
  }

  private static Optional<Charset> named(@Nullable String declared) {
    if (declared == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(declared.strip().replace("\"", "")));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
