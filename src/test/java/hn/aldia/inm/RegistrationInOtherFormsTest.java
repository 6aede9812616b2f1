package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.testing.InmVisit;
import hn.aldia.testing.SmallPortal;
import hn.aldia.testing.TestBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same account, asked for otherwise than in the guide. */
class RegistrationInOtherFormsTest {
  private static final String FORM =
      "<h1>Registro</h1><form action=/entrar><p><label>Clase de Persona <select required><option value=''>Seleccione"
          + "<option>Nacional<option>Extranjero</select></label>%s<p><button>Registrarse</button></form>";
  private static final String CONTACT = box("Correo") + box("Teléfono");

  @RegisterExtension final TestBrowser browser = new TestBrowser();
  private final SmallPortal portal = SmallPortal.open();

  @AfterEach
  void falls() {
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Primer Apellido|Segundo Apellido|Primer Nombre|Segundo Nombre",
        "1er. Apellido:|2do. Apellido:|1er. Nombre:|2do. Nombre:",
        "APELLIDO PATERNO *|APELLIDO MATERNO|PRIMER NOMBRE *|OTROS NOMBRES"
      })
  void a_name_that_is_asked_for_in_parts_is_given_in_parts(String labels) {
    String[] label = labels.split("\\|", -1);
    Page page =
        registers(
            box(label[0]) + box(label[1]) + box(label[2]) + box(label[3]) + CONTACT,
            "applicant { surname = \"de la Cruz Núñez\", surname-first = \"de la Cruz\", surname-rest = \"Núñez\" }");

    assertThat(page.url())
        .contains(query("v=de+la+Cruz", "v=N%C3%BA%C3%B1ez", "v=Ana", "v=Mar%C3%ADa"));
  }

  @Test
  void one_that_is_asked_for_whole_is_given_whole() {
    Page page =
        registers(
            box("Apellidos") + box("Nombres") + CONTACT,
            "applicant { surname = \"de la Cruz Núñez\", surname-first = \"de la Cruz\", surname-rest = \"Núñez\" }");

    assertThat(page.url()).contains(query("v=de+la+Cruz+N%C3%BA%C3%B1ez", "v=Ana+Mar%C3%ADa"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONFIRME CORREO:*",
        "Confirme su correo electrónico",
        "Repita correo",
        "Confirmación de correo electrónico",
        "Vuelva a escribir su correo"
      })
  void the_address_is_written_once_more_by_whatever_words_it_is_asked_for(String again) {
    Page page = registers(box("Apellido") + box("Nombres") + CONTACT + box(again), "");

    assertThat(page.url()).endsWith("v=%2B504+9999-0000&v=ana%40ejemplo.hn");
  }

  /** Nothing was taken yet: the caller notes that, and asks for it once more. */
  @Test
  void a_telephone_that_is_refused_for_its_signs_is_written_in_figures() {
    var visit =
        shows(
            "<p id=m></p>"
                + box("Apellido")
                + box("Nombres")
                + CONTACT
                + "<script>document.forms[0].onsubmit = () => { const ok = /^\\d{8}$/.test(document.forms[0].v[3].value);"
                + " if (!ok) { fetch('/servicios'); m.textContent = 'El teléfono debe contener solo dígitos.'; } return ok; }</script>");

    assertThat(visit.registration.register(shown -> {}).verdict())
        .isEqualTo(Verdict.TO_BE_CONFIRMED);
    assertThat(visit.registration.register(shown -> {}).verdict()).isEqualTo(Verdict.ACCEPTED);

    assertThat(visit.page.url()).endsWith("v=99990000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>Page Expired</h2><a href=/registro>Volver</a>",
        "<p>El token de seguridad no es válido. <a href=/registro>Haga clic aquí para recargar la página</a>.",
        "<p>La página ha expirado por inactividad."
      })
  void a_form_that_came_from_too_old_a_page_is_filled_in_anew_once(String refusal) {
    portal.showing("/vieja", "<h1>INM</h1>" + refusal);
    var visit =
        shows(
            box("Apellido")
                + box("Nombres")
                + CONTACT
                + "<script>if (!localStorage.n) { localStorage.n = 1; document.forms[0].action = '/vieja'; }</script>");

    assertThat(visit.registration.register(shown -> {}).verdict())
        .isEqualTo(Verdict.TO_BE_CONFIRMED);
    assertThat(visit.registration.register(shown -> {}).verdict()).isEqualTo(Verdict.ACCEPTED);

    assertThat(portal.asked()).filteredOn("/vieja"::equals).hasSize(1);
  }

  /** As where a message takes the place of the window that the form stands in. */
  @ParameterizedTest
  @ValueSource(strings = {"d.close()", "d.remove()", "location = '/servicios'"})
  void a_form_that_goes_away_while_it_is_filled_in_is_opened_and_filled_in_once_more(String goes) {
    portal.showing(
        "/servicios",
        "<h1>ALAM+</h1><a href='#' onclick=\"document.body.append(d); d.showModal()\">Registrarse</a>"
            + " <a href=/entrar>Iniciar Session</a><dialog id=d>"
            + FORM.formatted(box("Apellido") + box("Nombres") + CONTACT)
            + "</dialog><script>const d = document.querySelector('dialog'); document.forms[0].v[2].onfocus ="
            + " () => { if (!sessionStorage.n) { sessionStorage.n = 1; %s; } }</script>"
                .formatted(goes));
    Page page = browser.open(portal.at("/servicios"));
    var visit = InmVisit.on(page, portal.at("/servicios"));
    visit.registration().openForm();

    assertThat(visit.registration().register(shown -> {}).verdict()).isEqualTo(Verdict.ACCEPTED);

    assertThat(page.url()).contains(query("v=Ejemplo", "v=Ana+Mar%C3%ADa"));
    assertThat(portal.asked()).filteredOn(path -> path.startsWith("/entrar")).hasSize(1);
  }

  @Test
  void the_way_in_may_lie_in_a_menu_behind_a_picture() {
    portal.showing(
        "/",
        """
        <h1>Instituto Nacional de Migración</h1><p>Noticias: nueva oficina en Roatán
        <span title=Menú style="display:inline-block;width:20px;height:20px;cursor:pointer;background:navy"
          onclick="m.hidden = false"></span><div id=m hidden><a href=/servicios>SERVICIOS EN LINEA</a></div>
        """);
    var visit = InmVisit.on(browser.open(portal.at("/")), portal.at("/"));

    visit.registration().reachPortal();

    assertThat(visit.view().text()).contains("SERVICIOS EN LINEA");
  }

  private record Shown(Page page, Registration registration) {}

  private Shown shows(String fields) {
    portal.showing("/registro", FORM.formatted(fields));
    Page page = browser.open(portal.at("/registro"));
    return new Shown(page, InmVisit.on(page, portal.at("/")).registration());
  }

  private Page registers(String fields, String person) {
    portal.showing("/registro", FORM.formatted(fields));
    Page page = browser.open(portal.at("/registro"));
    var visit = InmVisit.on(page, portal.at("/"), person);
    assertThat(visit.registration().register(shown -> {}).verdict()).isEqualTo(Verdict.ACCEPTED);
    return page;
  }

  private static String box(String label) {
    return "<p><label>%s <input name=v></label>".formatted(label);
  }

  private static String query(String... values) {
    return String.join("&", values);
  }
}
