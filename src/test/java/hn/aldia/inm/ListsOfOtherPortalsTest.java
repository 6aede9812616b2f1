package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.testing.InmVisit;
import hn.aldia.testing.SmallPortal;
import hn.aldia.testing.TestBrowser;
import hn.aldia.words.Trouble;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list may be folded, shown as a board, or keep what is done to a request behind a button. */
class ListsOfOtherPortalsTest {
  private static final String WAYS =
      "<h1>Mis trámites</h1><a href=/inicio>Mis trámites</a> <a href=/nueva>Nuevo trámite</a>";
  private static final String TREE =
      WAYS
          + """
          <table role=treegrid><thead><tr><th>N.º de trámite<th>Trámite<th>Estado<th>Acción<tbody id=rows></table><script>
          const of = {2026: ['EXT-2026-004517', 'RENOVAR CARNET (ADULTO)', 'ASIGNADA'], 2025: ['EXT-2025-000118', 'PRORROGAS', 'FINALIZADA']};
          const wide = {}; const draw = () => rows.innerHTML = Object.keys(of).reverse().map(y => `<tr role=row aria-expanded=${!!wide[y]}>
            <td colspan=4><span style="cursor:pointer;display:inline-block;width:14px;height:14px" onclick="wide[${y}] = !wide[${y}]; draw()"></span> AÑO ${y}</tr>`
            + (wide[y] ? `<tr><td>${of[y][0]}<td>${of[y][1]}<td><img alt="${of[y][2]}" width=16 height=16 src="data:,"><td><a title=Seguimiento href=/detalle>▸</a>` : '')).join('');
          draw();</script>
          """;
  private static final String BOARD =
      WAYS
          + """
          <div style="display:flex;gap:12px" id=board></div><script>
          const cards = %s; board.innerHTML = ['Ingresado', 'Asignado', 'Aprobado'].map(s => `<section style="width:220px;min-height:200px">
            <div>${s} <sup>${(cards[s] || []).length}</sup></div>` + (cards[s] || []).map(([k, n]) => `<article><div>${k}</div><div>N.º ${n}</div><time>hace 2 días</time>
            <button onclick="menu(this)"><span role=img aria-label=more><svg width=14 height=14><circle cx=7 cy=7 r=2 /></svg></span></button></article>`).join('') + '</section>').join('');
          const menu = b => { const u = document.createElement('ul'); u.setAttribute('role', 'menu'); const n = b.parentNode.children[1].textContent;
            u.innerHTML = '<li role=menuitem style="cursor:pointer">Ver detalle</li>' + (b.closest('section').innerText.startsWith('Aprob') ? '<li role=menuitem style="cursor:pointer">Descargar constancia</li>' : '');
            u.firstChild.onclick = () => { u.remove(); board.insertAdjacentHTML('afterend', `<div role=dialog><p>Número de trámite: ${n}<p>Oficial a cargo: Rosa Elena</div>`); }; b.after(u); };
          </script>
          """;

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private final SmallPortal portal = SmallPortal.open();

  @AfterEach
  void falls() {
    portal.close();
  }

  @Test
  void what_is_folded_by_year_is_opened_and_a_state_may_be_a_picture() {
    portal.showing("/inicio", TREE);

    assertThat(application().list())
        .containsExactly(
            new ListedRequest(
                "EXT-2026-004517", "RENOVAR CARNET (ADULTO)", "ASIGNADA", Optional.empty()),
            new ListedRequest("EXT-2025-000118", "PRORROGAS", "FINALIZADA", Optional.empty()));
  }

  @Test
  void a_list_that_its_page_could_not_fetch_is_asked_for_again() {
    portal
        .showing(
            "/inicio",
            WAYS
                + """
                <p id=rows>Cargando...</p><script>
                fetch('/filas').then(r => r.ok ? r.text() : Promise.reject(r)).then(t => { rows.outerHTML = t; },
                  () => { rows.textContent = 'No se pudo cargar la lista.'; });</script>
                """)
        .showing(
            "/filas",
            "<table><tr><th>N.º de trámite<th>Trámite<th>Estado<tr><td>4517<td>PRORROGAS<td>ASIGNADA</table>")
        .stumbling("/filas", 503);

    assertThat(application().list()).extracting(ListedRequest::number).containsExactly("4517");
  }

