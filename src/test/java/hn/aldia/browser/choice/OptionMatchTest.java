package hn.aldia.browser.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.scenario.step.Choice;
import hn.aldia.words.Words;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionMatchTest {
  @Test
  void a_leading_code_decides_and_is_never_a_part_of_another() {
    OptionMatch offer =
        offer("40 - Finanzas", "450 - Otro", "45 - Instituto Nacional de Migración (INM)");

    assertThat(offer.require(Choice.of("45 - Instituto"))).isEqualTo(2);
    assertThat(offer.require(Choice.of("45"))).isEqualTo(2);
    assertThat(offer.require(Choice.of("Instituto nacional de migracion"))).isEqualTo(2);
    assertThat(offer("40 - Migración").find(Choice.of("45 - Migración"))).isEmpty();
  }

  @Test
  void a_code_may_have_a_zero_before_it_and_but_a_blank_after_it() {
    OptionMatch offer = offer("040 - Finanzas", "045 - Migración", "12211 PERMISOS Y RENOVACIONES");

    assertThat(offer.require(Choice.of("45"))).isEqualTo(1);
    assertThat(offer.require(Choice.of("12211"))).isEqualTo(2);
    assertThat(offer.find(Choice.of("1221"))).isEmpty();
  }

  @Test
  void of_several_with_the_code_the_words_decide() {
    OptionMatch offer = offer("12211 - 000", "12211 - Permisos y renovaciones migratorias");

    assertThat(offer.require(Choice.of("12211 - PERMISOS Y RENOVACIONES MIGRATORIAS")))
        .isEqualTo(1);
  }

  @Test
  void case_accents_spacing_arrows_and_what_is_in_brackets_do_not_matter() {
    OptionMatch offer = offer(">>RENOVAR  CARNET (ADULTO)<<", "Panamá", "Estados Unidos deAmérica");

    assertThat(offer.require(Choice.of("Renovar carnet (adulto)"))).isEqualTo(0);
    assertThat(offer.require(Choice.of("Renovar carnet"))).isEqualTo(0);
    assertThat(offer.require(Choice.of("PANAMA"))).isEqualTo(1);
    assertThat(offer.require(Choice.of("Estados Unidos de America"))).isEqualTo(2);
  }

  @Test
  void the_first_wording_that_is_offered_wins() {
    assertThat(
            offer("Americana", "Estadounidense")
                .require(Choice.of("EEUU", "estadounidense", "americana")))
        .isEqualTo(1);
  }

  @Test
  void two_that_fit_alike_are_shown_both() {
    assertThatThrownBy(
            () ->
                offer("Renovar carnet (adulto)", "Renovar carnet (menores)")
                    .require(Choice.of("Renovar carnet")))
        .isInstanceOf(OptionAmbiguous.class)
        .hasMessage(
            "“Tipo” has more than one option that fits “Renovar carnet”: «Renovar carnet (adulto)» «Renovar carnet (menores)».");
  }

  private static final Choice INM =
      Choice.of("45", "Instituto Nacional de Migración", "Instituto Nacional de Migración (INM)");

  private static final Choice PERMITS = Choice.of("12211", "Permisos y Renovaciones Migratorias");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "45 - Instituto Nacional de Migración (INM)",
        "45/INSTITUTO NACIONAL DE MIGRACION",
        "45) Instituto Nacional de Migración",
        "(45) Instituto Nacional de Migración",
        "45_Instituto_Nacional_de_Migración",
        "45 · Instituto Nacional de Migración",
        "45 – Instituto Nacional de Migración y Extranjería",
        "45\u00a0-\u00a0Instituto\u00a0Nacional de Migracion",
        "045 - INST. NACIONAL DE MIGRACIÓN",
        "45.- Instituto Nacional de Migracón",
        "45 - INM",
        "45",
        "Instituto Nacional de Migración (INM)",
        "Instituto Nacional de Migración - 45",
      })
  void code_and_name_together_are_found_in_all_that_stands_between_them(String option) {
    OptionMatch offer =
        offer("145 - Servicio Nacional de Sanidad", "40 - Gobernación", option, "450 - Otro");

    assertThat(offer.find(INM)).contains(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "45 - INSTITUTO DE LA PROPIEDAD",
        "45 - Instituto Nacional de la Mujer",
        "45 DIAS PLAZO",
        "45 - IP",
        "101 - INSTITUTO NACIONAL DE MIGRACION",
        "145 - Instituto Nacional de Migración",
        "4.5 - Instituto Nacional de Migración",
        "Instituto Nacional de la Juventud",
      })
  void a_code_beside_another_name_is_not_it_nor_is_a_name_beside_another_code(String option) {
    assertThat(offer("40 - Gobernación", option).find(INM)).isEmpty();
  }

  @Test
  void where_code_and_name_contradict_each_other_both_are_shown_and_none_is_taken() {
    OptionMatch offer =
        offer(
            "1 - Congreso Nacional",
            "45 - INSTITUTO DE LA PROPIEDAD",
            "101 - INSTITUTO NACIONAL DE MIGRACION");

    assertThatThrownBy(() -> offer.require(INM))
        .isInstanceOf(OptionNotFound.class)
        .hasMessage(
            "“Tipo” offers no “45 - Instituto Nacional de Migración”. It has 3 options; the nearest:"
                + " 45 - INSTITUTO DE LA PROPIEDAD · 101 - INSTITUTO NACIONAL DE MIGRACION · 1 - Congreso Nacional.");
  }

  @Test
  void an_item_is_known_by_code_and_name_too() {
    assertThat(offer("12211 - LICENCIAS DE CAZA").find(PERMITS)).isEmpty();
    assertThat(offer("12211 - Permisos y renovaciones vehiculares").find(PERMITS)).isEmpty();
    assertThat(offer("12211 - 000", "12211 - Permisos y renov. migrat.").find(PERMITS)).contains(1);
    assertThat(offer("12211 - 000 - Permisos y Renovaciones Migratoria").find(PERMITS)).contains(0);
    assertThat(offer("12211 - 000").find(PERMITS)).contains(0);
    assertThat(offer("Permisos y renovaciones migratorias").find(PERMITS)).contains(0);
  }

  @Test
  void none_that_fits_says_how_many_there_are_and_the_nearest() {
    assertThatThrownBy(
            () -> offer("", "Nacional", "Extranjero", "Otro").require(Choice.of("Estranjero")))
        .isInstanceOfSatisfying(
            OptionNotFound.class,
            e -> {
              assertThat(e)
                  .hasMessageStartingWith(
                      "“Tipo” offers no “Estranjero”. It has 3 options; the nearest: Extranjero · ");
              assertThat(Words.SPANISH.say(e.what())).startsWith("«Tipo» no ofrece «Estranjero»");
            });
  }

  private static OptionMatch offer(String... texts) {
    return new OptionMatch(
        "Tipo", Arrays.stream(texts).map(t -> new OptionMatch.Option(t, false)).toList());
  }
}
