package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.Told;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that need a case and a mailbox, but no browser. */
class CaseCommandsTest {
  @TempDir private Path folder;
  private final BundledOffice office = BundledOffice.open(OfficeOptions.standard());
  private AldiaHome home;

  @BeforeEach
  void fillIn() {
    home = AldiaHome.in(folder, office.portal(), office);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void show_prints_one_document_with_every_key_of_the_contract() throws IOException {
    Told told = Told.by(home, "show", "--json");

    assertThat(told.exit()).isZero();
    assertThat(told.err()).startsWith("Case c1: not registered yet\n");
    JsonNode shown = new ObjectMapper().readTree(told.out());
    assertThat(shown.fieldNames())
        .toIterable()
        .containsExactly(
            "case",
            "stage",
            "request",
            "deadline",
            "receipt",
            "documents",
            "constancia",
            "next",
            "warnings");
    assertThat(shown.path("case").asText()).isEqualTo("c1");
    assertThat(shown.path("stage").asText()).isEqualTo("NEW");
    assertThat(shown.path("request").isNull()).isTrue();
    assertThat(shown.path("next").path(0).path("action").asText()).isEqualTo("register");
    assertThat(Told.by(home, "show").out())
        .startsWith("Case c1: not registered yet\nNext: There is no account at the portal yet.");
  }

  @Test
  void pin_prints_the_pin_and_nothing_else_on_stdout() throws MessagingException {
    mail("33LT34N33S");

    Told told = Told.by(home, "pin", "--wait", "5s");

    assertThat(told.out()).isEqualTo("33LT34N33S\n");
    assertThat(told.exit()).isZero();
    assertThat(told.err())
        .containsPattern("PIN from \\S+@inm.gob.hn, received \\w+ \\d+ \\w+ \\d{4}.*in Honduras\n")
        .contains("Next: There is no account at the portal yet.", "Go on with: aldia renew");
  }

  @Test
  void no_pin_is_trouble_outside_said_at_once_or_when_the_time_is_up() {
    Told now = Told.by(home, "pin");
    Told later = Told.by(home, "pin", "--wait", "1s");

    assertThat(now.exit()).isEqualTo(4);
    assertThat(now.out()).isEmpty();
    assertThat(now.err())
        .startsWith(
            "\n✗ There is no PIN for ana.ejemplo@ejemplo.hn in the mailbox. Looked at: INBOX\n");
    assertThat(later.exit()).isEqualTo(4);
    assertThat(later.out()).isEmpty();
    assertThat(later.err()).contains("✗ No PIN for ana.ejemplo@ejemplo.hn came within 1 second.");
  }

  @Test
  void a_login_that_the_mailbox_refuses_is_told() {
    Told told = Told.by(home, "pin", "-D", "mail.imap.password-command=echo otra");

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.err())
        .contains("✗ The mail server 127.0.0.1 refused the login of ana.ejemplo@ejemplo.hn: ")
        .contains("“app password”");
  }

  @Test
  void a_password_that_is_not_there_yet_is_told_with_what_makes_one() {
    Told told = Told.by(home, "password", "--reveal");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.out()).isEmpty();
    assertThat(told.err()).contains("“register” makes one, “adopt” brings one in.");
  }

  @Test
  void adopting_needs_the_password_or_somebody_to_ask() {
    Told told = Told.by(home, "adopt", "--headless");

    assertThat(told.exit()).isEqualTo(3);
    assertThat(told.err()).contains("there is nobody at a terminal to give it");
  }

  @Test
  void one_address_belongs_to_one_case_only() throws IOException {
    String nowhere = "browser.executable=/nowhere/chrome";
    assertThat(Told.by(home, "register", "--yes", "-D", nowhere).exit()).isEqualTo(2);
    Path other = folder.resolve("cases/eva/applicant.conf");
    Files.createDirectories(other.getParent());
    Files.copy(home.caseFolder().resolve("applicant.conf"), other);

    Told told =
        Told.by(
            List.of(
                "register", "--yes", "--home", folder.toString(), "--case", "eva", "--lang", "en"));

    assertThat(told.exit()).isEqualTo(5);
    assertThat(told.err())
        .contains("✗ The address ana.ejemplo@ejemplo.hn belongs to the case “c1” already.")
        .contains("Nothing was begun for “eva”.");
    assertThat(office.rules().registrations()).isEmpty();
  }

  private void mail(String pin) throws MessagingException {
    byte[] text =
        """
        From: alam@inm.gob.hn
        To: %s
        Subject: Bienvenido
        Content-Type: text/plain; charset=utf-8

        La aplicación le a generado el siguiente código %s el cual debe ingresar.
        """
            .formatted(AldiaHome.EMAIL, pin)
            .getBytes(StandardCharsets.UTF_8);
    office
        .post()
        .deliver(
            new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(text)));
  }
}