  /**
   * Approved, it is no longer where the list begins: tabs, and buttons that ask the site for each
   * part.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='#' onclick='show(this.dataset.part); return false'",
        "<button type=button role=tab onclick='setTimeout(() => show(this.dataset.part), 700)'"
      })
  void a_list_in_parts_is_read_whole_and_of_each_the_page_behind_it(String tab) {
    portal.showing("/inicio", parts(tab));
    portal.showing(
        "/detalle",
        "<h1>Detalle de la solicitud</h1><dl><dt>Número de trámite<dd id=n><dt>Oficial a cargo<dd>Rosa Elena <a href=mailto:r.elena@inm.gob.hn title=Escribir>✉</a></dl>"
            + "<a href=/inicio>Regresar</a><script>n.textContent = location.search.slice(1)</script>");

    Application application = application();
    List<ListedRequest> all = application.list();

    assertThat(all)
        .extracting(ListedRequest::number)
        .containsExactlyInAnyOrder("EXT-2026-004517", "EXT-2025-000118");
    assertThat(application.listed()).hasSameElementsAs(all);
    for (ListedRequest each : all) {
      assertThat(application.detailed(each).officer()).contains("Rosa Elena");
    }
  }

  @Test
  void of_a_list_in_parts_no_other_is_opened_where_the_request_stands_that_is_looked_for() {
    portal.showing("/inicio", parts("<a href='#' onclick='show(this.dataset.part); return false'"));

    assertThat(application().listWith(row -> row.state().equals("ASIGNADA")))
        .extracting(ListedRequest::number)
        .containsExactly("EXT-2026-004517");
  }

  /** All that was open was decided on: the part where the list begins shows none. */
  @Test
  void a_list_of_which_nothing_is_open_any_more_is_read_whole_each_time() {
    portal.showing(
        "/inicio",
        parts("<a href='#' onclick='show(this.dataset.part); return false'")
            .replaceFirst("T: \\[.*?\\],", "T: ['No hay registros para mostrar.'],"));
    Application application = application();

    for (int time = 0; time < 3; time++) {
      assertThat(application.list())
          .extracting(ListedRequest::number)
          .containsExactly("EXT-2025-000118");
    }
  }

  /** Its parts are chosen from a list, beside another that counts its rows. */
  @Test
  void a_list_whose_parts_are_chosen_is_read_whole() {
    portal.showing(
        "/inicio",
        parts("").replaceFirst("<div>.*</div>", "")
            + "<label>Mostrar <select><option>10<option>25</select></label> <label>Estado: <select onchange='show(value)'>"
            + "<option value=T>En trámite<option value=F>Finalizadas</select></label>");

    assertThat(application().list())
        .extracting(ListedRequest::number)
        .containsExactlyInAnyOrder("EXT-2026-004517", "EXT-2025-000118");
  }

  private static String parts(String tab) {
    return WAYS
        + "<div>%1$s data-part=T>En trámite <span class=badge>1</span></a></button> %1$s data-part=F>Finalizadas <span class=badge>1</span></a></button></div>"
            .formatted(tab)
        + """
          <table><thead><tr><th>N.º de trámite<th>Trámite<th>Estado<th>Acción<tbody id=rows></table><script>
          const of = {T: ['EXT-2026-004517', 'RENOVAR CARNET (ADULTO)', 'ASIGNADA'], F: ['EXT-2025-000118', 'PRORROGAS', 'FINALIZADA']};
          const show = part => rows.innerHTML = '<tr><td' + (of[part][1] ? '>' : ' colspan=4>') + of[part].join('<td>') + (!of[part][1] ? '' : '<td><a href=/detalle?' + of[part][0] + '>Detalle</a>'); show('T');</script>
          """;
  }

  @Test
  void a_short_list_with_days_counts_no_pages() {
    portal.showing(
        "/inicio",
        WAYS
            + "<table><tr><th>N.º de trámite<th>Trámite<th>Fecha<th>Estado<tr><td>EXT-2025-000118<td>PRORROGAS<td>01-FEB-2025<td>FINALIZADA</table>");

    assertThat(application().list())
        .extracting(ListedRequest::number)
        .containsExactly("EXT-2025-000118");
  }

