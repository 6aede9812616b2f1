package hn.aldia.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.Office;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.portal.Enrolment;
import hn.aldia.testing.BareScript;
import hn.aldia.testing.TestBrowser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StrictnessTest {
  private static final String ANA = "ana@ejemplo.hn";
  private static final String EXPIRED = "PIN temporal expirado, intente el día siguiente";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  /** 23:30 in Honduras. */
  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T05:30:00Z"));

  private final BundledOffice office =
      BundledOffice.open(
          OfficeOptions.standard()
              .withClock(clock)
              .withPopups(0)
              .withMailDelay(Duration.ofMillis(5)));
  private final MailedPin pin = new MailedPin(office);
  private final BareScript person = new BareScript(office);

  @AfterEach
  void closeOffice() {
    office.close();
  }

  @Test
  void a_pin_that_was_not_typed_leaves_the_box_empty() {
    Page page = register();
    Locator box = page.locator("#pin");
    String code = pin.of(ANA, 1);

    box.fill(code);
    assertThat(box.inputValue()).isEmpty();

    box.evaluate("(box, code) => { box.value = code }", code);
    page.locator("#iniciar").click();
    itSays(page, "Ingrese su correo y su PIN o contraseña");
    assertThat(box.inputValue()).isEmpty();

    page.locator("#usuario").fill(code);
    page.locator("#usuario").press("Control+a");
    page.locator("#usuario").press("Control+x");
    box.pressSequentially(code.substring(0, 3));
    box.press("Control+v");
    assertThat(box.inputValue()).isEmpty();
    assertThat(office.rules().pinAttempts()).isZero();
  }

  @Test
  void a_typed_pin_may_be_mended_with_backspace() {
    Page page = register();
    page.locator("#pin").pressSequentially("XY");
    page.locator("#pin").press("Backspace");
    page.locator("#pin").press("Backspace");

    enter(page, pin.of(ANA, 1));

    page.locator("#clave2").waitFor();
    Enrolment account = office.rules().account(ANA).orElseThrow();
    assertThat(account.pinAccepted()).isTrue();
    assertThat(account.passwordSet()).isFalse();
  }

  @Test
  void a_reload_loses_the_pin() {
    Page page = register();
    page.reload();

    enter(page, pin.of(ANA, 1));

    itSays(page, EXPIRED);
    assertThat(office.rules().signInPageLoads()).isEqualTo(2);
  }

  @Test
  void a_second_tab_does_not_know_the_pin_but_the_first_still_does() {
    Page page = register();
    Page second = page.context().newPage();
    second.navigate(office.portal().resolve(Office.SIGN_IN).toString());
    String code = pin.of(ANA, 1);

    enter(second, code);
    itSays(second, EXPIRED);

    enter(page, code);
    page.locator("#clave2").waitFor();
  }

  @Test
  void a_wrong_pin_is_told_and_survived() {
    Page page = register();
    enter(page, "AAAA000000");
    itSays(page, "PIN incorrecto");

    page.locator("#pin").press("Control+a");
    enter(page, pin.of(ANA, 1));

    page.locator("#clave2").waitFor();
    assertThat(office.rules().pinAttempts()).isEqualTo(2);
  }

  @Test
  void an_address_is_registered_once_a_day_and_again_on_the_next() {
    Page first = register();
    String firstPin = pin.of(ANA, 1);
    itSays(registerAgain(), "El correo ya se encuentra registrado");
    assertThat(office.rules().registrations()).hasSize(1);

    clock.forward(Duration.ofMinutes(31));
    Page page = register();
    String secondPin = pin.of(ANA, 2);
    assertThat(secondPin).isNotEqualTo(firstPin);

    enter(first, firstPin);
    itSays(first, EXPIRED);
    enter(page, secondPin);
    page.locator("#clave2").waitFor();
    assertThat(office.rules().registrations()).hasSize(2);
  }

  @Test
  void an_address_with_a_password_is_never_registered_again() {
    office.rules().enrol(ANA, "Ana", "Ejemplo", "clave-de-ana");
    clock.forward(Duration.ofDays(400));

    itSays(registerAgain(), "El correo ya se encuentra registrado");
    assertThat(office.rules().registrations()).isEmpty();
  }

  @Test
  void passwords_must_agree_and_have_eight_characters() {
    Page page = register();
    enter(page, pin.of(ANA, 1));

    choose(page, "clave-de-ana", "clave-de-eva");
    itSays(page, "Las contraseñas no coinciden");
    choose(page, "corta", "corta");
    itSays(page, "La contraseña debe tener al menos 8 caracteres");
    choose(page, "clave-de-ana", "clave-de-ana");

    page.locator(".sidebar-menu").waitFor();
  }

  @Test
  void who_has_a_password_signs_in_with_it() {
    office.rules().enrol(ANA, "Ana", "Ejemplo", "clave-de-ana");
    Page page = browser.open(office.portal().resolve("/APPALAMCLIENTE/SOLICITUDES"));
    assertThat(page.url()).isEqualTo(office.portal().resolve(Office.SIGN_IN).toString());
    page.locator("#usuario").fill("ANA@ejemplo.hn");
    enter(page, "clave-de-eva");
    itSays(page, "Contraseña incorrecta");

    page.locator("#pin").press("Control+a");
    enter(page, "clave-de-ana");

    page.locator(".sidebar-menu").waitFor();
    assertThat(page.locator(".persona").innerText()).contains("Ana Ejemplo", "Ciudadano");
    assertThat(office.rules().pinAttempts()).isZero();
  }

  private Page register() {
    Page page = person.register(browser.open(office.portal()), ANA);
    page.locator("#usuario").fill(ANA);
    return page;
  }

  private Page registerAgain() {
    Page page = browser.open(office.portal().resolve("/APPALAMCLIENTE/LOGIN/REGISTRO"));
    BareScript.fillIn(page, ANA);
    return page;
  }

  private static void enter(Page page, String code) {
    if (page.locator("#usuario").inputValue().isEmpty()) {
      page.locator("#usuario").fill(ANA);
    }
    page.locator("#pin").pressSequentially(code);
    page.locator("#iniciar").click();
  }

  private static void choose(Page page, String password, String again) {
    page.locator("#clave").fill(password);
    page.locator("#clave2").fill(again);
    page.locator("#iniciar").click();
  }

  /** What the portal says after the answer to the last click has come. */
  private static void itSays(Page page, String words) {
    PlaywrightAssertions.assertThat(page.locator("#mensaje:visible")).hasText(words);
    page.locator("button[type=submit]:enabled").waitFor();
  }

  private static final class SettableClock extends Clock {
    private Instant now;

    SettableClock(Instant now) {
      this.now = now;
    }

    synchronized void forward(Duration time) {
      now = now.plus(time);
    }

    @Override
    public synchronized Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
