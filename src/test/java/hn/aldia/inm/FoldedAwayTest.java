package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.browser.find.Finder;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.InmVisit;
import hn.aldia.testing.SmallPortal;
import hn.aldia.testing.TestBrowser;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies folded away under a heading of the page is unfolded, as a person would. */
class FoldedAwayTest {
  private static final String SIGN_IN =
      "<form action=/lista><input placeholder=Correo><input type=password placeholder=Clave><button>Ingresar</button></form>";
  private static final String NEW = "<p>La primera vez: <a href=/registro>Registrarse</a>";
  private static final String FORM =
      """
      <h1>Registro</h1><form><p><label>Clase de Persona <select><option>Extranjero</select></label><p><label>Apellido
      <input></label><p><label>Nombres <input></label><p><button>Registrarse</button></form>
      """;

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private final SmallPortal portal = SmallPortal.open();

  @AfterEach
  void falls() {
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<details><summary>Usuarios nuevos</summary>%s</details>",
        "<table><tr><td onclick=\"u.style.display='block'\">[+] Usuarios nuevos<tr><td><div id=u"
            + " style='display:none'>%s</div></table>",
        "<h3><button type=button aria-controls=u aria-expanded=false onclick='u.hidden ="
            + " !u.hidden'>Usuarios nuevos</button></h3><p>Más<div id=u hidden>%s</div>",
        "<div style='cursor:pointer' onclick=\"this.nextElementSibling.style.height='auto'\">Usuarios"
            + " nuevos</div><div style='height:0;overflow:hidden'>%s</div>"
      })
  void the_way_on_is_found_under_the_heading_that_hides_it(String section) {
    portal.showing("/entrar", "<h1>ALAM+</h1>" + SIGN_IN + section.formatted(NEW));
    portal.showing("/registro", FORM);
    var visit = InmVisit.on(browser.open(portal.at("/entrar")), portal.at("/"));

    visit.registration().openForm();

    assertThat(visit.registration().showsForm()).isTrue();
    assertThat(portal.asked()).doesNotContain("/lista");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<button type=button role=tab aria-selected=false onclick='u.hidden = false'>Nuevos</button><div"
            + " id=u role=tabpanel hidden>%s</div>",
        "<form action=/lista><button>Ingresar</button></form><div hidden>%s</div>",
        "<a href=/lista>Salir</a><div hidden>%s</div>",
        "<button type=button data-target=#u onclick=\"location='/lista'\">Anular</button><div id=u"
            + " class=modal role=dialog hidden>%s</div>"
      })
  void what_leads_away_or_is_no_heading_is_not_pressed_for_it(String section) {
    portal.showing("/entrar", "<h1>ALAM+</h1><p>Avisos" + section.formatted(NEW));
    var visit = InmVisit.on(browser.open(portal.at("/entrar")), portal.at("/"));

    assertThat(visit.take("registration-form", Map.of())).isFalse();
    assertThat(portal.asked()).doesNotContain("/lista");
  }

  /**
   * As the next page of a wizard: its fields are there, and what stands before them is filled in.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><span role=combobox aria-expanded=false tabindex=0 onclick=\"this.textContent = 'abierta'\">CARNET</span></p>",
        "<p><button type=button aria-haspopup=listbox>CARNET</button></p>",
        "<p><select hidden><option>CARNET</select><a style='cursor:pointer'>CARNET</a></p>",
        "<p><a href=#>Ayuda</a></p><p><input placeholder=Documento></p>",
        "<p><a href=#>Ayuda</a></p><div role=combobox tabindex=0 style='width:90px;height:20px'></div>"
      })
  void a_field_is_no_heading_nor_what_stands_before_one(String field) {
    portal.showing(
        "/paso",
        "<h1>Paso2</h1><form>"
            + field
            + "<p style='display:none'><textarea placeholder='Dirección Exacta'></textarea></p></form>");
    var finder = new Finder(browser.open(portal.at("/paso")));

    assertThat(finder.folding(Target.of("Dirección Exacta"), Purpose.ENTRY)).isEmpty();
  }
}