  @Test
  void a_list_of_which_the_site_says_that_it_was_asked_for_too_often_is_asked_for_again() {
    portal.showing(
        "/inicio",
        WAYS
            + """
            <div id=w>%s</div><script>if (!sessionStorage.again) setTimeout(() => { w.innerHTML = '<h2>Demasiadas solicitudes</h2>';
            document.querySelectorAll('h1,a')[0].remove(); document.querySelectorAll('a').forEach(a => a.textContent = 'Ayuda'); sessionStorage.again = 1; }, 300)</script>
            """
                .formatted(
                    "<table><tr><th>Solicitud #<th>Trámite<th>Estado<tr><td colspan=3>Cargando…</table>"));

    assertThatThrownBy(() -> application().list()).isInstanceOf(Trouble.class);

    assertThat(portal.asked()).filteredOn("/inicio"::equals).hasSizeGreaterThan(1);
  }

  /** It takes its time to draw the list, and refuses it where it is asked for twice meanwhile. */
  @Test
  void what_was_asked_for_too_often_is_left_to_come_when_it_is_asked_for_again() {
    portal.showing(
        "/inicio",
        """
        <div id=w></div><script>
        let asked = 0; const ways = '%s', draw = html => { w.innerHTML = html; document.querySelectorAll('a').forEach(a => a.onclick = e => { e.preventDefault(); ask(); }); };
        const ask = () => { const me = ++asked; draw(ways + '<p>…</p>'); setTimeout(() => { if (me === asked) draw(%s
          ? '<h2>Demasiadas solicitudes</h2><p>Espere unos segundos e intente de nuevo.</p>'
          : ways + '<table><tr><th>N.º de trámite<th>Trámite<th>Estado<tr><td>EXT-2026-004517<td>RENOVAR CARNET (ADULTO)<td>ASIGNADA</table>'); }, 900); };
        const loads = sessionStorage.loads = Number(sessionStorage.loads || 0) + 1; ask();
        </script>
        """
            .formatted(WAYS, "asked > 1 || loads < 3"));

    assertThat(application().list())
        .extracting(ListedRequest::number)
        .containsExactly("EXT-2026-004517");
  }

  @Test
  void a_list_that_is_folded_again_is_opened_for_the_page_behind_a_row() {
    portal
        .showing("/inicio", TREE)
        .showing(
            "/detalle",
            WAYS + "<p>N.º de trámite: EXT-2026-004517<p>Responsable: Rosa Elena Muestra");

    assertThat(application().detailed(row("EXT-2026-004517")).officer())
        .contains("Rosa Elena Muestra");
  }

  @Test
  void on_a_board_the_heading_of_its_column_is_the_state_of_a_request() {
    portal.showing(
        "/inicio",
        BOARD.formatted(
            "{Asignado: [['Renovar carnet (adulto)', '2026-0004517'], ['Prórrogas', '2025-0000012']]}"));

    assertThat(application().list())
        .containsExactly(
            new ListedRequest(
                "2026-0004517", "Renovar carnet (adulto)", "Asignado", Optional.empty()),
            new ListedRequest("2025-0000012", "Prórrogas", "Asignado", Optional.empty()));
  }

