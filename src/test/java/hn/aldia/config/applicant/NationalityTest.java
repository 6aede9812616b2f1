package hn.aldia.config.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalityTest {
  @ParameterizedTest
  @CsvSource({
    "US, US",
    "usa, US",
    "U.S.A., US",
    "EEUU, US",
    "EE. UU., US",
    "American, US",
    "Americano del norte, US",
    "the United States, US",
    "los Estados Unidos, US",
    "estadounidense, US",
    "Norteamericana, US",
    "Gran Bretaña, GB",
    "England, GB",
    "UK, GB",
    "british, GB",
    "Holanda, NL",
    "Dutch, NL",
    "alemana, DE",
    "DEU, DE",
    "GERMAN, DE",
    "Canada, CA",
    "CANADÁ, CA",
    "canadiense, CA",
    "Guinea, GN",
    "Guinea Ecuatorial, GQ",
    "Níger, NE",
    "nigeriana, NG",
    "Dominica, DM",
    "dominicano, DO",
    "South Korea, KR",
    "El Salvador, SV",
    "salvadoreña, SV",
    "Suazilandia, SZ",
    "Birmania, MM",
    "Côte d'Ivoire, CI",
    "Trinidad and Tobago, TT",
    "Saint Lucia, LC",
    "francesa, FR",
    "español, ES",
    "japonesa, JP"
  })
  void is_known_by_code_by_country_and_by_its_people_in_both_languages(String said, String code) {
    assertThat(Nationality.of(said).map(Nationality::code)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Congo", "Corea", "Korea", "Dominican", "XX", "Atlantis", "M", ""})
  void what_two_countries_claim_or_none_is_not_known(String said) {
    assertThat(Nationality.of(said)).isEmpty();
  }

  @Test
  void what_may_be_meant_is_named() {
    assertThat(Nationality.near("Hondruas")).first().isEqualTo("Honduras");
    assertThat(Nationality.near("Untied States")).first().isEqualTo("Estados Unidos");
    assertThat(Nationality.near("Congo"))
        .containsExactly("República Democrática del Congo", "República del Congo");
    assertThat(Nationality.near("Coreano")).containsExactly("Corea del Norte", "Corea del Sur");
    assertThat(Nationality.near("zzzzzzzz")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Americano del sur", "Kanadier", "del norte"})
  void what_is_far_from_all_names_is_taken_for_none(String said) {
    assertThat(Nationality.near(said)).isEmpty();
  }

  @Test
  void all_spellings_of_the_guides_country_are_offered_best_first_codes_last() {
    List<String> wordings = new Nationality("US").wordings();

    assertThat(wordings)
        .startsWith("Estados Unidos", "Estados Unidos de América")
        .contains("United States", "EE. UU.", "EEUU", "U.S.A.", "estadounidense", "americana")
        .endsWith("US");
    assertThat(new Nationality("US").shortForm()).isEqualTo("EEUU");
    assertThat(new Nationality("CA").shortForm()).isEqualTo("CANADÁ");
    assertThat(new Nationality("GB").best()).isEqualTo("Reino Unido");
  }

  @Test
  void every_country_has_its_names_and_codes() {
    for (String code : Locale.getISOCountries()) {
      assertThat(new Nationality(code).wordings()).as(code).hasSizeGreaterThan(2).endsWith(code);
    }
  }
}
