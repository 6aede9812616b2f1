package hn.aldia.mail.message;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Unwraps a mail of any shape into a {@link Letter}. */
public final class LetterReader {
  /** No honest mail is nested deeper. */
  private static final int DEEP = 12;

  private final Session session = Session.getInstance(new Properties());

  public Letter read(RawMail raw) throws MessagingException, IOException {
    return read(new MimeMessage(session, raw.open()), 0);
  }

  private Letter read(MimeMessage message, int depth) throws MessagingException, IOException {
    var found = new Found();
    unwrap(message, depth, found);
    found.html.addAll(found.plain);
    return new MessageHeaders(message).letter(found.html, found.files, found.enclosed, depth > 0);
  }

  /** What was found on the way through the parts. */
  private static final class Found {
    private final List<String> html = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private final List<Attachment> files = new ArrayList<>();
    private final List<Letter> enclosed = new ArrayList<>();
  }

  private void unwrap(MimePart part, int depth, Found found)
      throws MessagingException, IOException {
    if (depth > DEEP) {
      return;
    }
    ContentType type = type(part);
    if (isLetter(type, part)) {
      try (InputStream inner = part.getInputStream()) {
        found.enclosed.add(read(new MimeMessage(session, inner), depth + 1));
      }
    } else if (type.match("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart child = parts.getBodyPart(i);
        if (child instanceof MimePart mime) {
          unwrapOrLeave(mime, depth + 1, found);
        }
      }
    } else if (isFile(type, part)) {
      found.files.add(new Attachment(name(part), type.getBaseType(), bytes(part)));
    } else if (type.match("text/html")) {
      found.html.add(PlainText.visible(HtmlText.of(text(part, type))));
    } else {
      boolean flowed = "flowed".equalsIgnoreCase(type.getParameter("format"));
      boolean delSp = "yes".equalsIgnoreCase(type.getParameter("delsp"));
      found.plain.add(PlainText.visible(PlainText.of(text(part, type), flowed, delSp)));
    }
  }

  /** A part that is broken must not take the others with it. */
  private void unwrapOrLeave(MimePart part, int depth, Found found) {
    try {
      unwrap(part, depth, found);
    } catch (MessagingException | IOException | RuntimeException e) {
      // Cut off or wrongly encoded: what else the mail says is still to be read.
    }
  }

  private static boolean isFile(ContentType type, MimePart part) throws MessagingException {
    return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
        || !type.match("text/*")
        || type.match("text/rfc822-headers")
        || type.match("text/calendar");
  }

  private static String name(MimePart part) throws MessagingException {
    String name = part.getFileName();
    if (name == null) {
      return "";
    }
    try {
      return PlainText.visible(MimeUtility.decodeText(MimeUtility.unfold(name)));
    } catch (UnsupportedEncodingException e) {
      return name;
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
