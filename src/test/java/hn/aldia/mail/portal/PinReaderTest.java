package hn.aldia.mail.portal;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.RawMail;
import hn.aldia.mail.message.TrustedDomains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinReaderTest {
  private static final Path CORPUS = Path.of("fixtures/mail");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(files = "fixtures/mail/pins.csv")
  void reads_the_pin_from_every_shape_of_mail_and_from_no_other(String file, String pin)
      throws IOException {
    PortalMail mail = read(file);
    assertThat(mail instanceof PortalMail.Pin found ? found.code().reveal() : "-").isEqualTo(pin);
    if (mail instanceof PortalMail.Pin) {
      assertThat(mail.letter().to()).containsExactly("ana@ejemplo.hn");
    }
  }

  @Test
  void every_mail_of_the_corpus_has_its_expectation() throws IOException {
    String expectations = Files.readString(CORPUS.resolve("pins.csv"));
    try (var files = Files.list(CORPUS)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".eml")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(expectations).contains(file + ","));
    }
  }

  @Test
  void a_hostile_mail_ends_nothing() {
    String long1 = "ALAM código " + "\u00A0 :".repeat(200_000) + "33LT34N33S";
    String long2 = "ALAM código " + "de acceso ".repeat(100_000) + "33LT34N33S";
    String long3 = ">".repeat(300_000) + " ALAM PIN";
    assertThat(List.of(long1, long2, long3))
        .allSatisfy(
            text ->
                assertThat(
                        read(
                            Mails.eml(
                                "To: ana@ejemplo.hn",
                                "Content-Type: text/plain; charset=utf-8",
                                "",
                                text)))
                    .isNotInstanceOf(PortalMail.Pin.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x"})
  void a_long_mail_is_not_cut_amid_a_letter(String before) {
    byte[] mail =
        Mails.eml(
            "To: ana@ejemplo.hn",
            "Content-Type: text/html; charset=utf-8",
            "",
            before + "<p>ALAM+: su contraseña es 33Ñ34N33S</p>" + "ñ".repeat(400_000));
    assertThat(read(mail))
        .isInstanceOfSatisfying(
            PortalMail.Pin.class, pin -> assertThat(pin.code().reveal()).isEqualTo("33Ñ34N33S"));
  }

  @Test
  void a_pin_is_never_printed() throws IOException {
    assertThat(read("html-only.eml").toString()).doesNotContain("33LT34N33S");
  }

  @Test
  void the_assignment_names_request_officer_and_address() throws IOException {
    var mail = (PortalMail.Assignment) read("none-assignment.eml");
    assertThat(mail.request()).contains("1162");
    assertThat(mail.officer()).contains("Rosa Muestra Modelo");
    assertThat(mail.officerEmail()).contains("rosa.muestra@inm.gob.hn");
  }

  @Test
  void the_officers_message_tells_state_note_and_days_left() throws IOException {
    var mail = (PortalMail.OfficerMessage) read("none-officer-message.eml");
    assertThat(mail.request()).contains("1162");
    assertThat(mail.state()).contains("EN ESPERA");
    assertThat(mail.note()).startsWith("NECESITAMOS EL CODIGO");
    assertThat(mail.daysLeft()).contains(5);
  }

  @Test
  void the_approval_is_told_apart() throws IOException {
    assertThat(read("none-approval.eml")).isInstanceOf(PortalMail.Approval.class);
  }

  private static PortalMail read(String file) throws IOException {
    return read(Files.readAllBytes(CORPUS.resolve(file)));
  }

  private static PortalMail read(byte[] eml) {
    var raw = new RawMail(eml);
    Instant now = Instant.parse("2026-11-02T15:15:00Z");
    return new PortalMailReader(TrustedDomains.INM).read(new Arrival("INBOX", 1, 1, now, now, raw));
  }
}
