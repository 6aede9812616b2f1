package hn.aldia.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.testing.BareScript;
import hn.aldia.testing.TestBrowser;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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
          OfficeOptions.standard().withClock(noon).withMailDelay(Duration.ofMillis(5)));
  private final MailedPin pin = new MailedPin(office);

  @AfterEach
  void closeOffice() {
    office.close();
  }

  @Test
  void a_person_gets_from_the_home_page_to_the_list_of_requests() {
    Page home = browser.open(office.portal());
    picture(home, "1-home");

    Page list = new BareScript(office).run(home, ANA, () -> pin.of(ANA, 1), "clave-de-ana");

    picture(list, "9-list");
    assertThat(list.locator("h3").innerText()).isEqualTo("Lista de Solicitudes");
    assertThat(office.registrations())
        .containsExactly(
            new Registration(
                ANA, "Extranjero", "Ejemplo", "Ana", "+504 9999-0000", noon.instant()));
    assertThat(office.account(ANA)).contains(new Account(ANA, true, true));
    assertThat(office.passwordIs(ANA, "clave-de-ana")).isTrue();
    assertThat(office.pageLoads()).isEqualTo(1);
    assertThat(office.pinAttempts()).isEqualTo(1);
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }
}