  /**
   * Nothing on them says which of their words is the state: it is a word for one, or stands as
   * those do.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=card><div><b>#${n}</b> <div>${k}</div> <span>${s}</span> <button onclick=\"menu(this, '${n}')\"><span style='position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)'>Opciones</span>⋯</button></div><small>Ingresada el 03/04/2025</small></div>",
        "<a class=card style=display:block href=/detalle?${n}><div><h5>${k}</h5><small>hace 2 meses</small></div><div><span>${n} · Rosa Elena</span> <em>${s}</em></div></a>",
        "<li class=card><h4><a href=/detalle?${n}>${k}</a></h4><p>${s}</p><div>N.º ${n}</div><time>12-ENE-2025</time></li>"
      })
  void of_cards_without_labels_each_tells_its_number_its_kind_and_its_state(String card) {
    portal
        .showing(
            "/inicio",
            WAYS
                + "<h2>Lista de Solicitudes</h2><div style=display:flex><button style=height:44px>Todas (2)</button><button style=height:44px>En espera (0)</button><button style=height:44px>Otras (2)</button></div><section id=cards></section><script>const menu = (b, n) => b.insertAdjacentHTML('afterend', `<div role=menu><a href=/detalle?${n}>Ver detalle</a></div>`);"
                + "cards.innerHTML = [['ALAM-2026-05125', 'Renovar Carnet (Adulto)', 'Asignada a oficial'], ['ALAM-2025-04438', 'Prórrogas', 'Bien resuelta']].map(([n, k, s]) => `"
                + card
                + "`).join('')</script>")
        .showing(
            "/detalle",
            "<h1>Detalle de la solicitud</h1><dl><dt>Número<dd id=n><dt>Oficial a cargo<dd>Rosa Elena</dl><a href=/inicio>Regresar</a><script>n.textContent = location.search.slice(1)</script>");

    Application application = application();
    assertThat(application.list())
        .containsExactly(
            new ListedRequest(
                "ALAM-2026-05125",
                "Renovar Carnet (Adulto)",
                "Asignada a oficial",
                Optional.empty()),
            new ListedRequest("ALAM-2025-04438", "Prórrogas", "Bien resuelta", Optional.empty()));
    assertThat(application.detailed(row("ALAM-2026-05125")).officer()).contains("Rosa Elena");
  }

  @Test
  void a_board_with_nothing_on_it_is_an_empty_list() {
    portal.showing("/inicio", BOARD.formatted("{}"));

    assertThat(application().list()).isEmpty();
  }

  @Test
  void what_is_done_to_a_request_may_lie_behind_a_button_of_its_row() {
    portal.showing(
        "/inicio",
        BOARD.formatted(
            "{Asignado: [['Prórrogas', '12'], ['Renovar carnet (adulto)', '77']], Aprobado: [['Prórrogas', '11']]}"));

    assertThat(application().detailed(row("77")).officer()).contains("Rosa Elena");
    assertThat(application().comesToConstancia("77")).isFalse();
    assertThat(application().comesToConstancia("11")).isTrue();
  }

  @Test
  void a_request_that_a_list_shows_only_behind_a_button_for_more_is_come_to_as_well() {
    portal
        .showing(
            "/inicio",
            WAYS
                + """
                <table><tr><th>Solicitud #<th>Solicitud Nombre<th>Estado<th>Acción<tbody id=rows></table><button id=more>Cargar más</button><script>
                let shown = 0; more.onclick = () => { for (let n = 0; n < 2; n++, shown++) rows.insertAdjacentHTML('beforeend',
                  `<tr><td>${1160 + shown}<td>PRORROGAS<td>APROBADO<td><a href=/detalle/${1160 + shown}>Detalle</a>`); more.hidden = shown > 3; }; more.onclick();</script>
                """)
        .showing("/detalle/1160", WAYS + "<p>Solicitud # 1160<p><a href=/papel>Constancia</a>")
        .showing("/detalle/1163", WAYS + "<p>Solicitud # 1163<p><a href=/papel>Constancia</a>");

    assertThat(application().comesToConstancia("1163")).isTrue();
    assertThat(portal.asked()).contains("/detalle/1163").doesNotContain("/detalle/1160");
  }

  @Test
  void a_menu_that_names_the_list_and_a_new_request_is_not_the_list_and_is_unfolded_once() {
    portal
        .showing(
            "/inicio",
            """
            <h1>Bienvenido</h1><a href=/salir>Cerrar sesión</a><h3 aria-expanded=false onclick="m.hidden = !m.hidden; this.ariaExpanded = !m.hidden">
            <a href=#>SOLICITUDES</a></h3><div id=m hidden><a href=/nueva>NUEVA SOLICITUD</a><a href=/mias>MIS SOLICITUDES</a></div>
            """)
        .showing(
            "/mias",
            "<h1>Mis solicitudes</h1><a href=/salir>Cerrar sesión</a><table><tr><th>Solicitud #<th>Trámite<th>Estado<tr><td>1162<td>RENOVAR CARNET (ADULTO)<td>ASIGNADA</table>");

    assertThat(application().list()).extracting(ListedRequest::number).containsExactly("1162");
  }

  /** All of a card may look as if it could be pressed. */
  @ParameterizedTest
  @ValueSource(strings = {"", ";cursor:pointer"})
  void kinds_may_be_cards_whose_buttons_all_have_one_name(String style) {
    String card =
        "<div style='display:inline-block;width:260px"
            + style
            + "'><h3>%s</h3><p>Dura diez minutos</p><form action=%s><button>Iniciar trámite</button></form></div>";
    portal
        .showing("/inicio", WAYS + "<p>Aún no tiene trámites")
        .showing(
            "/nueva",
            "<h1>Nuevo trámite</h1><a href=/inicio>Mis trámites</a><div>"
                + String.join(
                    "",
                    List.of(
                        card.formatted("Prórrogas", "/otra"),
                        card.formatted("Renovar carnet (adulto)", "/paso1"),
                        card.formatted("Renovar carnet (menores)", "/otra"))))
        .showing(
            "/paso1",
            "<h1>Solicitud</h1><form><p><label>Tipo Documento <select><option>CARNET EXTRANJERO</select></label>"
                + "<p><label>Documento <input></label><p><label>Motivo <input></label><button>Siguiente</button></form>");

    application().begin();

    assertThat(portal.asked()).contains("/paso1").doesNotContain("/otra");
  }

