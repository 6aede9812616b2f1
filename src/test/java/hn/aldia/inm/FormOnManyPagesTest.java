package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.form.Difference;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.testing.InmVisit;
import hn.aldia.testing.SmallPortal;
import hn.aldia.testing.TestBrowser;
import hn.aldia.words.Trouble;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The guide's form has two steps; a portal may ask for the same on more pages, and show it all. */
class FormOnManyPagesTest {
  private static final String LIST =
      "<h1>Lista de Solicitudes</h1><a href=/nueva>Nueva Solicitud</a><table><tr><th>Solicitud #"
          + "<th>Solicitud Nombre<th>Estado%s</table>";
  private static final String FILED = "<tr><td>1162<td>RENOVAR CARNET (ADULTO)<td>INGRESADA";
  private static final String KINDS =
      """
      <h1>Nueva solicitud</h1><form action=/paso1><label>Tipo de Solicitud <select><option>Seleccione
      <option>PRORROGA<option>RENOVAR CARNET (ADULTO)</select></label><button>Cargar</button></form>
      """;
  private static final String DOCUMENT =
      """
      <p><label>Tipo Documento <select required><option value=''>Seleccione<option>PASAPORTE
      <option>CARNET EXTRANJERO</select></label><p><label>Documento <input required></label>
      """;
  private static final String REASON = "<p><label>Motivo <input required></label>";
  private static final String PERSON =
      """
      <p><label>Nombre Completo <input required></label>
      <p><label>Fecha de Nacimiento <input type=date required></label>
      <p><label>Lugar de Nacimiento <input required></label>
      <p><label>Sexo <select required><option value=''>--<option>F<option>M</select></label>
      <p><label>Estado Civil <select required><option value=''>--<option>Soltero/a<option>Casado/a</select></label>
      <p><label>Nacionalidad <select required><option value=''>--<option>CANADA<option>ESTADOS UNIDOS DE AMERICA</select></label>
      """;
  private static final String WORK =
      """
      <p><label>Profesión <input required></label><p><label>Ocupación <input required></label>
      <p><label>Dirección Exacta <textarea required></textarea></label>
      """;

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private final SmallPortal portal =
      SmallPortal.open()
          .showing("/inicio", LIST.formatted(""))
          .showing("/lista", LIST.formatted(FILED))
          .showing("/nueva", KINDS);

  @AfterEach
  void falls() {
    portal.close();
  }

  @Test
  void what_one_page_does_not_ask_for_is_entered_on_the_page_behind_it() {
    portal
        .showing("/paso1", page(DOCUMENT + REASON, "/paso2", "Siguiente"))
        .showing("/paso2", page(PERSON, "/paso3", "Siguiente"))
        .showing("/paso3", page(DOCUMENT + WORK, "/revision", "Guardar y continuar"))
        .showing("/revision", review("Revise sus datos antes de enviar"));
    Application application = filled();

    sends(application, 2);
    assertThat(portal.asked())
        .containsSubsequence("/paso1", "/paso2", "/paso3", "/revision", "POST /enviar", "/lista");
  }

  @Test
  void the_person_may_be_asked_for_before_the_reason_and_each_thing_once() {
    portal
        .showing("/paso1", page(PERSON, "/paso2", "Continuar"))
        .showing("/paso2", page(DOCUMENT + WORK, "/paso3", "Continuar"))
        .showing("/paso3", post(REASON, "Enviar solicitud"));
    Application application = filled();

    sends(application, 3);
    assertThat(portal.asked()).containsSubsequence("/paso1", "/paso2", "/paso3", "POST /enviar");
  }

  @Test
  void a_page_that_asks_by_a_name_of_the_one_before_is_another_page() {
    String optional = DOCUMENT.replace("required", "");
    portal
        .showing("/paso1", page(PERSON + DOCUMENT, "/paso2", "Continuar"))
        .showing("/paso2", post(optional + WORK + REASON, "Enviar"));
    Application application = filled();

    sends(application, 2);
    assertThat(portal.asked()).containsSubsequence("/paso1", "/paso2", "POST /enviar");
  }

  @Test
  void what_may_lead_on_and_files_all_of_it_is_pressed_once_and_as_what_cannot_be_undone() {
    portal
        .showing("/paso1", page(DOCUMENT + REASON, "/paso2", "Siguiente"))
        .showing("/paso2", page(PERSON, "/paso3", "Avanzar"))
        .showing("/paso3", post(DOCUMENT + WORK, "Continuar"));
    var visit = InmVisit.on(browser.open(portal.at("/inicio")), portal.at("/"));
    Application application = visit.application();
    application.begin();
    application.fill();

    assertThat(portal.asked()).doesNotContain("/paso3");
    sends(application, 2);

    assertThat(portal.asked()).containsOnlyOnce("POST /enviar");
    assertThat(visit.journal())
        .containsExactly(
            "before submit-request",
            "after submit-request",
            "before submit-request",
            "after submit-request");
  }

