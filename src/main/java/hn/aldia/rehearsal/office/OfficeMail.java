package hn.aldia.rehearsal.office;

import hn.aldia.config.home.Shipped;
import hn.aldia.rehearsal.portal.Print;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;

/** The portal's mails, in the words of the guide; subjects and senders are not known. */
public record OfficeMail(MailShape shape) {
  private static final String SENDER = "alam@inm.gob.hn";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withZone(Office.HONDURAS);
  private static final int TOP = 700;
  private static final int LEADING = 20;
  private static final String PIN = Shipped.text(OfficeMail.class, "pin.html");
  private static final String ASSIGNED = Shipped.text(OfficeMail.class, "assigned.html");
  private static final String MESSAGE = Shipped.text(OfficeMail.class, "message.html");
  private static final String APPROVED = Shipped.text(OfficeMail.class, "approved.html");

  /** The welcome with the temporary PIN, the code underlined. */
  public MimeMessage pin(String address, String pin, Instant at) throws MessagingException {
    String words = shape.pin(PIN).formatted(shape.code(pin));
    return mail(address, "Bienvenido a la plataforma ALAM+", at, words);
  }

  MimeMessage assigned(FiledRequest request, ClerkOptions clerk, Instant at)
      throws MessagingException {
    return mail(
        request.email(),
        "Solicitud asignada",
        at,
        html(ASSIGNED.formatted(request.number(), clerk.name(), clerk.email(), clerk.email())));
  }

  MimeMessage message(FiledRequest request, ClerkOptions clerk, Instant at)
      throws MessagingException {
    return mail(
        request.email(),
        "Le a enviado un mensaje " + clerk.name(),
        at,
        html(
            MESSAGE.formatted(
                clerk.name(),
                clerk.email(),
                request.number(),
                request.state(),
                request.observation())));
  }

  MimeMessage approved(FiledRequest request, ClerkOptions clerk, Instant at)
      throws MessagingException {
    MimeMessage mail = to(request.email(), "Solicitud aprobado", at);
    var words = new MimeBodyPart();
    shape.fill(words, html(APPROVED.formatted(request.number())));
    var paper = new MimeBodyPart();
    paper.setDataHandler(
        new jakarta.activation.DataHandler(
            new ByteArrayDataSource(constancia(request, clerk, at), "application/pdf")));
    paper.setFileName("Constancia-" + request.number() + ".pdf");
    mail.setContent(new MimeMultipart(words, paper));
    mail.saveChanges();
    return mail;
  }

  /** The paper that says that the renewal is on its way: the guide's text on one page. */
  private static byte[] constancia(FiledRequest request, ClerkOptions clerk, Instant at) {
    var page = new ArrayList<Print>();
    Shipped.text(OfficeMail.class, "constancia.txt")
        .formatted(
            clerk.name(),
            request.field("nombre"),
            request.number(),
            request.field("documento"),
            request.field("nacionalidad"),
            DAY.format(at))
        .lines()
        .forEach(line -> page.add(new Print(60, TOP - LEADING * page.size(), line)));
    return Print.pages(11, List.of(page));
  }

  private MimeMessage mail(String address, String subject, Instant at, String html)
      throws MessagingException {
    MimeMessage mail = to(address, subject, at);
    shape.fill(mail, html);
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
