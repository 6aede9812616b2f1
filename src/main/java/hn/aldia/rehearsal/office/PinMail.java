package hn.aldia.rehearsal.office;

import hn.aldia.config.home.Shipped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** The welcome with the temporary PIN: the text of the guide, the code underlined. */
public final class PinMail {
  static final String SENDER = "alam@inm.gob.hn";

  private static final String TEXT = Shipped.text(PinMail.class, "pin.html");

  public static MimeMessage to(String address, String pin, Instant at) throws MessagingException {
    return to(address, pin, at, MailShape.GUIDE);
  }

  static MimeMessage to(String address, String pin, Instant at, MailShape shape)
      throws MessagingException {
    var mail = new MimeMessage(Session.getInstance(new Properties()));
    mail.setFrom(new InternetAddress(SENDER));
    mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(address));
    mail.setSubject("Bienvenido a la plataforma ALAM+", StandardCharsets.UTF_8.name());
    mail.setSentDate(Date.from(at));
    shape.fill(mail, shape.pin(TEXT).formatted(shape.code(pin)));
    mail.saveChanges();
    return mail;
  }
}
