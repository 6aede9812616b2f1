package hn.aldia.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Unwraps a mail of any shape into a {@link Letter}. */
final class LetterReader {
  /** No honest mail is nested deeper. */
  private static final int DEEP = 12;

  private final Session session = Session.getInstance(new Properties());

  Letter read(RawMail raw) throws MessagingException, IOException {
    return read(new MimeMessage(session, raw.open()), 0);
  }

  private Letter read(MimeMessage message, int depth) throws MessagingException, IOException {
    var html = new ArrayList<String>();
    var plain = new ArrayList<String>();
    var enclosed = new ArrayList<Letter>();
    unwrap(message, depth, html, plain, enclosed);
    html.addAll(plain);
    return new Heading(message).letter(html, enclosed, depth > 0);
  }

  private void unwrap(
      MimePart part, int depth, List<String> html, List<String> plain, List<Letter> enclosed)
      throws MessagingException, IOException {
    if (depth > DEEP) {
      return;
    }
    ContentType type = type(part);
    if (isLetter(type, part)) {
      try (InputStream inner = part.getInputStream()) {
        enclosed.add(read(new MimeMessage(session, inner), depth + 1));
      }
    } else if (type.match("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart child = parts.getBodyPart(i);
        if (child instanceof MimePart mime) {
          unwrap(mime, depth + 1, html, plain, enclosed);
        }
      }
    } else if (!Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
      if (type.match("text/html")) {
        html.add(PlainText.visible(HtmlText.of(text(part, type))));
      } else if (type.match("text/*")) {
        boolean flowed = "flowed".equalsIgnoreCase(type.getParameter("format"));
        boolean delSp = "yes".equalsIgnoreCase(type.getParameter("delsp"));
        plain.add(PlainText.visible(PlainText.of(text(part, type), flowed, delSp)));
      }
    }
  }

  private static boolean isLetter(ContentType type, MimePart part) throws MessagingException {
    String name = part.getFileName();
    return type.match("message/rfc822")
        || (name != null && name.toLowerCase(Locale.ROOT).endsWith(".eml"));
  }

  private static String text(MimePart part, ContentType type)
      throws MessagingException, IOException {
    return Charsets.decode(bytes(part), type.getParameter("charset"));
  }

  private static byte[] bytes(MimePart part) throws MessagingException, IOException {
    try (InputStream decoded = part.getInputStream()) {
      return decoded.readAllBytes();
    }
  }

  private static ContentType type(MimePart part) throws MessagingException {
    try {
      return new ContentType(part.getContentType());
    } catch (ParseException e) {
      return new ContentType("text", "plain", null);
    }
  }
}
