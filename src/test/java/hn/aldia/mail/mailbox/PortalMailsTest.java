package hn.aldia.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.mail.imap.Cadence;
import hn.aldia.mail.imap.ImapConnection;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.Mails;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.testing.DovecotServer;
import hn.aldia.testing.NeedsDovecot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a mailbox already, on a real Dovecot. */
@NeedsDovecot
class PortalMailsTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Instant LONG_AGO = Instant.EPOCH;
  private static DovecotServer dovecot;

  private final String ana = "ana-" + UUID.randomUUID() + "@ejemplo.hn";
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
  void gives_the_mails_of_all_folders_each_once_and_keeps_them() throws IOException {
    dovecot.save(ana, "INBOX", Mails.newsletter(ana));
    dovecot.save(ana, "Correo no deseado", office("assignment"));
    dovecot.save(ana, "INBOX", office("message"));
    dovecot.save(ana, "INBOX", office("assignment"));
    dovecot.save(ana, "INBOX", office("constancia-pdf"));
    assertThat(since(LONG_AGO).stream().map(m -> m.getClass().getSimpleName()))
        .containsExactlyInAnyOrder("Assignment", "OfficerMessage", "Approval");
    try (var kept = Files.newDirectoryStream(folder, "*.eml")) {
      assertThat(kept).hasSize(3);
    }
  }

  @Test
  void gives_the_oldest_first_whatever_folder_it_lies_in() throws IOException {
    try (ImapConnection line = ImapConnection.open(dovecot.imap(ana), Cadence.STANDARD, CLOCK)) {
      line.append("INBOX", Instant.parse("2026-01-03T12:00:00Z"), office("constancia-pdf"));
      line.append("Correo no deseado", Instant.parse("2026-01-02T12:00:00Z"), office("message"));
      line.append("INBOX", Instant.parse("2026-01-01T12:00:00Z"), office("assignment"));
    }
    assertThat(since(Instant.EPOCH).stream().map(m -> m.getClass().getSimpleName()))
        .containsExactly("Assignment", "OfficerMessage", "Approval");
  }

  @Test
  void marks_nothing_as_read() throws IOException {
    dovecot.save(ana, "INBOX", office("assignment"));
    dovecot.save(ana, "INBOX", large());
    assertThat(since(LONG_AGO)).hasSize(2);
    assertThat(dovecot.flags(ana, "INBOX")).allSatisfy(f -> assertThat(f).doesNotContain("\\Seen"));
  }

  @Test
  void what_came_before_the_moment_is_left_out() throws IOException {
    dovecot.save(ana, "INBOX", office("assignment"));
    assertThat(since(CLOCK.instant().plusSeconds(60))).isEmpty();
  }

  @Test
  void two_mails_under_one_message_id_are_two_mails() throws IOException {
    byte[] one = office("assignment");
    String other =
        new String(office("message"), StandardCharsets.UTF_8)
            .replace("<message@inm.gob.hn>", "<assignment@inm.gob.hn>");
    dovecot.save(ana, "INBOX", one);
    dovecot.save(ana, "INBOX", other.getBytes(StandardCharsets.UTF_8));
    assertThat(since(LONG_AGO)).hasSize(2);
  }

  @Test
  void a_mail_with_a_large_file_is_read_to_its_end() {
    dovecot.save(ana, "INBOX", large());
    assertThat(since(LONG_AGO))
        .singleElement()
        .isInstanceOfSatisfying(
            PortalMail.Approval.class,
            approval -> assertThat(approval.file().orElseThrow().size()).isGreaterThan(100_000));
  }

  @Test
  void a_scan_behind_the_words_is_left_where_it_is_unless_it_may_be_the_constancia()
      throws IOException {
    dovecot.save(ana, "INBOX", scanned("Estado: EN ESPERA\r\nObservacion: faltan 5 dias"));
    dovecot.save(ana, "INBOX", scanned("Su solicitud No. 1163 fue aprobado."));

    assertThat(since(LONG_AGO))
        .extracting(mail -> mail.getClass().getSimpleName())
        .containsExactlyInAnyOrder("OfficerMessage", "Approval");
    try (var files = Files.list(folder)) {
      assertThat(files.filter(f -> f.toString().endsWith(".eml")))
          .extracting(
              f -> f.getFileName().toString().contains("approval") == f.toFile().length() > 200_000)
          .containsExactly(true, true);
    }
  }

  private static byte[] scanned(String words) {
    return Mails.eml(
        "From: rosa.muestra@inm.gob.hn",
        "MIME-Version: 1.0",
        "Content-Type: multipart/mixed; boundary=m",
        "",
        "--m",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Plataforma ALAM+ del INM. Solicitud: # 1162",
        words,
        "--m",
        "Content-Type: image/jpeg; name=recibo.jpg",
        "Content-Transfer-Encoding: base64",
        "",
        "/9j/4AAQ" + "\r\n" + ("QUJD".repeat(18) + "\r\n").repeat(4_000),
        "--m--");
  }

  @Test
  void learns_from_them_by_which_name_the_mailboxs_own_server_signs() {
    var archive = new MailArchive(folder);
    assertThat(archive.ownServer(dovecot.imap(ana), TrustedDomains.INM)).isEmpty();
    for (String domain : List.of("uno.example", "dos.example", "tres.example", "inm.gob.hn")) {
      dovecot.save(
          ana,
          "INBOX",
          Mails.eml(
              "Received: from mail." + domain + " by mx.ejemplo.hn; Mon, 2 Nov 2026 09:15:00 -0600",
              "Authentication-Results: mx.ejemplo.hn; spf=pass smtp.mailfrom=" + domain,
              "Message-ID: <1@" + domain + ">",
              "From: alguien@" + domain,
              "To: " + ana,
              "Subject: Solicitud 1162",
              "",
              "Su solicitud 1162"));
    }

    since(LONG_AGO);

    assertThat(archive.ownServer(dovecot.imap(ana), TrustedDomains.INM)).contains("mx.ejemplo.hn");
  }

  private List<PortalMail> since(Instant moment) {
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK)) {
      return mailbox.portalMails(moment, TrustedDomains.INM, new MailArchive(folder));
    }
  }

  private static byte[] office(String name) throws IOException {
    return Files.readAllBytes(Path.of("fixtures/mail/office", name + ".eml"));
  }

  private static byte[] large() {
    return Mails.eml(
        "From: alam@inm.gob.hn",
        "Message-ID: <grande@inm.gob.hn>",
        "MIME-Version: 1.0",
        "Content-Type: multipart/mixed; boundary=m",
        "",
        "--m",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Su solicitud No. 1162 fue aprobado.",
        "--m",
        "Content-Type: application/pdf; name=constancia.pdf",
        "Content-Transfer-Encoding: base64",
        "",
        "JVBERi0xLjQK" + "\r\n" + ("QUJD".repeat(18) + "\r\n").repeat(3_000),
        "--m--");
  }
}
