package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.office.Weather;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.Told;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
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

/** {@code apply}, {@code status} and {@code send} at the bundled office. */
class RequestCommandsTest {
  private static final String OFFICER = "rosa.muestra@inm.gob.hn";

  private final Instant now = Instant.now();

  @TempDir private Path folder;
  private BundledOffice office = BundledOffice.open(with(ClerkOptions.standard()));

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void a_second_apply_while_a_request_is_open_is_refused_with_its_number() {
    AldiaHome home = EnrolledCase.in(folder, office);
    assertThat(told(home, "apply", "--yes").exit()).isZero();

    Told again = told(home, "apply", "--yes");

    assertThat(again.exit()).isEqualTo(5);
    assertThat(again.err()).contains("Request 1162 is open");
    assertThat(office.desk().of(AldiaHome.EMAIL)).hasSize(1);
  }

  @Test
  void a_filing_that_nobody_saw_the_end_of_is_found_on_the_list_and_not_made_again() {
    AldiaHome cutShort = EnrolledCase.in(folder, office);
    String filed =
        office
            .desk()
            .addOlder(AldiaHome.EMAIL, "RENOVAR CARNET (ADULTO)", "EN ESPERA", "Rosa Elena")
            .number();
    var intent = new Intent("submit-request/1/1", Intent.Kind.SUBMIT_REQUEST, "1");
    EnrolledCase.append(cutShort, new CaseEvent.Intended(now, intent, ""));

    Told told = told(cutShort, "apply", "--yes");

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(told.err()).contains("Filed: the request has number " + filed + ".");
    assertThat(office.desk().of(AldiaHome.EMAIL)).hasSize(1);
  }

  @Test
  void a_filing_that_the_list_does_not_show_yet_is_known_by_a_mail_that_is_confirmed()
      throws Exception {
    AldiaHome cutShort = EnrolledCase.in(folder, office);
    var intent = new Intent("submit-request/1/1", Intent.Kind.SUBMIT_REQUEST, "1");
    EnrolledCase.append(cutShort, new CaseEvent.Intended(now.minusSeconds(60), intent, ""));
    for (String domain : List.of("uno.example", "dos.example", "tres.example")) {
      deliver("a@" + domain, domain, "Hola");
    }
    deliver(
        "alam@inm.gob.hn",
        "inm.gob.hn",
        "Plataforma ALAM+ del INM. Se le notifica que : Su solicitud No.1162 ya fue ASIGNADA al"
            + " oficial de Migración Rosa Muestra , favor enviar la documentación requerida al"
            + " correo rosa.muestra@inm.gob.hn para agilizar su solicitud.");

    Told told = told(cutShort, "apply", "--yes");

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(told.err()).contains("A mail of the portal speaks of request 1162");
    assertThat(office.desk().of(AldiaHome.EMAIL)).isEmpty();
    assertThat(JournalFile.of(cutShort).count("RequestFiled")).isOne();
  }

  private void deliver(String from, String domain, String words) throws MessagingException {
    String eml =
        """
        Authentication-Results: mx.ejemplo.hn; dmarc=pass header.from=%s
        From: %s
        To: %s
        Subject: Plataforma ALAM+
        Message-ID: <%s>
        Content-Type: text/plain; charset=utf-8

        %s
        """
            .formatted(domain, from, AldiaHome.EMAIL, from, words)
            .replace("\n", "\r\n");
    var bytes = new ByteArrayInputStream(eml.getBytes(StandardCharsets.UTF_8));
    office.post().deliver(new MimeMessage(Session.getInstance(new Properties()), bytes));
  }

  @Test
  void a_check_ends_in_one_outcome_and_a_site_that_is_down_changes_nothing() throws IOException {
    AldiaHome home = EnrolledCase.in(folder, office);
    EnrolledCase.append(home, filed("1162"));

    Weather.turn(office, Weather.Day.ANSWERS_522);
    Told down = told(home, "status", "--json");
    assertThat(down.exit()).isEqualTo(4);
    assertThat(json(down).path("outcome").asText()).isEqualTo("DOWN");
    assertThat(json(down).path("stage").asText()).isEqualTo("SUBMITTED");

    Weather.turn(office, Weather.Day.UNKNOWN_PAGE);
    Told drift = told(home, "status", "--json", "-D", "browser.timeout=3s");
    assertThat(drift.exit()).isEqualTo(3);
    assertThat(json(drift).path("outcome").asText()).isEqualTo("DRIFT");
    Path pictures = home.caseFolder().resolve("pictures");
    assertThat(pictures).isDirectoryContaining("glob:**-lost");
    assertThat(drift.err()).contains("aldia status --headed --case c1");
    try (Stream<Path> kept = Files.walk(pictures)) {
      List<String> names = kept.map(file -> file.getFileName().toString()).toList();
      assertThat(names)
          .anyMatch(name -> name.endsWith("lost.png"))
          .anyMatch(name -> name.endsWith("lost.aria.yaml"))
          .anyMatch(name -> name.endsWith("lost.html"))
          .anyMatch(name -> name.endsWith("lost.seen.txt"))
          .contains("what-to-do.txt");
    }
  }

