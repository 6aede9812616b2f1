package hn.aldia.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.Office;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The clicks of a registration as a script writer would do them on the bundled portal: its ids
 * given, no popup guard but one handler, nothing read back. What the bench compares with.
 */
public final class BareScript {
  private final BundledOffice office;

  public BareScript(BundledOffice office) {
    this.office = office;
  }

  /** From the home page to the inside; returns the tab that shows it. */
  public Page run(Page home, String email, Supplier<String> pin, String password) {
    Page portal = register(home, email);
    portal.locator("#usuario").fill(email);
    portal.locator("#pin").pressSequentially(pin.get());
    portal.locator("#iniciar").click();
    portal.locator("#clave").fill(password);
    portal.locator("#clave2").fill(password);
    portal.locator("#iniciar").click();
    portal.locator(".sidebar-menu").waitFor();
    return portal;
  }

  /** From the sign-in page, whose address is given, to the inside. */
  public void signIn(Page page, String email, String password) {
    page.navigate(office.portal().resolve(Office.SIGN_IN).toString());
    fillInSignIn(page, email, password);
  }

  /** From the home page by the sign-in page to the inside; returns the tab that shows it. */
  public Page enterByTheDoor(Page home, String email, String password) {
    Page portal = services(home);
    portal.locator("#ingresar").click();
    fillInSignIn(portal, email, password);
    return portal;
  }

  private Page services(Page home) {
    home.navigate(office.portal().toString());
    Page portal = home.waitForPopup(() -> home.locator("a.servicios").click());
    portal.waitForLoadState(LoadState.DOMCONTENTLOADED);
    closeNotices(portal);
    return portal;
  }

  private static void fillInSignIn(Page page, String email, String password) {
    page.locator("#usuario").fill(email);
    page.locator("#pin").pressSequentially(password);
    page.locator("#iniciar").click();
    page.locator(".sidebar-menu").waitFor();
  }

  /** The same by one request, where the sign-in page itself does not matter. */
  public void enter(Page page, String email, String password) {
    page.navigate(office.portal().toString());
    page.evaluate(
        "form => fetch('/APPALAMCLIENTE/LOGIN', { method: 'POST', body: new URLSearchParams(form) })",
        Map.of("correo", email, "pin", password));
    page.navigate(office.portal().resolve("/APPALAMCLIENTE/INICIO").toString());
  }

  /** From anywhere inside to the list of requests; returns the words of its rows. */
  public static List<List<String>> list(Page inside) {
    inside.locator(".sidebar-menu").getByText("Solicitudes").click();
    inside.locator("#solicitudes_info").waitFor();
    inside.locator("#solicitudes tbody tr td:nth-child(6), .dataTables_empty").first().waitFor();
    return inside.locator("#solicitudes tbody tr").all().stream()
        .map(row -> row.locator("td").allInnerTexts())
        .toList();
  }

  /** From anywhere inside, with the made-up applicant of the tests, to the list again. */
  public static void apply(Page inside) {
    inside.locator(".sidebar-menu").getByText("Solicitudes").click();
    closeNotices(inside);
    inside.locator("#nueva-solicitud").click();
    inside.locator("#solicitud").waitFor();
    // At load its button is there before the script that hears it.
    inside.waitForLoadState(LoadState.DOMCONTENTLOADED);
    inside.locator("#solicitud").selectOption("1");
    inside.locator("#cargar").click();
    inside.waitForURL("**/FORMULARIO*");
    inside.locator("#tipo-documento").selectOption("CARNET EXTRANJERO");
    inside.locator("#documento").fill("0000000001");
    inside.locator("#motivo").fill("Renovar Residencia");
    inside.locator("#siguiente").click();
    inside.locator("#nombre").fill("Ana Ejemplo");
    inside.locator("#nacimiento").pressSequentially("31122001");
    inside.locator("#lugar").fill("Springfield");
    inside.locator("[name=sexo][value=F]").check();
    inside.locator("#estado-civil").fill("soltera");
    inside.locator("#nacionalidad").selectOption("UNITED STATES");
    inside.locator("#tipo-documento-2").selectOption("CARNET EXTRANJERO");
    inside.locator("#documento-2").fill("0000000001");
    inside.locator("#profesion").fill("maestra");
    inside.locator("#ocupacion").fill("jubilada");
    inside.locator("#direccion").fill("Casa #12, Calle Principal, Roatán");
    inside.locator("#enviar").click();
    inside.locator("#resultado-ok").click();
    inside.locator("#solicitudes tbody tr td:nth-child(6)").first().waitFor();
  }

  /** From the home page to the sign-in page that waits for the PIN. */
  public Page register(Page home, String email) {
    Page portal = services(home);
    portal.locator("#registrarse").click();
    fillIn(portal, email);
    portal.locator("#usuario").waitFor();
    return portal;
  }

  /** The registration form, sent. */
  public static void fillIn(Page portal, String email) {
    portal.locator("#clase").selectOption("Extranjero");
    portal.locator("#apellido").fill("Ejemplo");
    portal.locator("#nombres").fill("Ana");
    portal.locator("#correo").fill(email);
    portal.locator("#telefono").fill("+504 9999-0000");
    portal.locator("#enviar").click();
  }

  private static void closeNotices(Page page) {
    page.addLocatorHandler(
        page.locator("#aviso.in"), notice -> notice.locator("button.close").click());
  }
}
