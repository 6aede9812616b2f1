package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import hn.aldia.testing.InmVisit;
import hn.aldia.testing.SmallPortal;
import hn.aldia.testing.TestBrowser;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the way goes wrong: frames that stumble, a shell that never changes, a list that lags. */
class OddWaysTest {
  private static final String DRAWER =
      """
      <h1>INM</h1><button aria-label=Menú onclick="m.hidden = !m.hidden">☰</button>
      <nav id=m hidden><a href=/lista>Solicitudes</a></nav>
      """;

  /** Its button does nothing when it is pressed for the first time. */
  private static final String DEAF =
      SmallPortal.SIGN_IN
          + "<script>document.querySelector('form').addEventListener('submit', e =>"
          + " e.preventDefault(), {once: true})</script>";

  /** Groups of kinds, and papers behind the form. */
  private static final String MORE_PAGES =
      """
      <h1>Solicitudes</h1><a href=/lista>Solicitudes</a><form method=post action=/nueva id=f></form><script>
      const box = l => `<p><label>${l} <input name="${l}"></label>`, list = (l, o) => `<p><label>${l} <select name="${l}"><option>${o.join('<option>')}</select></label>`;
      const v = {}, next = (say, to) => `<p><button type=button onclick="${to}()">${say}</button>`;
      const show = html => { for (const e of f.elements) if (e.name && e.type !== 'file') v[e.name] = e.value; f.innerHTML = html; };
      const groups = () => show('<p>Lista de solicitudes que se pueden realizar.<p>' + ['Prórrogas', 'Carnets', 'Constancias'].map(g => `<div style="cursor:pointer" onclick="marked = '${g}'">${g}</div>`).join('') + next('Siguiente', 'kinds'));
      const kinds = () => window.marked === 'Carnets' && show(list('Tipo de Solicitud', ['>> SELECCIONAR <<', 'RENOVAR CARNET (ADULTO)']) + next('Cargar', 'one'));
      const one = () => show(list('Tipo Documento', ['IDENTIDAD', 'CARNET EXTRANJERO']) + box('Documento') + box('Motivo') + next('Click aquí siguiente paso', 'two'));
      const two = () => show(['Nombre Completo', 'Fecha de Nacimiento', 'Lugar de Nacimiento'].map(box).join('').replace('Nacimiento">', 'Nacimiento" placeholder="dd/mm/aaaa">') + list('Sexo', ['F', 'M'])
          + list('Estado Civil', ['Casado', 'Soltero']) + list('Nacionalidad', ['ESTADOUNIDENSE']) + list('Tipo Documento', ['CARNET EXTRANJERO']) + ['Documento #', 'Profesión', 'Ocupación', 'Dirección Exacta'].map(box).join('') + next('Siguiente', 'papers'));
      const papers = () => show('<p>Documentos (opcional) <input type=file><p><button type=button>Cancelar</button>' + '<button>Enviar</button>');
      groups();</script>
      """;

  /** First the e-mail, and behind it, in the same page, the password. */
  private static final String TWO_STEPS =
      """
      <h1>Iniciar sesión</h1><form method=post action=/entrar><p><label>Correo electrónico <input name=correo></label>
      <p><button type=button>Continuar</button></form><p>¿No tiene cuenta? <a href=/registro>Registrarse</a>
      <script>const f = document.forms[0]; f.querySelector('button').onclick = () => { const who = f.correo.value;
      if (who.includes('@')) f.innerHTML = `<p>${who}<input type=hidden name=correo value="${who}"><p><label>Contraseña
      <input name=clave type=password></label><p><button>Ingresar</button>`; };</script>
      """;

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private final SmallPortal portal = SmallPortal.open();

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void a_frame_of_the_page_that_stumbles_is_asked_again_and_no_other_part_of_it() {
    portal.showing("/dentro", "<h1>ALAM+</h1><iframe src=/lista width=900 height=500></iframe>");
    Page page = enter("/dentro");
    Application application = InmVisit.on(page, portal.at("/")).application();
    portal.stumbling("/lista", 503).forget();
    page.reload();

    assertThat(application.list()).hasSize(1);
    assertThat(portal.asked()).containsExactly("/dentro", "/lista", "/lista");
  }

