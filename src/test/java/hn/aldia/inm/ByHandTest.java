package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AtTheWindow;
import hn.aldia.testing.InmVisit;
import hn.aldia.testing.OtherPortal;
import hn.aldia.testing.OtherPortal.Look;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A portal whose words stand nowhere in our files, and a person at the window. */
class ByHandTest {
  private static final Map<String, String> RENAMED =
      Map.of(
          "&gt;&gt;Hacer Click aquí para Nueva Solicitud&lt;&lt;", "Abrir otra gestión",
          "Lugar de Nacimiento:", "Sitio natal:");

  private final BundledOffice office =
      BundledOffice.open(
          OfficeOptions.standard()
              .withClerk(ClerkOptions.standard().withPace(Duration.ofMillis(20))));

  @AfterEach
  void closeOffice() {
    office.close();
  }

  @Test
  void what_no_file_of_ours_names_is_done_by_the_person_and_the_run_goes_on_by_itself() {
    office.enrol(InmVisit.EMAIL, "Ana María", "Ejemplo Núñez", InmVisit.PASSWORD);
    try (var portal = OtherPortal.open(Look.TABLES, office).renamed(RENAMED);
        var window = AtTheWindow.open()) {
      Page page = window.page(portal.signInPage(), 1024, 600);
      portal.enter(page, InmVisit.EMAIL, InmVisit.PASSWORD, "/list.html");
      Application application = InmVisit.on(page, portal.portal()).withPerson().application();
      var person = window.person(ByHandTest::leadsOn);
      application.begin();
      application.fill();
      person.end();
      assertThat(application.submit().verdict()).isEqualTo(Verdict.ACCEPTED);
      assertThat(office.requests(InmVisit.EMAIL).get(0).fields())
          .containsEntry("lugar", "Springfield, Illinois");
    }
  }

  private static void leadsOn(Page page) {
    AtTheWindow.awaitCard(page);
    picture(page, "card-page");
    page.getByText("Abrir otra gestión").click();
    page.waitForURL("**/solicitud.html*");
    AtTheWindow.awaitCard(page);
    picture(page, "card-step");
    page.locator("[name=lugar]").fill("Springfield, Illinois");
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
  }
}
