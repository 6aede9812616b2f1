package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.office.Weather;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.KeptBrowsers;
import hn.aldia.testing.Told;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a case's past forbids, though nothing else speaks against it. */
class PastOfACaseTest {
  private static final String TYPE = "RENOVAR CARNET (ADULTO)";

  @TempDir private Path folder;
  private final BundledOffice office =
      BundledOffice.open(
          OfficeOptions.standard().withPopups(0).withMailDelay(Duration.ofSeconds(4)));
  private final Instant now = Instant.now();

  @AfterEach
  void close() {
    KeptBrowsers.end(folder);
    office.close();
  }

  @Test
  void a_case_whose_journal_is_gone_is_no_new_case() throws IOException {
    AldiaHome home = AldiaHome.in(folder, office.portal(), office);
    Path mail = Files.createDirectories(home.caseFolder().resolve("mail"));
    Files.writeString(mail.resolve("2026-01-05-alam.eml"), "Subject: ALAM+\n\nHola\n");

    Told told = told(home, "register", "--yes");

    assertThat(told.exit()).as(told.err()).isEqualTo(3);
    assertThat(told.err()).contains("aldia adopt");
    assertThat(JournalFile.of(home).types()).isEmpty();
    assertThat(office.rules().registrations()).isEmpty();
  }

  @Test
  void an_unanswered_filing_is_asked_about_after_hours_and_filed_again_on_the_persons_word_only() {
    AldiaHome home = EnrolledCase.in(folder, office);
    var intent = new Intent("submit-request/1/1", Intent.Kind.SUBMIT_REQUEST, "1");
    EnrolledCase.append(home, new CaseEvent.Intended(now.minus(hours(13)), intent, ""));

    Told told = told(home, "apply", "--yes");
    Told again = told(home, "apply", "--yes");

    assertThat(told.exit()).as(told.err()).isEqualTo(3);
    assertThat(told.err()).contains("Was it filed?", "aldia ack no");
    assertThat(again.exit()).isEqualTo(3);
    assertThat(office.desk().of(AldiaHome.EMAIL)).isEmpty();
    Told.by(home, "ack", "no");
    assertThat(told(home, "apply", "--yes").exit()).isZero();
    assertThat(office.desk().of(AldiaHome.EMAIL)).hasSize(1);
  }

  @Test
  void a_kept_password_that_is_not_to_be_had_now_is_not_replaced_by_a_new_one() throws IOException {
    AldiaHome home = AldiaHome.in(folder, office.portal(), office);
    office.rules().enrol(AldiaHome.EMAIL, "Ana María", "Ejemplo Prueba", "Clave-de-2025");
    EnrolledCase.append(
        home,
        new CaseEvent.CaseOpened(now, AldiaHome.EMAIL),
        new AccountEvent.PasswordStored(now, "stored"),
        new AccountEvent.Adopted(now, AldiaHome.EMAIL),
        new RequestEvent.RequestFiled(now, null, "1162", TYPE));

    Told told = told(home, "status");

    assertThat(told.exit()).as(told.err()).isEqualTo(2);
    assertThat(told.err()).contains("keyring");
    assertThat(office.rules().signInPageLoads()).isZero();
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(f -> f.toString().contains("/secrets/"))).isEmpty();
    }
  }

  @Test
  void a_page_that_another_machine_keeps_is_not_declared_dead() {
    AldiaHome home = AldiaHome.in(folder, office.portal(), office);
    var intent = new Intent("register/2026-11-23/1", Intent.Kind.REGISTER, "2026-11-23");
    EnrolledCase.append(
        home,
        new CaseEvent.CaseOpened(now, AldiaHome.EMAIL),
        new AccountEvent.MailboxArmed(now, "INBOX 1 1"),
        new CaseEvent.Intended(now, intent, ""),
        new AccountEvent.Registered(now, intent.id(), AldiaHome.EMAIL),
        new AccountEvent.PinPageKept(now, "load-1", "browser/kept on another-machine"));

    Told told = told(home, "register", "--yes");

    assertThat(told.exit()).as(told.err()).isEqualTo(5);
    assertThat(told.err()).contains("another-machine");
    assertThat(JournalFile.of(home).count("PinPageDied")).isZero();
    assertThat(office.rules().registrations()).isEmpty();
  }

  @Test
  void a_dry_run_claims_no_address_and_types_no_pin() {
    AldiaHome home = AldiaHome.in(folder, office.portal(), office);

    assertThat(told(home, "register", "--yes", "--dry-run").exit()).isZero();
    assertThat(JournalFile.of(home).count("CaseOpened")).isZero();

    Told late = told(home, "register", "--yes", "--timeout", "1ms");
    assertThat(late.exit()).as(late.err()).isEqualTo(4);
    assertThat(office.post().awaitMails(1, Duration.ofSeconds(20))).isTrue();
    assertThat(told(home, "register", "--yes", "--dry-run").exit()).isZero();
    assertThat(office.rules().pinAttempts()).isZero();
    assertThat(KeptBrowsers.anyOf(home)).isTrue();

    office.rules().enrol(AldiaHome.EMAIL, "Ana María", "Ejemplo Prueba", "Clave-de-2025");
    String given = "portal.password-command=echo Clave-de-2025";
    assertThat(told(home, "adopt", "-D", given).exit()).isZero();
    assertThat(KeptBrowsers.anyOf(home)).isFalse();
  }

  @Test
  void news_of_a_look_that_was_cut_short_is_told_and_a_cut_session_file_is_none() throws Exception {
    AldiaHome home = EnrolledCase.in(folder, office);
    String number =
        office.desk().addOlder(AldiaHome.EMAIL, TYPE, "ASIGNADA", "Rosa Elena").number();
    EnrolledCase.append(home, new RequestEvent.RequestFiled(now, null, number, TYPE));
    office
        .post()
        .deliver(
            new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(
                    ASSIGNED
                        .formatted(number)
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8))));
    Weather.turn(office, Weather.Day.ANSWERS_522);

    Told cut = told(home, "status", "--json");
    Weather.turn(office, Weather.Day.FAIR);
    Files.createDirectories(home.caseFolder().resolve("browser"));
    Files.writeString(home.caseFolder().resolve("browser/session.json"), "{\"cookies\": [");
    Told whole = told(home, "status", "--json");

    assertThat(cut.exit()).as(cut.err()).isEqualTo(4);
    assertThat(cut.out()).contains("rosa.muestra@inm.gob.hn");
    assertThat(List.of(cut.out().split("\n"))).anyMatch(line -> line.contains("DOWN"));
    assertThat(whole.exit()).as(whole.err()).isZero();
  }

  private static final String ASSIGNED =
      """
      From: alam@inm.gob.hn
      To: ana.ejemplo@ejemplo.hn
      Subject: Plataforma ALAM+
      Message-ID: <a@inm.gob.hn>
      Content-Type: text/plain; charset=utf-8

      Plataforma ALAM+ del INM. Se le notifica que : Su solicitud No.%s ya fue ASIGNADA al oficial de Migración Rosa Elena Muestra Modelo , favor enviar la documentación requerida al correo rosa.muestra@inm.gob.hn para agilizar su solicitud.
      """;

  private static Duration hours(int hours) {
    return Duration.ofHours(hours);
  }

  private static Told told(AldiaHome home, String command, String... more) {
    return Told.by(
        home,
        command,
        Stream.concat(Stream.of("--headless"), Stream.of(more)).toArray(String[]::new));
  }
}
