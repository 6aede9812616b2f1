package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.office.Postman;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.DovecotServer;
import hn.aldia.testing.NeedsDovecot;
import hn.aldia.testing.Told;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole registration with a real mail server over TLS, and what can be wrong with one. */
@NeedsDovecot
class RegisterWithDovecotTest {
  private static final OfficeOptions SOON =
      OfficeOptions.standard().withPopups(0).withMailDelay(Duration.ofMillis(200));
  private static DovecotServer dovecot;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    dovecot = DovecotServer.start();
  }

  @AfterAll
  static void stop() {
    dovecot.close();
  }

  @Test
  void registers_with_a_pin_that_the_server_pushes() {
    try (BundledOffice office =
        BundledOffice.open(SOON, bringing(mail -> dovecot.deliver(AldiaHome.EMAIL, mail)))) {
      AldiaHome home = home(office);

      Told told = Told.by(home, "register", "--yes", "--headless");

      assertThat(told.err()).doesNotContain("✗");
      assertThat(told.exit()).isZero();
      assertThat(office.rules().registrations()).hasSize(1);
      assertThat(office.rules().account(AldiaHome.EMAIL).orElseThrow().passwordSet()).isTrue();
    }
  }

  @Test
  void registers_with_a_pin_that_lands_in_the_junk_folder() {
    Consumer<byte[]> junk = mail -> dovecot.save(AldiaHome.EMAIL, "Correo no deseado", mail);
    try (BundledOffice office = BundledOffice.open(SOON, bringing(junk))) {
      AldiaHome home = home(office);

      Told told = Told.by(home, "register", "--yes", "--headless");

      assertThat(told.err()).doesNotContain("✗", "junk");
      assertThat(told.exit()).isZero();
      assertThat(office.rules().account(AldiaHome.EMAIL).orElseThrow().passwordSet()).isTrue();
    }
  }

  @Test
  void a_certificate_that_is_not_trusted_is_told_and_works_once_its_authority_is_named() {
    try (BundledOffice office = BundledOffice.open(SOON)) {
      AldiaHome home = AldiaHome.in(folder, office.portal(), mail(""));

      Told told = Told.by(home, "pin");
      Told named = Told.by(home, "pin", "-D", "mail.imap.ca=" + dovecot.ca());

      assertThat(told.exit()).isEqualTo(4);
      assertThat(told.err())
          .contains("✗ The certificate of the mail server localhost is not trusted: ")
          .contains("Somebody could be reading along, so no password was sent.")
          .contains("“mail.imap.ca”");
      assertThat(named.err()).doesNotContain("certificate");
    }
  }

  @Test
  void the_doctor_says_line_by_line_what_is_well_and_what_is_not() {
    try (BundledOffice office = BundledOffice.open(SOON)) {
      AldiaHome home = home(office);

      Told told = Told.by(home, "doctor", "--headless");

      assertThat(told.exit()).isZero();
      assertThat(told.err()).startsWith("Next:").contains("aldia renew").hasLineCount(2);
      assertThat(told.out())
          .contains("ok      applicant    complete for registering\n")
          .contains("ok      account      not registered yet\n")
          .contains("ok      mailbox      read; watched: INBOX, Correo no deseado\n")
          .contains("WARN    sending      no mail server for sending is set\n")
          .contains("                     → Set mail.smtp before documents are to be sent")
          .contains("ok      portal       reached and recognised: " + office.portal() + "\n")
          .contains("WARN    card scans   no pictures of both sides of the card are named\n")
          .endsWith("\n\nNothing stands in the way of registering.\n");
      assertThat(office.rules().registrations()).isEmpty();
    }
  }

  private AldiaHome home(BundledOffice office) {
    return AldiaHome.in(folder, office.portal(), mail("ca = \"" + dovecot.ca() + "\""));
  }

  private static String mail(String more) {
    return """
    mail.imap {
      host = "localhost"
      port = %d
      security = "tls"
      user = "%s"
      password-command = "echo %s"
      %s
    }
    """
        .formatted(
            dovecot.imap(AldiaHome.EMAIL).port(), AldiaHome.EMAIL, DovecotServer.PASSWORD, more);
  }

  private static Postman bringing(Consumer<byte[]> to) {
    return mail -> to.accept(bytes(mail));
  }

  private static byte[] bytes(MimeMessage mail) throws MessagingException {
    var all = new ByteArrayOutputStream();
    try {
      mail.writeTo(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toByteArray();
  }
}
