package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.testing.InmVisit;
import hn.aldia.testing.SmallPortal;
import hn.aldia.testing.TestBrowser;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a request with its labels cut short, and with what the portal knows already. */
class FormInShortWordsTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();
  private final SmallPortal portal = SmallPortal.open();

  @AfterEach
  void falls() {
    portal.close();
  }

  @Test
  void all_of_it_is_filled_in() {
    portal.showing(
        "/forma",
        "<h1>Solicitud | RENOVAR CARNET (ADULTO)</h1><form>"
            + list("TIPO DOC.:*", "CARNET EXTRANJERO")
            + boxes("DOCUMENTO:*", "MOTIVO:*", "NOMBRE COMPLETO:*", "FEC. NAC.:*", "LUGAR NAC.:*")
            + list("SEXO:*", "F", "M")
            + list("EST. CIVIL:*", "SOLTERO(A)", "CASADO(A)")
            + list("NACIONALIDAD:*", "ESTADOS UNIDOS", "URUGUAY")
            + boxes("PROFESIÓN:*", "OCUPACIÓN:*", "DIR. EXACTA:*", "CORREO:*", "TEL. MÓVIL:*")
            + "<button>Enviar</button></form>");
    Page page = browser.open(portal.at("/forma"));
    InmVisit visit = InmVisit.on(page, portal.at("/"));

    visit.run(visit.read("request-form"), true);

    assertThat(
            page.evaluate("[...document.querySelectorAll('[name]')].map(e => e.value).join('|')"))
        .asString()
        .contains("|06/05/1948|", "|CASADO(A)|", "|ana@ejemplo.hn|+504 9999-0000");
  }

  /**
   * The kind of a document and its number are asked for in the first part, too, which stands open.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<details><summary>%s</summary>%s</details>",
        "<h3 style='cursor:pointer' onclick='this.nextElementSibling.hidden = false'>%s</h3><div hidden>%s</div>"
      })
  void what_is_asked_for_in_a_part_that_is_folded_away_is_not_filled_in_elsewhere(String part) {
    portal.showing(
        "/forma",
        "<h1>Solicitud | RENOVAR CARNET (ADULTO)</h1><a href=/lista>Solicitudes</a><form>"
            + list("Tipo Documento", "CARNET EXTRANJERO")
            + boxes("Documento #", "Motivo")
            + part.formatted(
                "Datos Personales",
                boxes("Nombre Completo", "FEC. NAC.", "Lugar de Nacimiento")
                    + list("Sexo", "F", "M")
                    + list("Estado Civil", "Soltero(a)", "Casado(a)")
                    + list("Nacionalidad", "ESTADOS UNIDOS", "URUGUAY"))
            + part.formatted(
                "Documento y Domicilio",
                list("Tipo Documento", "CARNET EXTRANJERO")
                    + boxes("Documento #", "Profesión", "Ocupación", "Dirección Exacta"))
            + "<button>Enviar</button></form>");
    Page page = browser.open(portal.at("/forma"));
    Application application = InmVisit.on(page, portal.at("/")).application();

    application.fill();

    assertThat(page.evaluate("[...document.querySelectorAll('[name]')].every(e => e.value)"))
        .isEqualTo(true);
    assertThat(application.readBack()).isEmpty();
  }

  /** Who it is for is known, and shown with no box; its number is asked for once its kind is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><span>Nombre Completo</span> <output style=display:block>%s</output>",
        "<p>Nombre completo: %s",
        "<dl><dt>NOMBRE COMPLETO<dd>%s</dl>"
      })
  void what_is_known_already_may_be_shown_only(String shown) {
    portal
        .showing(
            "/forma",
            "<h1>Solicitud | RENOVAR CARNET (ADULTO)</h1><a href=/lista>Solicitudes</a><div onchange=\"setTimeout(() => d.innerHTML = '<label>Número de Carnet Extranjero <input name=v></label>', 900)\">"
                + list("Tipo Documento", "CARNET EXTRANJERO")
                + "</div><div id=d><label>Documento <input name=v disabled></label></div>"
                + boxes("Motivo")
                + "<button onclick=\"sessionStorage.all = [...document.querySelectorAll('[name]')].map(e => e.value); location = '/dos'\">Siguiente</button>")
        .showing(
            "/dos",
            "<h1>Solicitud | RENOVAR CARNET (ADULTO)</h1><a href=/lista>Solicitudes</a>"
                + shown.formatted("Ejemplo Núñez Ana María")
                + "<form>"
                + boxes("FEC. NAC.:*", "Lugar de Nacimiento")
                + list("Sexo", "F", "M")
                + list("Estado Civil", "Soltero(a)", "Casado(a)")
                + list("Nacionalidad", "ESTADOS UNIDOS", "URUGUAY")
                + list("Tipo Documento", "CARNET EXTRANJERO")
                + boxes("Documento #", "Profesión", "Ocupación", "Dirección Exacta")
                + "<button>Enviar</button></form>");
    Page page = browser.open(portal.at("/forma"));

    InmVisit.on(page, portal.at("/")).application().fill();

    assertThat(page.evaluate("sessionStorage.all"))
        .isEqualTo("CARNET EXTRANJERO,0801-1948-00321,Renovar Residencia");
    assertThat(page.evaluate("[...document.querySelectorAll('[name]')].every(e => e.value)"))
        .isEqualTo(true);
  }

  /** Of nothing but a button it no more looks like a list then. */
  @Test
  void what_was_chosen_behind_a_button_is_read_back_where_it_stands_on_the_button() {
    String button =
        "<div><label>Estado Civil</label> <button type=button class=b onclick='nextElementSibling.hidden = false'>Seleccione una opción</button><ul hidden><li><span>Soltero/a</span><li><span>Casado/a</span></ul></div>";
    portal.showing(
        "/forma",
        "<style>.b,span{cursor:pointer;width:200px}</style><h1>Solicitud | RENOVAR CARNET (ADULTO)</h1><a href=/lista>Solicitudes</a>"
            + button
            + list("Tipo Documento", "CARNET EXTRANJERO")
            + boxes("Documento", "Motivo", "Nombre Completo", "FEC. NAC.:", "Lugar de Nacimiento")
            + list("Sexo", "F", "M")
            + list("Nacionalidad", "ESTADOS UNIDOS", "URUGUAY")
            + boxes("Profesión", "Ocupación", "Dirección Exacta")
            + "<button>Enviar</button><script>document.querySelectorAll('li span').forEach(s => s.onclick = () => { const u = s.closest('ul'); u.hidden = true; u.previousElementSibling.textContent = s.textContent; })</script>");
    Application application =
        InmVisit.on(browser.open(portal.at("/forma")), portal.at("/")).application();

    application.fill();

    assertThat(application.readBack()).isEmpty();
  }

  private static String list(String label, String... options) {
    return "<p><label>%s <select name=v><option value=''>(Seleccione)<option>%s</select></label>"
        .formatted(label, String.join("<option>", options));
  }

  private static String boxes(String... labels) {
    return Stream.of(labels)
        .map(
            l ->
                "<p><label>%s <input name=v %s></label>"
                    .formatted(l, l.startsWith("FEC") ? "placeholder=dd/mm/aaaa" : ""))
        .collect(Collectors.joining());
  }
}
