package hn.aldia.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import hn.aldia.rehearsal.MailedPin;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.portal.Enrolment;
import hn.aldia.rehearsal.portal.Registration;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OtherPortalTest {
  private static final String LOADED =
      "() => document.readyState === 'complete' || new Promise(done => addEventListener('load', done))";

  private static final String ANA = "ana@ejemplo.hn";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private final BundledOffice office =
      BundledOffice.open(OfficeOptions.standard().withMailDelay(Duration.ZERO));

  @AfterEach
  void closeOffice() {
    office.close();
  }

  @Test
  void tables() {
    try (var other = OtherPortal.open(OtherPortal.Look.TABLES, office)) {
      Page page = browser.open(other.portal());
      List<String> alerts = new ArrayList<>();
      page.onDialog(
          alert -> {
            alerts.add(alert.message());
            alert.accept();
          });
      page.locator("img").click();
      for (int i = 0; i < 3; i++) {
        page.locator("#capa a").click();
      }
      page.locator("input[value=Registrarse]").click();
      page.locator("input[value=E]").check();
      fill(page);
      picture(page, other);
      page.locator("input[type=submit]").click();
      page.locator("#u").evaluate(LOADED);
      page.locator("#u").fill(ANA);
      page.locator("#p").fill("pasted");
      page.locator("input[type=submit]").click();
      page.locator("#p").pressSequentially(new MailedPin(office).of(ANA, 1));
      page.locator("input[type=submit]").click();
      page.locator("[name=clave]").fill("clave-de-ana");
      page.locator("[name=clave2]").fill("clave-de-ana");
      page.locator("input[type=submit]").click();
      page.getByText("Lista de Solicitudes").waitFor();
      assertThat(alerts).containsExactly("Ingrese su correo y su PIN o contraseña");
      isRegistered();
    }
  }

  @Test
  void modal() {
    try (var other = OtherPortal.open(OtherPortal.Look.MODAL, office)) {
      Page page = browser.open(other.portal());
      page.locator("button").click();
      page.locator(".swal2-close").click();
      page.locator(".btn-success").click();
      page.locator(".swal2-close").click();
      page.locator(".select2-selection").click();
      page.locator(".select2-results__option:has-text('EXTRANJERO')").click();
      fill(page);
      picture(page, other);
      page.locator("#f button").click();
      page.locator(".swal2-confirm").click();
      page.locator("#go").evaluate(LOADED);
      page.locator("#u").fill(ANA);
      page.locator("#p").pressSequentially(new MailedPin(office).of(ANA, 1));
      page.locator("#go").click();
      page.locator("#c").fill("clave-de-ana");
      page.locator("#c2").fill("clave-de-ana");
      page.locator("#go").click();
      page.getByText("LISTA DE SOLICITUDES").waitFor();
      isRegistered();
    }
  }

  @Test
  void frames() {
    try (var other = OtherPortal.open(OtherPortal.Look.FRAMES, office)) {
      Page home = browser.open(other.portal());
      Page page = home.waitForPopup(() -> home.locator("span").click());
      FrameLocator frame = page.frameLocator("iframe");
      frame.locator("#x").click();
      frame.locator("#x").click();
      frame.getByText("REGISTRARSE").click();
      frame.locator("#d button").click();
      frame.locator("[role=combobox]").click();
      frame.locator("[role=option]").nth(1).click();
      frame.locator("[name=apellido]").fill("Ejemplo");
      frame.locator("[name=nombres]").fill("Ana");
      frame.locator("[name=correo]").fill(ANA);
      frame.locator("[name=telefono]").fill("+504 9999-0000");
      picture(page, other);
      frame.locator("form button").click();
      // Its scripts count key strokes: only from when they are there.
      frame.locator("#go").evaluate(LOADED);
      frame.locator("#u").fill(ANA);
      frame.locator("#p").pressSequentially(new MailedPin(office).of(ANA, 1));
      frame.locator("#go").click();
      frame.locator("#c").fill("clave-de-ana");
      frame.locator("#c2").fill("clave-de-ana");
      frame.locator("#go").click();
      frame.getByText("Lista de Solicitudes").waitFor();
      isRegistered();
    }
  }

  private void isRegistered() {
    assertThat(office.rules().registrations())
        .singleElement()
        .extracting(Registration::personClass, Registration::surname, Registration::phone)
        .containsExactly("Extranjero", "Ejemplo", "+504 9999-0000");
    Enrolment account = office.rules().account(ANA).orElseThrow();
    assertThat(account.pinAccepted()).isTrue();
    assertThat(account.passwordSet()).isTrue();
    assertThat(office.rules().signInPageLoads()).isEqualTo(1);
  }

  private static void fill(Page page) {
    page.locator("[name=apellido]").fill("Ejemplo");
    page.locator("[name=nombres]").fill("Ana");
    page.locator("[name=correo]").fill(ANA);
    page.locator("[name=telefono]").fill("+504 9999-0000");
  }

  private static void picture(Page page, OtherPortal portal) {
    String name = portal.look().name().toLowerCase(Locale.ROOT);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/pictures/other-" + name + ".png")));
  }
}