  @Test
  void the_same_shell_on_every_page_is_given_up_and_the_nearest_screen_is_named() {
    for (String path : new String[] {"/", "/servicios"}) {
      portal.showing(path, "<h1>Cargado</h1><a href=/servicios>SERVICIOS EN LINEA</a>");
    }
    Page page = browser.open(portal.at("/"));

    assertThatThrownBy(() -> InmVisit.on(page, portal.at("/")).signIn())
        .isInstanceOf(PageNotUnderstood.class)
        .hasMessageContaining("Of the map's screens it comes nearest to “");
    assertThat(portal.asked()).hasSizeLessThan(12);
  }

  @Test
  void a_heading_with_the_menus_words_loads_no_list_so_the_page_is_asked_for_again() {
    portal.showing(
        "/lista", SmallPortal.LIST.replace("<a href=/lista>Solicitudes</a>", "<p>Solicitudes</p>"));
    Page page = enter("/lista");
    Application application = InmVisit.on(page, portal.at("/")).application();
    application.list();
    portal.showing("/lista", SmallPortal.LIST.replace("EN ESPERA", "aprobado")).forget();

    assertThat(application.list()).extracting(ListedRequest::state).containsExactly("aprobado");
  }

  @Test
  void a_list_whose_second_page_cannot_be_had_is_not_taken_for_whole() {
    portal.showing(
        "/lista",
        SmallPortal.LIST
            + "<div class=pager><span>1</span> <a href='javascript:void(0)'>2</a></div>");
    Page page = enter("/lista");
    Application application = InmVisit.on(page, portal.at("/")).application();

    assertThatThrownBy(application::listed).isInstanceOf(PageNotUnderstood.class);
  }

  @Test
  void a_sign_in_form_that_is_gone_when_the_page_knows_who_is_there_was_not_needed() {
    portal.showing(
        "/entrar",
        SmallPortal.SIGN_IN
            + "<script>addEventListener('focusin', () => location = '/lista')</script>");
    Page page = enter("/entrar");

    assertThat(InmVisit.on(page, portal.at("/")).signIn().is(Answer.Verdict.ACCEPTED)).isTrue();
  }

  @Test
  void such_a_form_is_not_waited_for_to_the_end_of_all_patience() {
    portal.showing(
        "/entrar",
        SmallPortal.SIGN_IN
            + "<script>addEventListener('focusin', () => location = '/solicitudes')</script>");
    portal.showing(
        "/solicitudes",
        SmallPortal.LIST + "<script>setTimeout(() => document.body.remove(), 5500)</script>");
    Page page = enter("/entrar");

    assertThat(InmVisit.on(page, portal.at("/")).signIn().is(Answer.Verdict.ACCEPTED)).isTrue();
  }

  @Test
  void nor_is_one_that_was_gone_before_anything_was_entered() {
    portal.showing(
        "/solicitudes",
        SmallPortal.LIST + "<script>setTimeout(() => document.body.remove(), 5500)</script>");
    Page page = enter("/entrar");
    InmVisit visit = InmVisit.on(page, portal.at("/"));

    Answer answer = visit.signInWhile(() -> page.navigate(portal.at("/solicitudes").toString()));
    assertThat(answer.is(Answer.Verdict.ACCEPTED)).isTrue();
  }

  @Test
  void what_comes_behind_the_password_may_be_a_page_with_nothing_but_a_hidden_menu() {
    portal.showing("/lista", DRAWER.replace("/lista", "/solicitudes"));
    portal.showing("/solicitudes", SmallPortal.LIST);
    Page page = browser.open(portal.at("/entrar"));
    InmVisit visit = InmVisit.on(page, portal.at("/"));

    assertThat(visit.signIn().is(Answer.Verdict.ACCEPTED)).isTrue();
    assertThat(visit.application().list()).hasSize(1);
  }