  @Test
  void days_that_ran_out_end_nothing_while_the_list_shows_the_request_open() throws Exception {
    AldiaHome home = EnrolledCase.in(folder, office);
    Instant then = now.minus(Duration.ofDays(10));
    EnrolledCase.askedForDocuments(home, office, OFFICER, "Rosa Elena", then);

    Told told = told(home, "renew", "--yes", "--wait", "1s", "--json");

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(json(told).path("stage").asText()).isEqualTo("DOCUMENTS_SENT");
    assertThat(mailTo(OFFICER)).isNotNull();
  }

  @Test
  void documents_go_to_no_address_outside_and_to_no_other_officer() {
    AldiaHome home = EnrolledCase.in(folder, office);
    EnrolledCase.askedForDocuments(home, office, "rosa@inm-hn.example");

    Told told = told(home, "renew", "--yes", "--wait", "20s");

    assertThat(told.exit()).isEqualTo(5);
    assertThat(told.err())
        .contains("Private documents would go to rosa@inm-hn.example")
        .contains("--send-to rosa@inm-hn.example");
    assertThat(office.clerk().documentsReceived()).isEmpty();
  }

  @Test
  void an_officer_whom_the_portal_does_not_show_gets_nothing() {
    AldiaHome home = EnrolledCase.in(folder, office);
    EnrolledCase.askedForDocuments(home, office, OFFICER, "Luis Modelo", now);

    Told told = told(home, "renew", "--yes", "--wait", "20s");

    assertThat(told.exit()).isEqualTo(5);
    assertThat(told.err())
        .contains("the mail names Rosa Elena Muestra Modelo, the portal shows Luis Modelo");
    assertThat(office.clerk().documentsReceived()).isEmpty();
  }

  @Test
  void a_paper_that_lies_not_in_its_place_is_named_and_nothing_is_sent() throws IOException {
    AldiaHome home = EnrolledCase.in(folder, office);
    EnrolledCase.askedForDocuments(home, office, OFFICER);
    Files.delete(home.caseFolder().resolve("documents/card-back.png"));

    Told missing = told(home, "renew", "--yes", "--wait", "20s");

    assertThat(missing.exit()).as(missing.err()).isEqualTo(2);
    assertThat(missing.err()).contains("documents.card-back");
    assertThat(office.clerk().documentsReceived()).isEmpty();
  }

  @Test
  void what_was_sent_is_not_sent_again_and_a_question_is_answered_in_the_persons_words()
      throws IOException {
    office.close();
    office = BundledOffice.open(with(ClerkOptions.standard().withQuestions(2)));
    AldiaHome home = EnrolledCase.in(folder, office);

    Told asks = told(home, "renew", "--yes", "--wait", "20s");
    assertThat(asks.exit()).as(asks.err()).isEqualTo(3);
    assertThat(asks.err()).contains("The officer asks", "ROATAN", "aldia send --message");
    assertThat(office.clerk().documentsReceived()).hasSize(1);

    Told answered = told(home, "send", "--yes", "--message", "Sí, en Roatán.");
    assertThat(answered.exit()).as(answered.err()).isZero();
    Told same = told(home, "send", "--yes", "--no-documents", "--message", "Sí, en Roatán.");
    assertThat(same.exit()).isEqualTo(5);
    assertThat(same.err()).contains("These very words were sent");
    Told twice = told(home, "send", "--yes");
    assertThat(twice.exit()).isEqualTo(5);
    assertThat(office.clerk().documentsReceived()).hasSize(2);
  }

  @Test
  void an_address_outside_is_asked_about_even_with_yes_and_what_it_resembles_is_said() {
    AldiaHome home = EnrolledCase.in(folder, office);
    EnrolledCase.askedForDocuments(home, office, OFFICER);
    String near = "rosa.muestra@inm.gob.hm";

    Told told = told(home, "send", "--yes", "--send-to", near, "--only", "card-back");

    assertThat(told.exit()).as(told.err()).isEqualTo(5);
    assertThat(told.err())
        .contains("! " + near + " resembles inm.gob.hn, and is not the same.")
        .contains("✗ " + near + " lies outside the trusted domains, and nobody has confirmed it");
    assertThat(told(home, "send", "--yes", "--message", " ").exit()).isEqualTo(2);
    assertThat(office.clerk().documentsReceived()).isEmpty();
  }

