package hn.aldia.rehearsal.office;

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

  private static final String TEXT =
      """
      <html><body style="font-family: Arial, sans-serif; color: #202123">
      <h3>Bienvenido a la plataforma ALAM+ del INM.</h3>
      <p>El Instituto Nacional de Migración de la cordial bienvenida a la aplicación de servicios
      en línea migratorios, es una plataforma dedicada a la atención en diversos servicios que el
      ciudadano puede optar, para facilitar tramites relacionados a asuntos migratorios.</p>
      <p>La aplicación le a generado el siguiente código %s el cual debe ingresar
      junto a la dirección de correo que registro.</p>
      </body></html>
      """;

  private PinMail() {}

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