  /** Its button bears the name of the one that sends the form, which is a page further on. */
  @Test
  void a_chat_that_hangs_over_the_pages_is_never_written_to() {
    String chat =
        "<form action=/chat method=post style='position:fixed;right:9px;bottom:9px;width:240px'><b>Mía</b><input name=m placeholder='Escriba su mensaje'><button>Enviar</button></form>";
    portal
        .showing("/paso1", page(DOCUMENT + REASON, "/paso2", "Siguiente") + chat)
        .showing("/paso2", page(PERSON + DOCUMENT + WORK, "/paso3", "Siguiente") + chat)
        .showing("/paso3", post("<h2>Resumen</h2>", "Enviar") + chat);
    Application application =
        InmVisit.on(browser.open(portal.at("/inicio")), portal.at("/")).application();
    application.begin();
    application.fill();
    sends(application, 1);

    assertThat(portal.asked()).contains("POST /enviar").doesNotContain("POST /chat");
  }

  @Test
  void what_keeps_a_draft_is_not_pressed_where_something_leads_on_or_sends() {
    String keeps = "<button formmethod=post formaction=/borrador>Guardar</button>";
    portal
        .showing("/paso1", page(DOCUMENT + REASON + keeps, "/paso2", "Continuar"))
        .showing("/paso2", page(PERSON + keeps, "/paso3", "Avanzar"))
        .showing("/paso3", post(DOCUMENT + WORK + keeps, "Guardar y Enviar"));

    sends(filled(), 2);

    assertThat(portal.asked()).contains("POST /enviar").doesNotContain("POST /borrador");
  }

  @Test
  void a_page_behind_what_may_send_is_read_back_before_it_is_sent() {
    String changed =
        WORK.replaceFirst("<input", "<input id=p")
            .replace("<textarea", "<textarea onchange=\"p.value = 'MAESTR'\"");
    portal
        .showing("/paso1", page(DOCUMENT + REASON, "/paso2", "Siguiente"))
        .showing("/paso2", page(PERSON, "/paso3", "Continuar"))
        .showing("/paso3", post(DOCUMENT + changed, "Enviar"));
    Application application = filled();

    assertThat(application.submit(FormOnManyPagesTest::stop).verdict())
        .isEqualTo(Verdict.TO_BE_CONFIRMED);
    assertThatThrownBy(() -> application.submit(FormOnManyPagesTest::stop)).hasMessage("MAESTR");
    assertThat(portal.asked()).doesNotContain("POST /enviar");
  }

  @Test
  void all_of_it_shown_once_more_is_nothing_sent_until_it_is_confirmed() {
    portal
        .showing("/paso1", page(DOCUMENT + REASON, "/paso2", "Siguiente"))
        .showing("/paso2", page(PERSON + DOCUMENT + WORK, "/revision", "Enviar"))
        .showing("/revision", review("Verifique que la información sea correcta"));
    Application application = filled();

    assertThat(application.submit(shown -> {}).verdict()).isEqualTo(Verdict.TO_BE_CONFIRMED);
    assertThat(portal.asked()).doesNotContain("POST /enviar");

    assertThat(application.submit(shown -> {}).verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(portal.asked()).containsOnlyOnce("POST /enviar");
  }

  @Test
  void what_a_page_has_against_it_is_told_and_nothing_is_gone_past() {
    String refuses =
        "<form onsubmit=\"event.preventDefault(); no.hidden = false\">%s<p id=no hidden>El número de documento no"
            + " es válido<p><button>Siguiente</button></form>";
    portal
        .showing("/paso1", refuses.formatted(PERSON))
        .showing("/paso2", page(WORK, "/", "Enviar"));

    assertThatThrownBy(this::filled)
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("El número de documento no es válido");
    assertThat(portal.asked()).doesNotContain("/paso2");
  }

  @Test
  void papers_that_a_page_wants_are_told_and_held_against_no_field() {
    String refuses =
        "<form onsubmit=\"event.preventDefault(); no.hidden = false\">%s<p>Pasaporte <input type=file><p id=no"
            + " hidden>Adjunte el documento<p><button>Siguiente</button></form>";
    portal
        .showing("/paso1", refuses.formatted(PERSON + DOCUMENT))
        .showing("/paso2", page(WORK, "/", "Enviar"));

    assertThatThrownBy(this::filled)
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("errand.form-wants-papers"))
        .hasMessageNotContaining("residency-card");
  }

