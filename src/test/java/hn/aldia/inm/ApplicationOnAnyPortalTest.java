package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.FiledRequest;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.InmVisit;
import hn.aldia.testing.OtherPortal;
import hn.aldia.testing.OtherPortal.Look;
import hn.aldia.testing.TestBrowser;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The guide's words on quite other pages: no scenario needs a change for them. */
class ApplicationOnAnyPortalTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private final BundledOffice office =
      BundledOffice.open(
          OfficeOptions.standard()
              .withClerk(ClerkOptions.standard().withPace(Duration.ofMillis(20))));

  @AfterEach
  void closeOffice() {
    office.close();
  }

  @Test
  void tables_without_ids_one_page_for_both_steps_native_question_and_alert() {
    older("aprobado", 6);
    files(
        Look.TABLES,
        "/list.html",
        "CARNET DE RESIDENTE",
        Map.of("estado-civil", "CASADO(A)", "nacionalidad", "ESTADOS UNIDOS DE AMERICA"));
  }

  @Test
  void an_iframe_with_a_wizard_chosen_select2_and_sweetalert() {
    older("aprobado", 12);
    files(
        Look.FRAMES,
        "/dentro.html",
        "CARNET DE EXTRANJERO",
        Map.of("estado-civil", "Casado/a", "nacionalidad", "UNITED STATES"));
  }

  @Test
  void web_components_lists_without_a_select_a_native_date_and_a_toast() {
    older("aprobado", 5);
    files(
        Look.SHADOW,
        "/list.html",
        "CARNET EXTRANJERO",
        Map.of("estado-civil", "Casado", "nacionalidad", "ESTADOUNIDENSE"));
  }

  private void files(Look look, String inside, String document, Map<String, String> asWorded) {
    office.rules().enrol(InmVisit.EMAIL, "Ana María", "Ejemplo Núñez", InmVisit.PASSWORD);
    try (var portal = OtherPortal.open(look, office)) {
      Page page = browser.open(portal.signInPage());
      portal.enter(page, InmVisit.EMAIL, InmVisit.PASSWORD, inside);
      var visit = InmVisit.on(page, portal.portal());
      Application application = visit.application();
      int before = office.desk().of(InmVisit.EMAIL).size();
      assertThat(application.list()).hasSize(before);

      application.begin();
      application.fill();
      assertThat(application.readBack()).isEmpty();
      assertThat(application.submit(shown -> {}).verdict()).isEqualTo(Verdict.ACCEPTED);

      assertThat(office.desk().of(InmVisit.EMAIL)).hasSize(before + 1);
      FiledRequest filed = office.desk().of(InmVisit.EMAIL).get(0);
      assertThat(filed.type()).isEqualTo("RENOVAR CARNET (ADULTO)");
      assertThat(filed.fields())
          .containsAllEntriesOf(asWorded)
          .containsEntry("tipo-documento", document)
          .containsEntry("documento", "0801-1948-00321")
          .containsEntry("motivo", "Renovar Residencia")
          .containsEntry("nombre", "Ana María Ejemplo Núñez")
          .containsEntry("nacimiento", "1948-05-06")
          .containsEntry("lugar", "Springfield, Illinois")
          .containsEntry("sexo", "F")
          .containsEntry("tipo-documento-2", document)
          .containsEntry("documento-2", "0801-1948-00321")
          .containsEntry("profesion", "maestra")
          .containsEntry("ocupacion", "jubilada")
          .containsEntry("direccion", "Casa #12, Calle Principal, West End, Roatán");

      office.post().awaitMails(2, Duration.ofSeconds(10));
      assertThat(application.list())
          .hasSize(before + 1)
          .contains(
              new ListedRequest(
                  "1162", "RENOVAR CARNET (ADULTO)", "EN ESPERA", Optional.of("Rosa Elena")));
    }
  }

  private void older(String state, int many) {
    for (int i = 0; i < many; i++) {
      office.desk().addOlder(InmVisit.EMAIL, "RENOVAR CARNET (ADULTO)", state, "Pedro Luis");
    }
  }
}
