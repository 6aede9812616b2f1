package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.form.Difference;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.runner.StepFailed;
import hn.aldia.testing.InmVisit;
import hn.aldia.testing.SmallPortal;
import hn.aldia.testing.TestBrowser;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The form for an account may ask on several pages, and show all of it once more. */
class RegistrationOnManyPagesTest {
  private static final String PERSON =
      """
      <p><select required onchange="f.hidden = false"><option value=''>Clase de Persona<option>Nacional<option>Extranjero
      </select><span id=f hidden><p><input required placeholder=Apellido><p><input required placeholder=Nombres>
      <p><button>Siguiente</button></span>
      """;
  private static final String CONTACT =
      """
      <p><input required placeholder=Correo><p><input required placeholder=Teléfono>
      <p><label><input type=checkbox required> Acepto los términos</label><p><button>Siguiente</button>
      """;
  private static final String ALL =
      "<h2>Confirmar</h2><p>Apellido: %s<p>Nombres: ANA MARÍA<p>Correo: ana@ejemplo.hn<p><button>Registrarse</button>";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private final SmallPortal portal =
      SmallPortal.open()
          .showing("/registro", page("/contacto", PERSON))
          .showing("/contacto", page("/confirmar", CONTACT));

  @AfterEach
  void falls() {
    portal.close();
  }

  @Test
  void each_page_is_filled_in_and_the_last_one_sends_it() {
    portal.showing("/confirmar", page("/entrar", ALL.formatted("EJEMPLO")));
    var visit = visit();

    assertThat(visit.registration().register(shown -> assertThat(shown).isEmpty()).verdict())
        .isEqualTo(Verdict.ACCEPTED);

    assertThat(portal.asked())
        .containsSubsequence("/registro", "/contacto", "/confirmar", "/entrar");
    assertThat(visit.journal()).containsExactly("before register", "after register");
  }

  /** No form can be sent by a button that stands there before the address was asked for. */
  @Test
  void the_class_of_person_may_be_asked_for_alone_on_the_first_page() {
    portal.showing(
        "/registro",
        "<h1>Cuenta</h1><form action=/persona><p>Paso 1 de 3 — Clase de Persona<div><label><input type=radio name=c required>"
            + " <b>Nacional</b><br><small>Por nacimiento</small></label></div><div><label><input type=radio name=c> <b>Extranjero</b><br>"
            + "<small>De otra nacionalidad</small></label></div><button>Continuar</button></form>");
    portal.showing(
        "/persona",
        page(
            "/contacto",
            "<p><input required placeholder=Apellido><p><input required placeholder=Nombres><p><button>Siguiente</button>"));
    portal.showing("/confirmar", page("/entrar", ALL.formatted("EJEMPLO")));
    var visit = visit();
    visit.registration().openForm();

    assertThat(visit.registration().register(shown -> {}).verdict()).isEqualTo(Verdict.ACCEPTED);

    assertThat(portal.asked()).containsSubsequence("/persona", "/contacto", "/confirmar");
  }

  @Test
  void a_value_that_is_shown_otherwise_is_told_before_it_is_sent() {
    portal.showing("/confirmar", page("/entrar", ALL.formatted("EJEMP")));
    var visit = visit();

    assertThatThrownBy(() -> visit.registration().register(RegistrationOnManyPagesTest::stop))
        .hasMessage("applicant.surname");

    assertThat(visit.journal()).isEmpty();
    assertThat(portal.asked()).doesNotContain("/entrar");
  }

  @Test
  void a_button_that_may_itself_send_it_all_is_not_pressed_for_a_page_behind() {
    portal.showing("/contacto", page("/enviado", CONTACT.replace("Siguiente", "Continuar")));
    var visit = visit();

    assertThatThrownBy(() -> visit.registration().register(shown -> {}))
        .isInstanceOf(StepFailed.class);

    assertThat(visit.journal()).doesNotContain("after register");
    assertThat(portal.asked()).doesNotContain("/enviado");
  }

  @Test
  void a_choice_that_throws_the_form_back_is_made_once_and_what_went_with_it_is_entered_again() {
    portal.showing(
        "/registro",
        """
        <h1>Registro</h1><form><div id=w></div></form><script>
        const v = {}; let at = 0; const keep = () => document.querySelectorAll('[name]').forEach(i => v[i.name] = i.value);
        const box = (name, hint) => `<p><input name=${name} placeholder=${hint} value='${v[name] || ''}'>`;
        const pages = [() => box('correo', 'Correo') + box('tel', 'Teléfono'),
          () => `<p><select name=clase onchange='keep(); v.tel = ""; at = 0; draw()'><option value=''>Clase de Persona<option>Nacional
            <option ${v.clase === 'Extranjero' ? 'selected' : ''}>Extranjero</select>` + (v.clase ? box('ape', 'Apellido') + box('nom', 'Nombres') : ''),
          () => `<p>Apellido: ${v.ape}<p>Correo: ${v.correo}<p><button>Registrarse</button>`];
        const draw = () => { w.innerHTML = pages[at]() + (at < 2 ? "<p><button type=button onclick='keep(); at++; draw()'>Siguiente</button>" : '');
          document.forms[0].action = v.tel && v.ape && v.nom ? '/entrar' : '/falta'; };
        draw();</script>
        """);

    assertThat(visit().registration().register(shown -> assertThat(shown).isEmpty()).verdict())
        .isEqualTo(Verdict.ACCEPTED);

    assertThat(portal.asked()).contains("/entrar").doesNotContain("/falta");
  }

  private InmVisit visit() {
    return InmVisit.on(browser.open(portal.at("/registro")), portal.at("/"));
  }

  private static void stop(List<Difference> shown) {
    throw new IllegalStateException(shown.get(0).setting());
  }

  private static String page(String to, String fields) {
    return "<h1>Registro</h1><form action=%s>%s</form>".formatted(to, fields);
  }
}
