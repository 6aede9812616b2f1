package hn.aldia.rehearsal.office;

import hn.aldia.config.home.Shipped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** The portal's mails, in the words of the guide; subjects and senders are not known. */
public record OfficeMail(MailShape shape) {
  private static final String SENDER = "alam@inm.gob.hn";
  private static final String PIN = Shipped.text(OfficeMail.class, "pin.html");
  private static final String ASSIGNED = Shipped.text(OfficeMail.class, "assigned.html");
  private static final String MESSAGE = Shipped.text(OfficeMail.class, "message.html");
  private static final String APPROVED = Shipped.text(OfficeMail.class, "approved.html");

  /** The welcome with the temporary PIN, the code underlined. */
  public MimeMessage pin(String address, String pin, Instant at) throws MessagingException {
    MimeMessage mail = to(address, "Bienvenido a la plataforma ALAM+", at);
    shape.fill(mail, shape.pin(PIN).formatted(shape.code(pin)));
    mail.saveChanges();
    return mail;
  }

  MimeMessage assigned(FiledRequest request, ClerkOptions clerk, Instant at)
      throws MessagingException {
    MimeMessage mail = to(request.email(), "Solicitud asignada", at);
    shape.fill(
        mail,
        html(ASSIGNED.formatted(request.number(), clerk.name(), clerk.email(), clerk.email())));
    mail.saveChanges();
    return mail;
  }

  MimeMessage message(FiledRequest request, ClerkOptions clerk, Instant at)
      throws MessagingException {
    MimeMessage mail = to(request.email(), "Le a enviado un mensaje " + clerk.name(), at);
    shape.fill(
        mail,
        html(
            MESSAGE.formatted(
                clerk.name(),
                clerk.email(),
                request.number(),
                request.state(),
                request.observation())));
    mail.saveChanges();
    return mail;
  }

  MimeMessage approved(FiledRequest request, byte[] constancia, Instant at)
      throws MessagingException {
    MimeMessage mail = to(request.email(), "Solicitud aprobado", at);
    var words = new MimeBodyPart();
    shape.fill(words, html(APPROVED.formatted(request.number())));
    var paper = new MimeBodyPart();
    paper.setDataHandler(
        new jakarta.activation.DataHandler(new ByteArrayDataSource(constancia, "application/pdf")));
    paper.setFileName("Constancia-" + request.number() + ".pdf");
    mail.setContent(new MimeMultipart(words, paper));
    mail.saveChanges();
    return mail;
  }

  private static String html(String body) {
    return "<html><body style=\"font-family: Arial, sans-serif\">\n" + body + "</body></html>\n";
  }

  private static MimeMessage to(String address, String subject, Instant at)
      throws MessagingException {
    var mail = new MimeMessage(Session.getInstance(new Properties()));
    mail.setFrom(new InternetAddress(SENDER));
    mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(address));
    mail.setSubject(subject, StandardCharsets.UTF_8.name());
    mail.setSentDate(Date.from(at));
    return mail;
  }
}