  @Test
  void behind_the_new_password_such_a_page_is_known_by_its_menu_and_not_waited_for() {
    portal.showing("/lista", DRAWER.replace("/lista", "/solicitudes"));
    portal.showing(
        "/clave",
        "<h1>ALAM+</h1><form method=post action=/clave><p><input name=correo placeholder=Correo>"
            + "<p><input type=password placeholder='Contraseña nueva'>"
            + "<p><input type=password placeholder='Confirmar contraseña'>"
            + "<p><button>Iniciar Session</button></form>");
    Page page = browser.open(portal.at("/clave"));
    InmVisit visit = InmVisit.on(page, portal.at("/"));
    long began = System.nanoTime();

    assertThat(visit.registration().setPassword().is(Answer.Verdict.ACCEPTED)).isTrue();
    assertThat(portal.asked()).containsExactly("/clave", "POST /clave", "/lista");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void what_told_that_such_a_page_is_the_inside_may_be_gone_and_its_menu_tells_it_again() {
    portal.showing(
        "/inicio",
        DRAWER
            + "<div role=dialog id=d style='position:fixed;inset:0;background:#fff'>"
            + "<p>¿Desea mantener la sesión iniciada?<p><button>No, cerrar sesión</button>"
            + " <button onclick='d.remove()'>Sí, continuar</button></div>");
    InmVisit visit = InmVisit.on(browser.open(portal.at("/inicio")), portal.at("/"));

    assertThat(visit.registration().isInside()).isTrue();
    visit.view().keepClear();
    assertThat(visit.registration().isInside()).isFalse();
    assertThat(visit.registration().opensInside()).isTrue();
  }

  @Test
  void a_session_kept_at_such_a_page_is_known_by_its_menu_too() {
    portal.showing("/inicio", DRAWER);
    InmVisit visit = InmVisit.on(browser.open(portal.at("/")), portal.at("/"));

    assertThat(visit.opensInside(portal.at("/inicio").toString())).isTrue();
  }

  @Test
  void a_menu_that_does_nothing_yet_is_opened_once_more() {
    portal.showing(
        "/lista",
        DRAWER.replace("/lista", "/solicitudes").replace("onclick=", "data-later=")
            + "<script>setTimeout(() => { const b = document.querySelector('button');"
            + " b.onclick = () => { m.hidden = !m.hidden; }; }, 900)</script>");
    portal.showing("/solicitudes", SmallPortal.LIST);
    Page page = enter("/lista");

    assertThat(InmVisit.on(page, portal.at("/")).application().list()).hasSize(1);
  }

  /** Pressed once more, it folds it away again. */
  @Test
  void a_group_of_the_menu_by_the_name_of_the_list_only_unfolds_what_leads_there() {
    portal.showing(
        "/lista",
        """
        <h1>INM</h1><p>Bienvenido<ul><li><span style="cursor:pointer" onclick="s.hidden = !s.hidden">▸ Solicitudes</span>
        <ul id=s hidden><li><a href=/solicitudes>Mis solicitudes</a></ul><li><a href=/salir>Cerrar sesión</a></ul>
        """);
    portal.showing("/solicitudes", SmallPortal.LIST);
    Page page = enter("/lista");

    assertThat(InmVisit.on(page, portal.at("/")).application().list()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Iniciar sesión", "Aplicación en Línea de Atención Migratoria"})
  void the_password_may_be_asked_for_behind_the_e_mail(String heading) {
    portal.showing("/entrar", TWO_STEPS.replace("Iniciar sesión", heading));
    Page page = browser.open(portal.at("/entrar"));

    assertThat(InmVisit.on(page, portal.at("/")).signIn().is(Answer.Verdict.ACCEPTED)).isTrue();
    assertThat(page.url()).endsWith("/lista");
    assertThat(portal.asked()).filteredOn("POST /entrar"::equals).hasSize(1);
  }

  @Test
  void a_sign_in_that_the_page_did_not_hear_is_pressed_again() {
    portal.showing("/entrar", DEAF);
    Page page = browser.open(portal.at("/entrar"));

    assertThat(InmVisit.on(page, portal.at("/")).signIn().is(Answer.Verdict.ACCEPTED)).isTrue();
    assertThat(portal.asked()).filteredOn("POST /entrar"::equals).hasSize(1);
  }

  @Test
  void a_sign_in_form_that_goes_away_while_it_is_filled_in_is_opened_once_more() {
    portal.showing(
        "/servicios",
        "<h1>ALAM+</h1><a href=/registro>Registrarse</a> <a href='#' onclick='d.showModal()'>Iniciar Session</a>"
            + "<dialog id=d>"
            + SmallPortal.SIGN_IN
            + "</dialog><script>document.querySelector('[name=clave]').onfocus = () => {"
            + " if (!sessionStorage.n) { sessionStorage.n = 1; d.close(); } }</script>");
    Page page = browser.open(portal.at("/servicios"));

    assertThat(InmVisit.on(page, portal.at("/servicios")).signIn().verdict())
        .isEqualTo(Answer.Verdict.ACCEPTED);
    assertThat(portal.asked()).containsOnlyOnce("POST /entrar");
  }

  @Test
  void a_pin_that_the_page_did_not_hear_is_no_wrong_one() {
    portal.showing("/entrar", DEAF);
    Page page = browser.open(portal.at("/entrar"));

    Answer answer = InmVisit.on(page, portal.at("/")).registration().enterPin();

    assertThat(answer.is(Answer.Verdict.ACCEPTED)).isTrue();
    assertThat(portal.asked()).filteredOn("POST /entrar"::equals).hasSize(1);
  }

  @Test
  void a_window_that_closes_itself_leads_back_to_the_page_that_opened_it() {
    portal
        .showing(
            "/servicios",
            SmallPortal.SERVICES.replace(
                "<a href=/entrar>", "<a href=/entrar target=entrar rel=opener>"))
        .showing("/lista", "<script>opener.location = '/dentro'; close();</script>")
        .showing("/dentro", SmallPortal.LIST);
    Page page = browser.open(portal.at("/"));
    InmVisit visit = InmVisit.on(page, portal.at("/"));

    assertThat(visit.signIn().is(Answer.Verdict.ACCEPTED)).isTrue();
    assertThat(visit.application().listed()).hasSize(1);
  }

  @Test
  void the_sites_own_search_for_errands_is_not_the_list_of_their_kinds() {
    String search = "<input type=search placeholder='Buscar trámite'>";
    portal.showing("/lista", search + SmallPortal.LIST).showing("/nueva", search + MORE_PAGES);
    Page page = enter("/lista");

    InmVisit.on(page, portal.at("/")).application().begin();

    assertThat(page.url()).endsWith("/nueva");
  }

  @Test
  void the_kind_of_request_may_be_called_by_other_forms_of_its_words() {
    portal.showing(
        "/nueva",
        MORE_PAGES.replace(
            "'RENOVAR CARNET (ADULTO)'",
            "'Renovación de carné (menor)', 'Renovación de carné (adulto)', 'Reposición de carné (adulto)'"));
    Page page = enter("/lista");

    InmVisit.on(page, portal.at("/")).application().begin();

    assertThat(page.evaluate("v['Tipo de Solicitud']")).isEqualTo("Renovación de carné (adulto)");
  }

  /** Its question was closed, or its answer is on its way: it was told, and is not told again. */
  @Test
  void a_page_to_be_looked_over_that_stands_as_it_was_asks_for_no_other_press() {
    portal.showing(
        "/nueva",
        MORE_PAGES.replace(
            "'<p>Documentos (opcional) <input type=file><p><button type=button>Cancelar</button>' + '<button>Enviar</button>'",
            "'<h2>Verifique los datos antes de enviar</h2>' + '<button type=button onclick=\"fetch(`/servicios`)\">Confirmar</button>'"));
    Application application = InmVisit.on(enter("/lista"), portal.at("/")).application();
    application.begin();
    application.fill();

    Answer answer = application.submit(shown -> {});

    assertThat(answer.is(Answer.Verdict.TO_BE_CONFIRMED)).isFalse();
    assertThat(portal.asked()).filteredOn("/servicios"::equals).hasSize(1);
  }

  @Test
  void a_request_may_take_more_pages_than_the_guides() {
    portal.showing("/nueva", MORE_PAGES);
    Application application = InmVisit.on(enter("/lista"), portal.at("/")).application();

    application.begin();
    application.fill();
    assertThat(application.readBack()).isEmpty();
    assertThat(portal.asked()).doesNotContain("POST /nueva");
    portal.showing(
        "/lista",
        SmallPortal.LIST.replace(
            "</table>", "<tr><td>2<td>1207<td>RENOVAR<td>RECIBIDA<td></table>"));
    assertThat(application.submit(shown -> {}).is(Answer.Verdict.ACCEPTED)).isTrue();
    assertThat(portal.asked()).filteredOn("POST /nueva"::equals).hasSize(1);
  }

  private Page enter(String path) {
    Page page = browser.open(portal.at("/"));
    // Not by a press: a page that goes elsewhere under it may be the very thing that is tested.
    page.request().post(portal.at("/entrar").toString());
    page.navigate(portal.at(path).toString());
    return page;
  }
}
