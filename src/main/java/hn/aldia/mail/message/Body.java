package hn.aldia.mail.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** The bytes of a part, decoded as mail programs do: what is broken costs no more than itself. */
final class Body {
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
      return quotedPrintable(raw);
    }
    return raw;
  }

  /** An equals sign that begins nothing stands for itself. */
  private static byte[] quotedPrintable(byte[] raw) {
    var decoded = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '=') {
        decoded.write(raw[i]);
        continue;
      }
      int next = i + 1;
      while (next < raw.length
          && next < i + 4
          && (raw[next] == ' ' || raw[next] == '\t' || raw[next] == '\r')) {
        next++;
      }
      int high = next == i + 1 && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
      if (next < raw.length && raw[next] == '\n') {
        i = next;
      } else if (low >= 0) {
        decoded.write(high * 16 + low);
        i += 2;
      } else {
        decoded.write('=');
      }
    }
    return decoded.toByteArray();
  }

  /** What is not of the alphabet is passed over; a group that was cut off gives what it has. */
  private static byte[] base64(byte[] raw) {
    var letters = new byte[raw.length];
    int count = 0;
    for (byte b : raw) {
      if (b == '=' && count % 4 > 1) {
        break; // the end; what was put beneath it is no part of it
      }
      if (b == '+' || b == '/' || (b > 0 && Character.isLetterOrDigit(b))) {
        letters[count++] = b;
      }
    }
    int whole = count % 4 == 1 ? count - 1 : count;
    return Base64.getDecoder().decode(new String(letters, 0, whole, StandardCharsets.ISO_8859_1));
  }
}
