package hn.aldia.mail.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.eclipse.angus.mail.util.QPDecoderStream;

/** The bytes of a part, decoded as mail programs do: what is broken costs no more than itself. */
final class Body {
  private Body() {}

  static byte[] raw(MimePart part) throws MessagingException, IOException {
    try (InputStream raw =
        part instanceof MimeMessage message
            ? message.getRawInputStream()
            : part instanceof MimeBodyPart body
                ? body.getRawInputStream()
                : part.getInputStream()) {
      return raw.readAllBytes();
    }
  }

  static byte[] decoded(MimePart part) throws MessagingException, IOException {
    byte[] raw = raw(part);
    String[] said = part.getHeader("Content-Transfer-Encoding");
    String encoding =
        said == null || said.length == 0
            ? ""
            : said[0].toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    if (encoding.startsWith("base64")) {
      return base64(raw);
    }
    if (encoding.startsWith("quoted") || encoding.equals("qp")) {
      try (var decoder = new QPDecoderStream(new ByteArrayInputStream(raw))) {
        return decoder.readAllBytes();
      }
    }
    return raw;
  }

  /** What is not of the alphabet is passed over; a group that was cut off gives what it has. */
  private static byte[] base64(byte[] raw) {
    var letters = new byte[raw.length];
    int count = 0;
    for (byte b : raw) {
      boolean of =
          b >= 'A' && b <= 'Z'
              || b >= 'a' && b <= 'z'
              || b >= '0' && b <= '9'
              || b == '+'
              || b == '/';
      if (of) {
        letters[count++] = b;
      }
    }
    int whole = count % 4 == 1 ? count - 1 : count;
    return Base64.getDecoder().decode(new String(letters, 0, whole, StandardCharsets.ISO_8859_1));
  }
}
