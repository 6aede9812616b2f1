package hn.aldia.form;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.runner.View.Shown;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.Target;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownAgainTest {
  private static final List<FormField> FIELDS =
      List.of(
          field("kind", new EnteredValue("Otro", by -> by.says("Otro")), "Tipo identificación"),
          field("number", text("0801194700123"), "Número de identificación", "Identificación"),
          field("payer", text("ANA EJEMPLO - RENO DE CARNET EEUU"), "Nombre o Razón Social"),
          field(
              "rubro",
              new EnteredValue(
                  "12211", by -> by.fits(Choice.of("12211", "Permisos y Renovaciones"))),
              "Rubro"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Otro 0801194700123 | 12211 - Permisos y Renovaciones | 0",
        "0801194700123 | 12211 | 0",
        "OTRO 0801-1947-00123 | 12211 - PERMISOS Y RENOVACIONES | 1",
        "Pasaporte 0801194700123 | 12211 - Permisos y Renovaciones | 1",
        "Otro 0801194700124 | 12211 - Permisos y Renovaciones | 1",
        "Otro 0801194700123 | 12212 - Permisos y Renovaciones | 1",
      })
  void what_another_field_was_given_may_stand_beside_it_and_nothing_else(
      String number, String rubro, int differences) {
    var page =
        new ShownAgain(
            List.of(
                "Identificación: " + number,
                "Nombre o Razón Social: ANA EJEMPLO - RENO DE CARNET EEUU",
                "Rubro: " + rubro));

    assertThat(page.differences(FIELDS)).hasSize(differences);
  }

  private static EnteredValue text(String text) {
    return new EnteredValue(text, by -> by.says(text));
  }

  private static FormField field(String name, EnteredValue given, String label, String... also) {
    return new FormField(name, Target.of(label, also), given, new Shown(given.said()));
  }
}