  @Test
  void a_letter_that_may_have_left_is_asked_about_and_goes_on_by_the_persons_answer()
      throws IOException {
    AldiaHome home = EnrolledCase.in(folder, office);
    var intent = new Intent("send-documents/<m@x>/1", Intent.Kind.SEND_DOCUMENTS, "<m@x>");
    String details = "1162\n<m@x>\n<d@x>\nrosa.muestra@inm.gob.hn";
    EnrolledCase.append(
        home,
        filed("1162"),
        new RequestEvent.OfficerWrote(now, "1162", "<m@x>", "EN ESPERA", "Enviar", 5, now),
        new CaseEvent.Intended(now, intent, details));

    Told asked = told(home, "send", "--yes");
    assertThat(asked.exit()).isEqualTo(3);
    assertThat(asked.err()).contains("Did the mail “<d@x>” to rosa.muestra@inm.gob.hn leave?");
    assertThat(told(home, "renew", "--yes").exit()).isEqualTo(3);

    Told answered = told(home, "ack", "yes", "--json");
    assertThat(answered.exit()).as(answered.err()).isZero();
    assertThat(json(answered).path("stage").asText()).isEqualTo("DOCUMENTS_SENT");
    assertThat(json(answered).path("documents").path("messageId").asText()).isEqualTo("<d@x>");
    assertThat(told(home, "ack", "yes").exit()).isEqualTo(2);
  }

  @Test
  void one_paper_alone_goes_to_the_address_that_the_person_has_checked_and_a_bounce_is_shown()
      throws Exception {
    AldiaHome home = EnrolledCase.in(folder, office);
    EnrolledCase.askedForDocuments(home, office, "rosa@inm-hn.example");
    Files.delete(home.caseFolder().resolve("documents/receipt-front.png"));
    String checked = "rosa.muestra@inm.gob.hn";
    assertThat(told(home, "send", "--yes", "--only", "card-back").exit()).isEqualTo(5);
    Told plan = told(home, "send", "--dry-run", "--send-to", checked, "--only", "card-back");
    assertThat(plan.err())
        .contains("To: " + checked, "One attachment:", "carnet-reverso.png")
        .contains("go along: card-back.", "stay here: card-front, receipt-front, receipt-back");

    Told sent = told(home, "send", "--yes", "--send-to", checked, "--only", "card-back");

    assertThat(sent.exit()).as(sent.err()).isZero();
    MimeMessage letter = mailTo(checked);
    assertThat(((MimeMultipart) letter.getContent()).getCount()).isEqualTo(2);
    assertThat(JournalFile.of(home).bodies("Intended").get(0)).contains("\\ncard-back\"");
    assertThat(json(told(home, "show", "--json")).path("documents").path("sentTo").asText())
        .isEqualTo(checked);

    office.post().deliver(bounceOf(letter));
    Told looked = told(home, "status");
    assertThat(looked.exit()).as(looked.err()).isZero();
    assertThat(told(home, "show").out()).contains(checked, "552 5.3.4 Message size exceeds");
  }

  @Test
  void a_password_that_the_portal_takes_no_more_is_an_outcome_of_its_own() throws IOException {
    AldiaHome home = EnrolledCase.in(folder, office);
    EnrolledCase.append(home, filed("1162"));

    Told told = told(home, "status", "--json", "-D", "portal.password-command=echo Otra-clave-2");

    assertThat(told.exit()).isEqualTo(4);
    assertThat(json(told).path("outcome").asText()).isEqualTo("LOGGED_OUT");
    assertThat(told.err()).contains("Contraseña incorrecta");
  }

  private MimeMessage mailTo(String address) throws MessagingException {
    for (MimeMessage mail : office.post().received()) {
      if (mail.getHeader("To", ",").contains(address)) {
        return mail;
      }
    }
    throw new AssertionError("no mail to " + address);
  }

  private static MimeMessage bounceOf(MimeMessage letter) throws Exception {
    String bounce =
        Files.readString(Path.of("fixtures/mail/office/bounce-text.eml"))
            .replace("ana@ejemplo.hn", AldiaHome.EMAIL)
            .replace("<3f7a@ejemplo.hn>", letter.getMessageID())
            .replace("Tue, 03 Nov 2026 10:20:00 -0600", letter.getHeader("Date", ""));
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(bounce.getBytes(StandardCharsets.UTF_8)));
  }

  private RequestEvent filed(String number) {
    return new RequestEvent.RequestFiled(now, null, number, "RENOVAR CARNET (ADULTO)");
  }

  private static OfficeOptions with(ClerkOptions clerk) {
    return OfficeOptions.standard().withPopups(0).withClerk(clerk.withPace(Duration.ofMillis(150)));
  }

  private static Told told(AldiaHome home, String command, String... more) {
    var args = new java.util.ArrayList<String>(java.util.List.of(more));
    args.add("--headless");
    return Told.by(home, command, args.toArray(String[]::new));
  }

  private static JsonNode json(Told told) throws IOException {
    return new ObjectMapper().readTree(told.out());
  }
}
