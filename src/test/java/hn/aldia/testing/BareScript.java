package hn.aldia.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import hn.aldia.rehearsal.BundledOffice;
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

  /** From the home page to the list of requests; returns the tab that shows it. */
  public Page run(Page home, String email, Supplier<String> pin, String password) {
    Page portal = register(home, email);
    portal.locator("#usuario").fill(email);
    portal.locator("#pin").pressSequentially(pin.get());
    portal.locator("#iniciar").click();
    portal.locator("#clave").fill(password);
    portal.locator("#clave2").fill(password);
    portal.locator("#iniciar").click();
    portal.locator("#solicitudes_info").waitFor();
    return portal;
  }

  /** From the home page to the sign-in page that waits for the PIN. */
  public Page register(Page home, String email) {
    home.navigate(office.portal().toString());
    Page portal = home.waitForPopup(() -> home.locator("a.servicios").click());
    portal.waitForLoadState(LoadState.DOMCONTENTLOADED);
    closeNotices(portal);
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
