package hn.aldia.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.renewal.RequestEvent.RequestEnded.End;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {
  @ParameterizedTest
  @CsvSource({
    "aprobado, APPROVED",
    "APROBADA, APPROVED",
    "Solicitud Aprobada, APPROVED",
    "RECHAZADA, REFUSED",
    "Denegado, REFUSED",
    "NO APROBADA, REFUSED",
    "No procede, REFUSED",
    "No ha sido aprobada, REFUSED",
    "DECLARADA SIN LUGAR, REFUSED",
    "No admitida, REFUSED",
    "DESAPROBADA, REFUSED",
    "NEGADA, REFUSED",
    "Resolución desfavorable, REFUSED",
    "CADUCIDAD, LAPSED",
    "Not approved, REFUSED",
    "Solicitud No. 1162 aprobada, APPROVED",
    "VENCIDA, LAPSED",
    "Expiró, LAPSED",
    "CADUCADA, LAPSED",
    "Anulada, WITHDRAWN",
    "CANCELADA POR EL USUARIO, WITHDRAWN",
  })
  void a_state_that_says_so_ends_the_request(String state, End end) {
    assertThat(Ending.of(state)).contains(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASIGNADA",
        "EN ESPERA",
        "Pre-aprobada",
        "Pendiente de ser aprobada",
        "POR APROBAR",
        "EN PROCESO DE SER APROBADA",
        "Aún no aprobada",
        "No resultó aprobada",
        "No consta como autorizada",
        "Not yet approved",
        "EN REVISIÓN JURÍDICA",
        "",
      })
  void any_other_state_ends_nothing(String state) {
    assertThat(Ending.of(state)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ASIGNADA, true",
    "en espera, true",
    "INGRESADA, true",
    "aprobado, false",
    "FINALIZADA, false",
    "Archivo, false"
  })
  void only_known_words_say_that_it_is_open(String state, boolean open) {
    assertThat(Ending.isOpenForSure(state)).isEqualTo(open);
  }
}
