package hn.aldia.browser.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.config.applicant.Applicant;
import hn.aldia.config.applicant.Nationality;
import hn.aldia.config.applicant.PersonalData;
import hn.aldia.config.secret.Secret;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
  private final Masking masking =
      new Masking(
          List.of(Secret.of("a.b*(c")), List.of("José  Ibáñez Pérez", "R&D <1>", "F", "0801-1990"));

  @Test
  void finds_a_name_whatever_its_capitals_accents_and_spacing() {
    assertThat(masking.scrub("Sr. JOSE IBANEZ\n PEREZ.")).isEqualTo("Sr. •••.");
  }

  @Test
  void takes_signs_as_they_are() {
    assertThat(masking.scrub("a.b*(c axb*(c")).isEqualTo("••• axb*(c");
  }

  @Test
  void finds_a_value_as_markup_writes_it() {
    assertThat(masking.scrub("<b>R&amp;D &lt;1></b>")).isEqualTo("<b>•••</b>");
  }

  @Test
  void leaves_single_letters_alone() {
    assertThat(masking.scrub("FICHA F 0801-1990")).isEqualTo("FICHA F •••");
  }

  @Test
  void masks_nothing_where_there_is_nothing_to_mask() {
    assertThat(new Masking(List.of(), List.of()).scrub("todo")).isEqualTo("todo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nació el 05/04/1948. | nació el •••.",
        "5-4-1948 | •••",
        "04/05/1948 | •••",
        "1948-04-05T00:00 | •••T00:00",
        "05041948 | •••",
        "5 de abril de 1948 | •••",
        "April 5, 1948 | •••",
        "05-abr-1948 | •••",
        "tel. 9999-0000 | tel. •••",
        "tel=50499990000 | tel=•••",
        "+504 (9999) 0000 | +•••",
        "0801 1990 12345 | •••",
        "080119901234 | 080119901234",
        "carnet 0801199012345 | carnet •••",
        "?correo=ana%40ejemplo.hn&x | ?correo=•••&x",
        "?d=Calle%203%20%2312 | ?d=•••",
        "?lugar=Roat%C3%A1n | ?lugar=•••",
        "JUBILADA | •••",
        "Ana Ejemplo | •••",
        "Ejemplo, Ana | •••, •••",
        "Ventana y semana | Ventana y semana",
        "45 - Instituto Nacional | 45 - Instituto Nacional",
        "Solicitud 1162 de 2026 | Solicitud 1162 de 2026"
      })
  void finds_what_is_personal_in_all_its_usual_forms(String text, String masked) {
    var person =
        new Applicant(
            "Ejemplo",
            "Ana",
            "Ana Ejemplo",
            "ana@ejemplo.hn",
            "+504 9999-0000",
            "0801-1990-12345",
            LocalDate.of(1948, 4, 5),
            "Roatán",
            Applicant.Sex.F,
            "married",
            new Nationality("US"),
            "Jubilada",
            "Jubilada",
            "Calle 3 #12");
    assertThat(new Masking(List.of(), PersonalData.of(person)).scrub(text)).isEqualTo(masked);
  }
}
