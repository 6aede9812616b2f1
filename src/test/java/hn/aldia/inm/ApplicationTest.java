package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.rehearsal.BundledOffice;
import hn.aldia.rehearsal.ClerkOptions;
import hn.aldia.rehearsal.FiledRequest;
import hn.aldia.rehearsal.OfficeOptions;
import hn.aldia.testing.BareScript;
import hn.aldia.testing.InmVisit;
import hn.aldia.testing.TestBrowser;
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
              .withClerk(ClerkOptions.standard().withPace(Duration.ofMillis(20))));

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
    Answer answer = application.submit();

    assertThat(answer.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(visit.journal()).containsExactly("before submit-request", "after submit-request");
    assertThat(office.requests(InmVisit.EMAIL)).hasSize(1);
    FiledRequest filed = office.requests(InmVisit.EMAIL).get(0);
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

    office.awaitMails(2, Duration.ofSeconds(10));
    ListedRequest listed =
        new ListedRequest(
            "1162", "RENOVAR CARNET (ADULTO)", "EN ESPERA", Optional.of("Rosa Elena"));
    assertThat(application.list()).containsExactly(listed);
    assertThat(application.detail(listed))
        .contains("NECESITAMOS NOS ENVÍE", "Su solicitud expira en 5 días.")
        .doesNotContain("Cerrar Session");
  }

  private InmVisit signedIn() {
    office.enrol(InmVisit.EMAIL, "Ana María", "Ejemplo Núñez", InmVisit.PASSWORD);
    Page page = browser.open(office.signInPage());
    new BareScript(office).enter(page, InmVisit.EMAIL, InmVisit.PASSWORD);
    return InmVisit.on(page, office.portal());
  }
}
