package hn.aldia.config.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.config.applicant.Applicant.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilStatusTest {
  @ParameterizedTest
  @CsvSource({
    "single, F, Soltera", "Single, M, Soltero", "SOLTERO, F, Soltera", "soltero/a, F, Soltera",
    "Soltero(a), M, Soltero", "soltera, , Soltera", "soltero, , Soltero", "unmarried, M, Soltero",
    "married, F, Casada", "casado, M, Casado", "Divorced, M, Divorciado",
        "divorciada, F, Divorciada",
    "widow, F, Viuda", "widower, M, Viudo", "viudo/a, F, Viuda", "unión libre, F, Unión libre",
    "common-law, M, Unión libre", "separated, F, Separada"
  })
  void is_said_in_spanish_in_the_applicants_gender(String written, Sex sex, String best) {
    assertThat(CivilStatus.wordings(written, sex)).first().isEqualTo(best);
  }

  @Test
  void all_ways_of_a_list_to_say_it_are_offered() {
    assertThat(CivilStatus.wordings("single", Sex.F))
        .startsWith("Soltera", "Soltero(a)", "Soltero/a")
        .contains("Soltero", "Single")
        .doesNotContain("Casada");
  }

  @Test
  void words_that_are_not_known_stay_as_they_were_written() {
    assertThat(CivilStatus.wordings("Comprometida", Sex.F)).containsExactly("Comprometida");
  }
}
