package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.testing.InmVisit;
import hn.aldia.testing.SmallPortal;
import hn.aldia.testing.TestBrowser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A list may have no column for the officer: the page behind the row names them. */
class RequestDetailTest {
  private static final String LIST =
      """
      <h1>Lista de Solicitudes</h1><a href=/lista>Solicitudes</a> <a href=/nueva>Nueva Solicitud</a>
      <table><tr><th>Solicitud #<th>Solicitud Nombre<th>Estado<th>Accion
      <tr><td>1140<td>PRORROGAS<td>APROBADO<td><a href=/otra>Ver detalle</a>
      <tr><td>1162<td>RENOVAR CARNET (ADULTO)<td>ASIGNADA<td>%s</table>
      """;
  private static final ListedRequest ROW =
      new ListedRequest("1162", "RENOVAR CARNET (ADULTO)", "ASIGNADA", Optional.empty());

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private final SmallPortal portal =
      SmallPortal.open()
          .showing("/inicio", LIST.formatted("<a href=/detalle>Ver detalle</a>"))
          .showing("/otra", detail("1140", "<dt>Oficial a Cargo<dd>Pedro Luis"));

  @AfterEach
  void falls() {
    portal.close();
  }

  @Test
  void the_page_behind_the_row_names_the_officer_and_their_address() {
    portal.showing(
        "/detalle",
        detail(
            "1162",
            "<dt>Oficial a Cargo<dd>Rosa Elena Muestra<dt>Correo<dd>rosa.muestra@inm.gob.hn"));

    ListedRequest detailed = looked();

    assertThat(detailed.officer()).contains("Rosa Elena Muestra");
    assertThat(detailed.officerEmail()).contains("rosa.muestra@inm.gob.hn");
  }

  @Test
  void an_address_that_is_not_the_officers_is_none_of_theirs() {
    portal.showing(
        "/detalle",
        detail("1162", "<dt>Oficial a Cargo<dd>Rosa Elena Muestra<dt>Su correo<dd>ana@ejemplo.hn")
            + "<footer>info@inm.gob.hn</footer>");

    assertThat(looked().officer()).contains("Rosa Elena Muestra");
    assertThat(looked().officerEmail()).isEmpty();
  }

  @Test
  void what_opens_over_the_list_is_read_without_the_list() {
    String opens =
        "<button onclick='d.showModal()'>Ver detalle</button><dialog id=d><h2>Detalle de Solicitud 1162</h2>"
            + "<p>Encargado: Rosa Elena<p>Observaciones: ninguna<form method=dialog><button>Cerrar</button></form></dialog>";
    portal.showing("/inicio", LIST.formatted(opens));

    assertThat(looked().officer()).contains("Rosa Elena");
  }

  @Test
  void cards_without_numbers_are_opened_one_by_one_those_behind_a_button_for_more_too() {
    portal.showing(
        "/inicio",
        """
        <h1>Lista de Solicitudes</h1><a href=/lista>Solicitudes</a> <a href=/nueva>Nueva Solicitud</a><div id=l></div>
        <button id=more>Cargar más</button><dialog id=d></dialog><script>
        const all = ['PRORROGAS', 'PRORROGAS', 'RENOVAR CARNET (ADULTO)']; let shown = 0;
        const open = n => { d.innerHTML = `<h2>Solicitud ${1160 + n}</h2><p>Trámite<p>${all[n]}<p>Estado<p>ASIGNADA
          <form method=dialog><button aria-label=Cerrar>×</button></form>`; d.showModal(); };
        more.onclick = () => { for (const k of all.slice(shown, shown += 2)) { const c = document.createElement('article');
          c.innerHTML = `<b>${k}</b> <i>ASIGNADA</i> <button>Ver</button>`; const n = l.children.length;
          c.querySelector('button').onclick = () => open(n); l.append(c); } more.hidden = shown >= all.length; };
        more.onclick();</script>
        """);
    Application application =
        InmVisit.on(browser.open(portal.at("/inicio")), portal.at("/")).application();

    assertThat(application.list())
        .extracting(ListedRequest::number)
        .containsExactly("1160", "1161", "1162");
  }

  @Test
  void the_page_of_another_request_or_of_none_says_nothing_of_this_one() {
    for (String page :
        List.of(detail("11620", "<dt>Oficial a Cargo<dd>Rosa Elena"), "<h1>Aviso</h1>")) {
      portal.showing("/detalle", page);

      assertThat(looked()).isEqualTo(ROW);
    }
  }

  @Test
  void in_a_table_of_what_was_done_the_last_who_has_a_name_is_the_officer() {
    String done =
        "<p>Solicitud # 1162<table><tr><th>Fecha<th>Responsable<th>Observación<tr><td>1/2<td>CIUDADANO<td>%s</table>";
    portal.showing(
        "/detalle",
        page(
            done.formatted(
                "<tr><td>2/2<td>ROSA ELENA MUESTRA<td>ASIGNADA<tr><td>3/2<td>SISTEMA<td>")));
    assertThat(looked().officer()).contains("ROSA ELENA MUESTRA");

    portal.showing("/detalle", page(done.formatted("")));
    assertThat(looked()).isEqualTo(ROW);
  }

  @Test
  void nobody_is_no_officer_there_either() {
    portal.showing("/detalle", detail("1162", "<dt>Oficial a Cargo<dd>Sin asignar"));

    assertThat(looked()).isEqualTo(ROW);
  }