  @Test
  void a_page_to_look_over_that_shows_another_value_is_told_before_anything_is_sent() {
    portal
        .showing("/paso1", page(DOCUMENT + REASON, "/paso2", "Siguiente"))
        .showing("/paso2", page(PERSON + DOCUMENT + WORK, "/revision", "Siguiente"))
        .showing("/revision", shownAgain("UNITED STATES", "Casa #12, Calle Princip"));
    Application application = filled();

    assertThatThrownBy(() -> application.submit(FormOnManyPagesTest::stop))
        .hasMessage("Calle Princip");
    assertThat(portal.asked()).doesNotContain("POST /enviar");
  }

  @Test
  void a_page_to_look_over_may_write_the_same_in_capitals_and_in_other_words() {
    portal
        .showing("/paso1", page(DOCUMENT + REASON, "/paso2", "Siguiente"))
        .showing("/paso2", page(PERSON + DOCUMENT + WORK, "/revision", "Enviar"))
        .showing(
            "/revision",
            shownAgain("UNITED STATES", "CASA #12, CALLE PRINCIPAL, WEST END, ROATAN"));
    Application application = filled();

    assertThat(application.submit(FormOnManyPagesTest::stop).verdict())
        .isEqualTo(Verdict.TO_BE_CONFIRMED);
    assertThat(application.submit(FormOnManyPagesTest::stop).verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void what_is_said_against_a_field_where_no_form_is_left_does_not_tell_that_nothing_was_filed() {
    portal
        .showing("/paso1", page(DOCUMENT + REASON, "/paso2", "Siguiente"))
        .showing("/paso2", page(PERSON + DOCUMENT + WORK, "/hecha", "Enviar"))
        .showing("/hecha", "<h1>Expediente</h1><p>Dirección Exacta: debe verificarse");
    Application application = filled();

    assertThat(application.submit(FormOnManyPagesTest::stop).verdict())
        .isEqualTo(Verdict.SAID_OTHERWISE);
  }

  @Test
  void a_form_that_falls_back_to_the_list_is_begun_once_more_and_sent_once() {
    String falls =
        "<script>document.querySelector('textarea').onfocus = () => { if (!sessionStorage.n) {"
            + " sessionStorage.n = 1; location = '/inicio'; } }</script>";
    portal
        .showing("/paso1", page(DOCUMENT + REASON, "/paso2", "Siguiente"))
        .showing("/paso2", post(PERSON + DOCUMENT + WORK + falls, "Enviar"));
    Application application = filled();

    assertThat(application.readBack()).isEmpty();
    assertThat(application.submit(FormOnManyPagesTest::stop).verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(portal.asked()).filteredOn("/paso2"::equals).hasSize(2);
    assertThat(portal.asked()).containsOnlyOnce("POST /enviar");
  }

  /** All presses but the last lead on. */
  private static void sends(Application application, int presses) {
    for (int press = 1; press < presses; press++) {
      assertThat(application.submit(shown -> {}).verdict()).isEqualTo(Verdict.TO_BE_CONFIRMED);
    }
    assertThat(application.submit(shown -> {}).verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  private static void stop(List<Difference> shown) {
    if (!shown.isEmpty()) {
      throw new IllegalStateException(shown.get(0).shown().replaceAll(".*, ", ""));
    }
  }

  private static String shownAgain(String nationality, String address) {
    return post(
        """
        <h2>Revise sus datos antes de enviar</h2><table><tr><th>Nombre Completo:<td>ANA MARIA EJEMPLO NUÑEZ
        <tr><th>Fecha de Nacimiento<td>1948-05-06<tr><th>Sexo<td>FEMENINO<tr><th>Nacionalidad<td>%s<tr><th>Profesión
        <td>MAESTRA<tr><th>Dirección Exacta<td>%s</table><p>Oficio: <p>Estado Civil: CASADO(A)
        """
            .formatted(nationality, address),
        "Confirmar y enviar");
  }

  private Application filled() {
    var visit = InmVisit.on(browser.open(portal.at("/inicio")), portal.at("/"));
    Application application = visit.application();
    application.begin();
    application.fill();
    assertThat(application.readBack()).isEmpty();
    return application;
  }

  private static String page(String fields, String next, String button) {
    return "<h1>Solicitud</h1><form action=%s>%s<p><button type=button>Anterior</button> <button>%s</button></form>"
        .formatted(next, fields, button);
  }

  private static String post(String fields, String button) {
    return "<h1>Solicitud</h1><form method=post action=/enviar>%s<p><button>%s</button></form>"
        .formatted(fields, button);
  }

  private static String review(String words) {
    return post(
        "<h2>%s</h2><dl><dt>Nombre<dd>Ana María</dl>".formatted(words), "Confirmar y enviar");
  }
}
