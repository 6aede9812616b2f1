package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.page.Grid;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Headings in another order and other words, cards instead of rows. */
class RequestsInOtherShapesTest {
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
    assertThat(RequestColumns.of(List.of("Concepto", "Monto"))).isEmpty();
    assertThat(RequestColumns.of(List.of("No", "Requisito", "Obligatorio"))).isEmpty();
  }

  @Test
  void cards_are_read_line_by_line() {
    assertThat(
            RequestCards.in(
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

  private static List<ListedRequest> rows(List<String> headings, List<String> row) {
    return RequestColumns.of(headings)
        .orElseThrow()
        .rows(new Grid(headings, List.of(row), List.of()));
  }
}
