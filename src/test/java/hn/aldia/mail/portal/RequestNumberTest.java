package hn.aldia.mail.portal;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.text.FoldedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices number their requests in many ways. */
class RequestNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Su solicitud No.1162 ya fue ASIGNADA|1162",
        "Solicitud: # EXT-2026-004517|EXT-2026-004517",
        "Con # de Solicitud: RC-004517|RC-004517",
        "Su trámite N.º 2026-0004517 fue ingresado|2026-0004517",
        "Su solicitud número 004517-2026 fue recibida|004517-2026",
        "solicitud No. 4517/2026, ingresada|4517/2026",
      })
  void is_read_as_it_is_written(String words, String number) {
    assertThat(RequestNumber.in(FoldedText.of(words))).contains(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Su solicitud del 30/11/2026 será atendida",
        "Su solicitud del 2026-11-30 será atendida",
        "Para su solicitud llame al No. 2232-7800 o 9999-2020",
        "Para su solicitud envíe el recibo No. TGR-007417847",
      })
  void is_no_day_no_telephone_and_no_receipt(String words) {
    assertThat(RequestNumber.in(FoldedText.of(words))).isEmpty();
  }
}