  @Test
  void kinds_may_be_rows_of_a_table_whose_links_all_have_one_name() {
    String row = "<tr><td>%s<td><a href=%s>Cargar</a>";
    portal
        .showing("/inicio", WAYS + "<p>Aún no tiene trámites")
        .showing(
            "/nueva",
            "<div role=navigation><ul role=tree><li role=treeitem><a href=/inicio>Inicio</a><li role=treeitem><a href=/lista>Solicitudes</a></ul></div>"
                + "<h2>Solicitudes</h2><p>Lista de solicitudes que se pueden realizar.<table><tr><th>Solicitud<th>"
                + row.formatted("PRORROGAS", "/otra")
                + row.formatted("RENOVAR CARNET (ADULTO)", "/paso1")
                + row.formatted("RENOVAR CARNET (MENORES)", "/otra")
                + "</table>")
        .showing(
            "/paso1",
            "<h1>Solicitud</h1><form><p><label>Tipo Documento <select><option>CARNET EXTRANJERO</select></label>"
                + "<p><label>Documento <input></label><p><label>Motivo <input></label><button>Siguiente</button></form>");

    application().begin();

    assertThat(portal.asked()).contains("/paso1").doesNotContain("/otra");
  }

  @Test
  void a_heading_that_unfolds_the_menu_is_no_list_of_kinds_and_a_form_may_be_drawn_for_a_while() {
    portal
        .showing("/inicio", WAYS + "<p>Aún no tiene trámites")
        .showing(
            "/nueva",
            """
            <h1>Nuevo trámite</h1><a href=/inicio>Mis trámites</a><h3 role=tab aria-expanded=false style=cursor:pointer;width:150px
             onclick="m.hidden = !m.hidden"><span class=ui-icon-triangle-1-e></span> SOLICITUDES</h3><div id=m hidden><a href=/inicio>MIS SOLICITUDES</a></div>
            <div id=w><p>TRÁMITE <select onchange="w.innerHTML = ''; setTimeout(() => w.innerHTML = f.innerHTML, 900)"><option>Seleccione<option>PRORROGAS
            <option>RENOVAR CARNET (ADULTO)</select></div><template id=f><p><label>Tipo Documento <select><option>CARNET EXTRANJERO</select></label>
            <p><label>Documento <input></label><p><label>Motivo <input></label></template>
            """);
    Application application = application();

    application.begin();

    assertThat(portal.asked()).containsExactly("/inicio", "/nueva");
  }

  private static ListedRequest row(String number) {
    return new ListedRequest(number, "Renovar carnet (adulto)", "Asignado", Optional.empty());
  }

  private Application application() {
    return InmVisit.on(browser.open(portal.at("/inicio")), portal.at("/")).application();
  }
}
