package hn.aldia.browser.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.scenario.Choice;
import hn.aldia.words.Words;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

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