  @Test
  void a_list_without_such_pages_is_left_as_it_is() {
    portal.showing("/inicio", LIST.formatted("").replace("Ver detalle", "Anular"));

    assertThat(looked()).isEqualTo(ROW);
    assertThat(portal.asked()).containsOnly("/inicio");
  }

  /** As in the guide's own list, but for its numbers; what is behind a row says which it is. */
  @Test
  void a_list_without_numbers_is_read_from_the_pages_behind_its_rows() {
    portal
        .showing(
            "/inicio",
            """
            <h1>Lista de Solicitudes</h1><a href=/inicio>Solicitudes</a> <a href=/nueva>Nueva Solicitud</a>
            <div><h4>PRORROGAS</h4><p>Ingresada el 3/2/2025<p>APROBADO<p><a href=/otra>Ver detalle</a></div>
            <div><h4>RENOVAR CARNET (ADULTO)</h4><p>Ingresada el 29/11/2026<p>ASIGNADA<p><a href=/detalle>Ver detalle</a></div>
            """)
        .showing("/otra", page("<h2>Expediente 1140</h2><p>Trámite: PRORROGAS<p>Estado: APROBADO"))
        .showing(
            "/detalle",
            page(
                "<h2>Detalle de la solicitud</h2><table><tr><th>Expediente N.º<td>1162<tr><th>Trámite<td>RENOVAR CARNET (ADULTO)<tr><th>Estado<td>ASIGNADA"
                    + "<tr><th>Oficial a cargo<td>Rosa Elena</table>"));

    assertThat(application().list())
        .containsExactly(
            new ListedRequest("1140", "PRORROGAS", "APROBADO", Optional.empty()),
            new ListedRequest(
                "1162", "RENOVAR CARNET (ADULTO)", "ASIGNADA", Optional.of("Rosa Elena")));
  }

  @Test
  void the_constancia_is_sought_in_the_row_and_behind_it_and_not_behind_another() {
    assertThat(comesToConstanciaOf("1162", detail("1162", "<dt>Estado<dd>APROBADO"))).isFalse();

    String offers = "<p><a href=/papel>Descargar constancia</a>";
    assertThat(comesToConstanciaOf("1162", detail("1162", offers))).isTrue();
    assertThat(comesToConstanciaOf("1163", detail("1162", offers))).isFalse();
    String apart =
        "<div role=tablist><button type=button role=tab onclick=\"setTimeout(() => { d.innerHTML ="
            + " '<a href=/papel target=_blank>CONSTANCIA_DE_TRAMITE.pdf</a>'; }, 900)\">Documentos emitidos</button></div><div id=d></div>";
    assertThat(comesToConstanciaOf("1162", detail("1162", apart))).isTrue();
    String file = "<ul><li>comprobante.pdf <a href=/1 title=Descargar>▾</a>%s</ul>";
    assertThat(comesToConstanciaOf("1162", detail("1162", file.formatted("")))).isFalse();
    assertThat(
            comesToConstanciaOf(
                "1162",
                detail(
                    "1162",
                    file.formatted("<li>constancia_tramite.pdf <a href=/2 title=Descargar>▾</a>"))))
        .isTrue();

    portal.showing(
        "/biblioteca",
        page(
            "<table><tr><th>Nombre<th>Tamaño<tr><td><a href=/3>Constancia_1162.pdf</a><td>1 KB</table>"));
    String library = "<p><a href=/biblioteca>Ver documentos del caso</a>";
    assertThat(comesToConstanciaOf("1162", detail("1162", library))).isTrue();

    portal.showing("/inicio", LIST.formatted("<a href=/papel>Constancia</a>"));
    assertThat(application().comesToConstancia("1162")).isTrue();
  }

  @Test
  void what_only_names_the_constancia_is_pressed_last() {
    portal.showing(
        "/inicio",
        LIST.replace("<th>Accion", "<th>Accion<th>Constancia")
            .formatted("<a href=/detalle>Ver detalle</a><td><a href=/papel>Descargar</a>"));
    Application named = application();
    assertThat(named.comesToConstancia("1162")).isTrue();
    assertThat(named.pressesForConstancia()).first().isEqualTo("constancia-beside");

    portal.showing("/inicio", LIST.formatted("<a href=/papel>Constancia</a>"));
    Application pressed = application();
    assertThat(pressed.comesToConstancia("1162")).isTrue();
    assertThat(pressed.pressesForConstancia()).first().isEqualTo("constancia");
  }

  private boolean comesToConstanciaOf(String number, String behindTheRow) {
    portal.showing("/detalle", behindTheRow);
    return application().comesToConstancia(number);
  }

  private static String page(String words) {
    return "<h1>Detalle</h1><a href=/inicio>Solicitudes</a>" + words;
  }

  private ListedRequest looked() {
    return application().detailed(ROW);
  }

  private Application application() {
    return InmVisit.on(browser.open(portal.at("/inicio")), portal.at("/")).application();
  }

  private static String detail(String number, String more) {
    return "<h1>Detalle</h1><a href=/lista>Solicitudes</a><dl><dt>Solicitud #<dd>%s<dt>Estado<dd>ASIGNADA%s</dl>"
        .formatted(number, more);
  }
}
