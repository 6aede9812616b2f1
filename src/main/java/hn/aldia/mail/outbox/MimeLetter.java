package hn.aldia.mail.outbox;

import hn.aldia.mail.documents.Attachment;
import hn.aldia.mail.message.Correspondent;
import hn.aldia.mail.message.Occasion;
import hn.aldia.mail.message.Outgoing;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A letter as a MIME message, which names neither our machine nor our program. */
public final class MimeLetter extends MimeMessage {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneId.of("America/Tegucigalpa"));

  private final String messageId;

  private MimeLetter(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  public static MimeLetter of(Session session, Outgoing letter) throws MessagingException {
    Occasion occasion = letter.occasion();
    var mime = new MimeLetter(session, occasion.messageId());
    mime.setFrom(address(occasion.from()));
    mime.setRecipient(Message.RecipientType.TO, address(occasion.to()));
    mime.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    mime.setHeader("Date", DATE.format(occasion.date()));
    if (!occasion.answers().isEmpty()) {
      String nearest = occasion.answers().get(occasion.answers().size() - 1);
      mime.setHeader("In-Reply-To", nearest);
      mime.setHeader("References", String.join("\r\n ", occasion.answers()));
    }
    var text = new MimeBodyPart();
    text.setText(letter.text().replace("\n", "\r\n"), StandardCharsets.UTF_8.name());
    text.setHeader("Content-Transfer-Encoding", "quoted-printable");
    var parts = new MimeMultipart("mixed", text);
    for (Attachment file : letter.enclosures()) {
      parts.addBodyPart(part(file));
    }
    mime.setContent(parts);
    mime.saveChanges();
    return mime;
  }

  private static MimeBodyPart part(Attachment file) throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.type())));
    part.setFileName(file.name());
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static InternetAddress address(Correspondent person) throws MessagingException {
    try {
      var address = new InternetAddress(person.address(), true);
      if (!person.name().isEmpty()) {
        address.setPersonal(person.name(), StandardCharsets.UTF_8.name());
      }
      return address;
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every JDK has UTF-8", e);
    }
  }

  public byte[] bytes() throws MessagingException {
    try {
      var bytes = new ByteArrayOutputStream();
      writeTo(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new MessagingException("could not be written to memory", e);
    }
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
