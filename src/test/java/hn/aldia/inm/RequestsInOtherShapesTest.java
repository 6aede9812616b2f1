package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.form.Complaints;
import hn.aldia.form.FieldComplaint;
import hn.aldia.form.FormSite;
import hn.aldia.page.Grid;
import hn.aldia.scenario.check.StubCase;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.read.ScenarioReader;
import hn.aldia.scenario.source.ScenarioFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings in another order and other words, cards instead of rows. */
class RequestsInOtherShapesTest {
  private static final PortalMap MAP =
      new ScenarioReader(new ScenarioFolder(List.of(Path.of("scenarios"))))
          .readMap("inm/map", StubCase.values());

  private static final ListedRequest ANAS =
      new ListedRequest("1162", "RENOVAR CARNET (ADULTO)", "ASIGNADA", Optional.of("Rosa Elena"));

  @Test
  void columns_are_known_by_their_headings_wherever_they_stand() {
    assertThat(
            rows(
                List.of("Oficial a Cargo", "ESTADO:", "Nº de solicitud", "Tipo de Trámite"),
                List.of("Rosa Elena", "ASIGNADA", "No. 1162", "RENOVAR CARNET (ADULTO)")))
        .containsExactly(ANAS);
  }

  @Test
  void the_number_is_never_that_of_the_line() {
    assertThat(
            rows(
                List.of("No", "Solicitud #", "Solicitud Nombre", "Estado", "Oficial a Cargo", ""),
                List.of(
                    "1", "1162", "RENOVAR CARNET (ADULTO)", "ASIGNADA", "Rosa Elena", "Detalle")))
        .containsExactly(ANAS);
    assertThat(
            rows(
                List.of("#", "Solicitud", "Tipo", "Estatus", "Responsable"),
                List.of("1", "1162", "RENOVAR CARNET (ADULTO)", "ASIGNADA", "Rosa Elena")))
        .containsExactly(ANAS);
  }

  @Test
  void a_request_stands_at_a_stage_or_in_a_phase() {
    for (String state : List.of("Etapa", "Etapa actual", "Fase del trámite")) {
      assertThat(
              rows(
                  List.of("No", "Solicitud #", "Solicitud Nombre", state, "Oficial a Cargo"),
                  List.of("1", "1162", "RENOVAR CARNET (ADULTO)", "ASIGNADA", "Rosa Elena")))
          .containsExactly(ANAS);
    }
  }

  @Test
  void a_heading_said_once_more_in_the_cell_is_left_out_and_nobody_is_no_officer() {
    assertThat(
            rows(
                List.of("Solicitud #", "Solicitud Nombre", "Estado", "Oficial a Cargo"),
                List.of(
                    "Solicitud # 1162",
                    "RENOVAR CARNET (ADULTO)",
                    "Estado: EN REVISIÓN",
                    "Sin asignar")))
        .containsExactly(
            new ListedRequest("1162", "RENOVAR CARNET (ADULTO)", "EN REVISIÓN", Optional.empty()));
  }

  @Test
  void a_table_of_something_else_is_not_the_list() {
    assertThat(columns("Concepto", "Monto")).isEmpty();
    assertThat(columns("No", "Requisito", "Obligatorio")).isEmpty();
  }

  @Test
  void a_card_without_an_officer_names_none_by_its_button() {
    for (List<String> officer :
        List.of(
            List.of("Oficial a Cargo:", "Ver"),
            List.of("Oficial a Cargo: —", "Ver"),
            List.of("Oficial a Cargo", "Ver detalle"),
            List.of("Oficial a Cargo: Sin asignar", "Ver"))) {
      var lines = new ArrayList<>(List.of("Solicitud # 640", "PRORROGAS", "Estado: INGRESADA"));
      lines.addAll(officer);
      assertThat(RequestCards.in(MAP, lines))
          .containsExactly(new ListedRequest("640", "PRORROGAS", "INGRESADA", Optional.empty()));
    }
  }

  @Test
  @SuppressWarnings("NullAway") // What is said is given: no page is looked at.
  void
      neither_a_list_with_nothing_chosen_nor_a_heading_of_papers_holds_anything_against_the_form() {
    var site = new FormSite(null, null, MAP, Duration.ZERO, Clock.systemUTC());
    var complaints = new Complaints(site, List.of());
    List<String> said =
        List.of(">> SELECCIONAR <<", "Notas y archivos adjuntos", "Seleccione la nacionalidad");

    assertThat(complaints.in(said, said))
        .containsExactly(new FieldComplaint("", "Seleccione la nacionalidad"));
  }

  @Test
  void cards_are_read_line_by_line() {
    assertThat(
            RequestCards.in(
                MAP,
                List.of(
                    "Lista de Solicitudes",
                    "Solicitud # 1162",
                    "RENOVAR CARNET (ADULTO)",
                    "Estado: ASIGNADA",
                    "Oficial a Cargo",
                    "Rosa Elena",
                    "Detalle",
                    "Solicitud # 640",
                    "PRORROGAS",
                    "Estado: aprobado",
                    "Detalle")))
        .containsExactly(ANAS, new ListedRequest("640", "PRORROGAS", "aprobado", Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Solicitud No. 1162",
        "N° 1162",
        "#1162",
        "Trámite N.º 1162",
        "SOLICITUD 1162",
        "Expediente: 1162",
        "Núm. de la solicitud: 1162",
        "Número de Expediente\n1162",
        "No.\n1162"
      })
  void the_number_of_a_card_stands_beside_its_name_or_beneath_a_sign_of_a_number(String heading) {
    var lines = new ArrayList<>(heading.lines().toList());
    lines.addAll(List.of("RENOVAR CARNET (ADULTO)", "Estado: ASIGNADA"));
    assertThat(RequestCards.in(MAP, lines))
        .extracting(ListedRequest::number)
        .containsExactly("1162");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Solicitud\n1162",
        "Página 1162",
        "Solicitudes: 1162",
        "Recibo No. 1162",
        "1162",
        "Solicitud de 1162"
      })
  void what_only_resembles_the_number_of_a_card_begins_none(String heading) {
    var lines = new ArrayList<>(heading.lines().toList());
    lines.addAll(List.of("RENOVAR CARNET (ADULTO)", "Estado: ASIGNADA"));
    assertThat(RequestCards.in(MAP, lines)).isEmpty();
  }

  @Test
  void a_kind_is_no_number_and_a_line_is_none_either() {
    List<String> heads = List.of("N°", "Solicitud", "Fecha", "Estado");
    var counted =
        new Grid(
            heads,
            List.of(
                List.of("1", "RENOVAR CARNET (ADULTO)", "01/07/2020", "ASIGNADA"),
                List.of("2", "RENOVAR CARNET (ADULTO)", "01/07/2019", "APROBADO")),
            List.of());
    assertThat(RequestColumns.of(MAP, counted)).isEmpty();
    assertThat(rows(heads, List.of("1162", "RENOVAR CARNET (ADULTO)", "01/07/2020", "ASIGNADA")))
        .containsExactly(
            new ListedRequest("1162", "RENOVAR CARNET (ADULTO)", "ASIGNADA", Optional.empty()));
  }

  private static Optional<RequestColumns> columns(String... headings) {
    return RequestColumns.of(MAP, new Grid(List.of(headings), List.of(), List.of()));
  }

  private static List<ListedRequest> rows(List<String> headings, List<String> row) {
    var grid = new Grid(headings, List.of(row), List.of());
    return RequestColumns.of(MAP, grid).orElseThrow().rows(grid);
  }
}
