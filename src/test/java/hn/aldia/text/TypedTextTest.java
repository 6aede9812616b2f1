package hn.aldia.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“Quintanar Vale” | Quintanar Vale",
        "„Quintanar Vale“ | Quintanar Vale",
        "« Quintanar Vale » | Quintanar Vale",
        "‘Quintanar Vale’ | Quintanar Vale",
        "\"Quintanar Vale\" | Quintanar Vale",
        "Quintanar\u00a0Vale | Quintanar Vale",
        "Quintanar\u202f\u2003Vale | Quintanar Vale",
        "Quin\u00adtanar Vale | Quintanar Vale",
        "\ufeffQuintanar\u200b Vale\u200f | Quintanar Vale",
        "Quintanar Vale. | Quintanar Vale",
        "Quintanar Vale, | Quintanar Vale",
        "ana@ejemplo.hn; | ana@ejemplo.hn",
        "O’Brien | O'Brien",
        "Smith–Jones | Smith-Jones",
        "Pen\u0303a | Peña",
        "Ruiz Jr. | Ruiz Jr.",
        "Tegucigalpa, M.D.C. | Tegucigalpa, M.D.C.",
        "Casa #12, Bloque 3-4 | Casa #12, Bloque 3-4",
        "D'Angelo | D'Angelo",
        "Bloque \"B\" casa 3 | Bloque \"B\" casa 3",
      })
  void a_value_is_taken_as_it_was_meant(String typed, String meant) {
    assertThat(TypedText.meant(typed)).isEqualTo(meant);
    assertThat(TypedText.meant(meant)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Núñez Äßž", "N° 12, 3ª avenida / casa #4", "+504 9999-0000", "M.D.C."})
  void what_people_here_write_is_no_stranger(String text) {
    assertThat(TypedText.stranger(text)).isEmpty();
  }

  @Test
  void a_letter_that_only_looks_like_ours_is_shown_with_its_name() {
    assertThat(TypedText.stranger("Vаle")).hasValue("а (U+0430 CYRILLIC SMALL LETTER A)");
    assertThat(TypedText.stranger("Οrtiz")).hasValue("Ο (U+039F GREEK CAPITAL LETTER OMICRON)");
    assertThat(TypedText.stranger("Ana 🌴")).hasValue("🌴 (U+1F334 PALM TREE)");
    assertThat(TypedText.stranger("Ana\u0007")).hasValue("· (U+0007 BEL)");
  }
}
