package hn.aldia.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishNumberTest {
  @Test
  void reads_every_number_to_ninety_nine_in_both_languages() {
    for (String language : new String[] {"es", "en"}) {
      var spelling =
          new RuleBasedNumberFormat(
              ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
      for (int n = 0; n <= 99; n++) {
        assertThat(SpanishNumber.of(Folded.inPlace(spelling.format(n)))).hasValue(n);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "treinta y un, 31",
    "treinta y una, 31",
    "treintaidos, 32",
    "treinta i dos, 32",
    "cuarentaycinco, 45",
    "veinte y cinco, 25",
    "veinti cinco, 25",
    "un, 1",
    "ciento veinte, 120",
    "dos mil veintiseis, 2026",
    "twenty-one, 21",
    "007, 7"
  })
  void reads_them_as_people_write_them(String words, int number) {
    assertThat(SpanishNumber.of(words)).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource({"dias", "cinco dias", "y", "''", "12345", "cincuenta cosas"})
  void anything_else_is_no_number(String words) {
    assertThat(SpanishNumber.of(words)).isEmpty();
  }
}
