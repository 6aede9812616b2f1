package hn.aldia.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.portal.Enrolment;
import hn.aldia.rehearsal.portal.Popups;
import hn.aldia.rehearsal.portal.Registration;
import hn.aldia.testing.BareScript;
import hn.aldia.testing.TestBrowser;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BundledOfficeTest {
  private static final String ANA = "ana@ejemplo.hn";
  private static final Path PICTURES = Path.of("target/pictures/bundled-office");

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private final Clock noon = Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC);
  private final BundledOffice office =
      BundledOffice.open(
          OfficeOptions.standard()
              .withSeed(calmWhileTyping())
              .withClock(noon)
              .withMailDelay(Duration.ofMillis(5)));
  private final MailedPin pin = new MailedPin(office);

  @AfterEach
  void closeOffice() {
    office.close();
  }

  @Test
  void a_person_gets_from_the_home_page_to_the_list_of_requests() {
    Page home = browser.open(office.portal());

    Page list = new BareScript(office).run(home, ANA, () -> pin.of(ANA, 1), "clave-de-ana");
    BareScript.list(list);

    assertThat(list.locator("h3").innerText()).isEqualTo("Lista de Solicitudes");
    assertThat(list.locator(".sidebar-menu").innerText()).contains("Inicio", "Solicitudes");
    assertThat(list.locator("#nueva-solicitud").innerText())
        .isEqualTo(">>Hacer Click aquí para Nueva Solicitud<<");
    assertThat(office.rules().registrations())
        .containsExactly(
            new Registration(
                ANA, "Extranjero", "Ejemplo", "Ana", "+504 9999-0000", noon.instant()));
    Enrolment account = office.rules().account(ANA).orElseThrow();
    assertThat(account.pinAccepted()).isTrue();
    assertThat(account.passwordSet()).isTrue();
    assertThat(office.rules().passwordIs(ANA, "clave-de-ana")).isTrue();
    assertThat(office.rules().signInPageLoads()).isEqualTo(1);
    assertThat(office.rules().pinAttempts()).isEqualTo(1);
  }

  @Test
  void every_screen_is_there_to_be_looked_at() {
    try (var calm = BundledOffice.open(OfficeOptions.standard().withMailDelay(Duration.ZERO))) {
      Page home = browser.open(calm.portal());
      picture(home, "1-home");
      Page services = home.waitForPopup(() -> home.locator("a.servicios").click());
      services.locator("#aviso.in button.close").waitFor();
      picture(services, "2-services");
    }
    try (var calm =
        BundledOffice.open(OfficeOptions.standard().withPopups(0).withMailDelay(Duration.ZERO))) {
      Page page = browser.open(calm.portal().resolve("/APPALAMCLIENTE/LOGIN/REGISTRO"));
      picture(page, "3-registration");
      page = new BareScript(calm).register(browser.open(calm.portal()), ANA);
      page.locator("#usuario").fill(ANA);
      page.locator("#pin").pressSequentially("WRONG");
      page.locator("#iniciar").click();
      page.locator("#mensaje:visible").waitFor();
      picture(page, "4-wrong-pin");
      page.locator("#pin").press("Control+a");
      page.locator("#pin").pressSequentially(new MailedPin(calm).of(ANA, 1));
      page.locator("#iniciar").click();
      page.locator("#clave").waitFor();
      picture(page, "5-password");
      page.locator("#clave").fill("clave-de-ana");
      page.locator("#clave2").fill("clave-de-ana");
      page.locator("#iniciar").click();
      page.locator(".sidebar-menu").waitFor();
      picture(page, "6-inside");
      assertThat(BareScript.list(page)).isEqualTo(List.of(List.of("No hay solicitudes")));
      picture(page, "7-requests");
      assertThat(page.locator("#solicitudes_wrapper").innerText())
          .contains("Mostrar", "Entradas", "Buscar:", "Oficial a Cargo", "Previos", "Siguiete")
          .contains("Copiar", "CSV", "Excel", "PDF", "Imprimir");
    }
    assertThat(PICTURES.resolve("7-requests.png")).isNotEmptyFile();
  }

  @Test
  void nothing_is_asked_of_any_other_server() {
    Page home = browser.open(office.portal());
    List<String> asked = new ArrayList<>();
    home.context().onRequest(request -> asked.add(request.url()));
    home.context().onRequestFailed(request -> asked.add("failed: " + request.url()));

    Page list = new BareScript(office).run(home, ANA, () -> pin.of(ANA, 1), "clave-de-ana");

    list.waitForLoadState();
    assertThat(asked)
        .isNotEmpty()
        .allSatisfy(url -> assertThat(url).startsWith(office.portal().toString()));
  }

  /**
   * A bare script does not know that a popup took its key strokes: here none comes while it types.
   */
  private static long calmWhileTyping() {
    return LongStream.iterate(1, seed -> seed + 1)
        .filter(BundledOfficeTest::isCalm)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isCalm(long seed) {
    var popups = new Popups(seed, 4);
    return popups.onArrival().contains(",")
        && popups.whileTyping().isEmpty()
        && popups.whileTyping().isEmpty();
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }
}
