package hn.aldia.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.renewal.RequestEvent.DocumentsSent;
import hn.aldia.renewal.RequestEvent.OfficerWrote;
import hn.aldia.renewal.RequestEvent.RequestFiled;
import hn.aldia.renewal.RequestEvent.StateSeen;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameNumberTest {
  private static final Instant T = Instant.parse("2026-11-24T15:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1162",
        "01162",
        "0001162",
        "#1162",
        "# 1162",
        "No. 01162",
        "no.1162",
        "N° 1162",
        "Nº1162",
        "Nro. 1162",
        "Solicitud #1162",
        "Solicitud No. 01162",
        "Número: 1162",
        " 1162 "
      })
  void is_the_number_1162_however_it_is_written(String written) {
    assertThat(SameNumber.are("1162", written)).isTrue();
    assertThat(SameNumber.are(written, "01162")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"11620", "116", "1163", "2026-1162", "1162-2", "", "No.", "0"})
  void is_another_number(String written) {
    assertThat(SameNumber.are("1162", written)).isFalse();
  }

  @Test
  void a_number_that_is_not_known_is_none() {
    assertThat(SameNumber.are(null, null)).isFalse();
    assertThat(SameNumber.are("1162", null)).isFalse();
    assertThat(SameNumber.are("0", "000")).isTrue();
  }

  @Test
  void a_mail_that_writes_the_number_with_zeros_speaks_of_the_request_on_the_list() {
    Case known =
        Case.fold(
            List.of(
                new RequestFiled(T, null, "1162", "RENOVAR CARNET (ADULTO)"),
                new OfficerWrote(T, "01162", "<m@x>", "EN ESPERA", "Enviar", 5, T),
                new StateSeen(T, "No. 01162", "ASIGNADA", "Rosa", T),
                new DocumentsSent(
                    T, "i", "#1162", "<m@x>", "rosa@inm.gob.hn", "<d@x>", null, null)));

    assertThat(known.warnings()).isEmpty();
    assertThat(known.requests()).hasSize(1);
    Request request = known.requests().get(0);
    assertThat(request.number()).isEqualTo("1162");
    assertThat(request.unanswered()).isEmpty();
    assertThat(request.demands()).hasSize(1);
  }
}
