package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Page;
import hn.aldia.form.Difference;
import hn.aldia.form.FieldComplaint;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.FiledRequest;
import hn.aldia.rehearsal.office.Office;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.office.Weather;
import hn.aldia.testing.BareScript;
import hn.aldia.testing.InmVisit;
import hn.aldia.testing.TestBrowser;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On the bundled portal, whose notice pops up at random while the form is filled in. */
class ApplicationTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private final BundledOffice office =
      BundledOffice.open(
          OfficeOptions.standard()
              .withPopups(0)
              .withClerk(ClerkOptions.standard().withPace(Duration.ofMillis(20))));

  /** Opened by each test. */
  @SuppressWarnings("NullAway.Init")
  private Page page;

  @AfterEach
  void closeOffice() {
    office.close();
  }

  @Test
  void files_a_request_whose_every_field_is_the_applicants_and_follows_it() {
    InmVisit visit = signedIn();
    Application application = visit.application();
    assertThat(application.list()).isEmpty();

    application.begin();
    application.fill();
    assertThat(application.readBack()).isEmpty();
    Answer answer = application.submit(shown -> {});

    assertThat(answer.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(visit.journal()).containsExactly("before submit-request", "after submit-request");
    assertThat(office.desk().of(InmVisit.EMAIL)).hasSize(1);
    FiledRequest filed = office.desk().of(InmVisit.EMAIL).get(0);
    assertThat(filed.type()).isEqualTo("RENOVAR CARNET (ADULTO)");
    assertThat(filed.fields())
        .containsEntry("tipo-documento", "CARNET EXTRANJERO")
        .containsEntry("documento", "0801-1948-00321")
        .containsEntry("motivo", "Renovar Residencia")
        .containsEntry("nombre", "Ana María Ejemplo Núñez")
        .containsEntry("nacimiento", "1948-05-06")
        .containsEntry("lugar", "Springfield, Illinois")
        .containsEntry("sexo", "F")
        .containsEntry("estado-civil", "Casada")
        .containsEntry("nacionalidad", "UNITED STATES")
        .containsEntry("tipo-documento-2", "CARNET EXTRANJERO")
        .containsEntry("documento-2", "0801-1948-00321")
        .containsEntry("profesion", "maestra")
        .containsEntry("ocupacion", "jubilada")
        .containsEntry("direccion", "Casa #12, Calle Principal, West End, Roatán")
        .hasSize(14);

    office.post().awaitMails(2, Duration.ofSeconds(10));
    ListedRequest listed =
        new ListedRequest(
            "1162", "RENOVAR CARNET (ADULTO)", "EN ESPERA", Optional.of("Rosa Elena"));
    assertThat(application.list()).containsExactly(listed);
  }

  @Test
  void a_list_of_two_pages_is_read_to_its_end_and_a_state_never_seen_is_kept_as_it_is() {
    for (int i = 0; i < 12; i++) {
      office.desk().addOlder(InmVisit.EMAIL, "PRORROGAS", "ARCHIVADA EN BODEGA " + i, null);
    }
    Application application = signedIn().application();

    assertThat(application.list())
        .hasSize(12)
        .contains(
            new ListedRequest("651", "PRORROGAS", "ARCHIVADA EN BODEGA 11", Optional.empty()),
            new ListedRequest("640", "PRORROGAS", "ARCHIVADA EN BODEGA 0", Optional.empty()));
  }

  @Test
  void a_kind_that_the_portal_does_not_offer_is_a_setting_to_be_mended() {
    Application application =
        signedIn("request.type = \"RENOVAR CARNET (JUBILADOS)\"").application();
    assertThatExceptionOfType(Trouble.class)
        .isThrownBy(application::begin)
        .satisfies(unknown -> assertThat(unknown.kind()).isEqualTo(Trouble.Kind.SETTINGS))
        .withMessageContaining("RENOVAR CARNET (JUBILADOS)")
        .withMessageContaining(
            "RENOVAR CARNET (ADULTO)» · «RENOVAR CARNET (MENORES)» · «PRORROGAS");
  }

  @Test
  void what_the_page_changed_is_told_and_what_the_portal_refuses_is_told_beside_its_setting() {
    InmVisit visit = signedIn("applicant.residency-card = \"12\"");
    Application application = visit.application();
    application.begin();
    page.evaluate(
        "() => document.querySelector('#ocupacion').addEventListener('change',"
            + " () => { document.querySelector('#profesion').value = 'MAESTRO'; })");
    application.fill();

    assertThat(application.readBack())
        .containsExactly(new Difference("applicant.profession", "Profesión", "maestra", "MAESTRO"));

    Answer answer = application.submit(shown -> {});
    assertThat(answer.verdict()).isEqualTo(Verdict.FIELDS_REFUSED);
    assertThat(answer.complaints())
        .containsExactly(
            new FieldComplaint("applicant.residency-card", "El número de documento no es válido"));
    assertThat(office.desk().of(InmVisit.EMAIL)).isEmpty();
  }

  @Test
  void an_answer_that_never_came_and_a_lost_session_leave_it_open_what_became_of_it() {
    InmVisit visit = signedIn();
    Application application = visit.application();
    assertThat(application.list()).isEmpty();
    application.begin();
    application.fill();
    Weather.turn(office, Weather.Day.ANSWERS_522_TO_FORMS);
    assertThat(application.submit(shown -> {}).verdict()).isEqualTo(Verdict.OUT_OF_ORDER);
    Weather.turn(office, Weather.Day.FAIR);
    office.rules().expireSessions();
    assertThat(application.submit(shown -> {}).verdict()).isEqualTo(Verdict.SILENT);

    assertThatExceptionOfType(LoggedOut.class).isThrownBy(application::list);
    assertThat(visit.signIn().verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(application.list()).isEmpty();
    Weather.turn(office, Weather.Day.UNKNOWN_PAGE);
    assertThatExceptionOfType(PageNotUnderstood.class).isThrownBy(application::list);
  }

  private InmVisit signedIn(String changed) {
    signedIn();
    return InmVisit.on(page, office.portal(), changed);
  }

  private InmVisit signedIn() {
    office.rules().enrol(InmVisit.EMAIL, "Ana María", "Ejemplo Núñez", InmVisit.PASSWORD);
    page = browser.open(office.portal().resolve(Office.SIGN_IN));
    new BareScript(office).enter(page, InmVisit.EMAIL, InmVisit.PASSWORD);
    return InmVisit.on(page, office.portal());
  }
}
