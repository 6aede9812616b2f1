package hn.aldia.browser.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.browser.choice.OptionMatch.Option;
import hn.aldia.config.applicant.Nationality;
import hn.aldia.scenario.step.Choice;
import hn.aldia.text.Folded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every country sought in lists as a portal may write them: the right option or none. */
class NationalityOptionsTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es-HN");
  private static final List<String> CODES = List.of(Locale.getISOCountries());

  record Spelling(String name, Function<String, String> of) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Spelling> spellings() {
    return Stream.of(
        new Spelling("Spanish capitals", c -> spanish(c).toUpperCase(SPANISH)),
        new Spelling("no accents", c -> Folded.words(spanish(c)).toUpperCase(Locale.ROOT)),
        new Spelling("English capitals", c -> english(c).toUpperCase(Locale.ENGLISH)),
        new Spelling("code first", c -> c + " - " + spanish(c)),
        new Spelling("both languages", c -> spanish(c) + " (" + english(c) + ")"),
        new Spelling("arrows", c -> ">> " + spanish(c).replace(" ", "  ")));
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void every_country_is_found_and_never_another(Spelling spelling) {
    List<String> shuffled = new ArrayList<>(CODES);
    Collections.shuffle(shuffled, new Random(45));
    OptionMatch offer = offer(shuffled.stream().map(spelling.of()).toList());

    for (String code : CODES) {
      assertThat(shuffled.get(offer.find(sought(code)).orElse(-1)))
          .as("%s in %s", code, spelling)
          .isEqualTo(code);
    }
  }

  /** Each is a list for every country: two of the spellings are enough. */
  static Stream<Spelling> richestSpellings() {
    return spellings().filter(s -> List.of("no accents", "both languages").contains(s.name()));
  }

  @ParameterizedTest
  @MethodSource("richestSpellings")
  void where_its_own_option_is_missing_none_is_taken(Spelling spelling) {
    for (String code : CODES) {
      List<String> others = CODES.stream().filter(c -> !c.equals(code)).toList();
      Optional<Integer> found =
          offer(others.stream().map(spelling.of()).toList()).find(sought(code));

      assertThat(found.map(others::get)).as("%s in %s", code, spelling).isEmpty();
    }
  }

  @Test
  void countries_of_like_names_are_never_mixed_up_however_a_list_writes_them() {
    List<String> odd =
        List.of(
            "GN=GUINEA",
            "GQ=GUINEA (ECUATORIAL)",
            "GW=GUINEA BISSAU",
            "PG=PAPUA NUEVA GUINEA",
            "CG=CONGO (REPUBLICA DEL)",
            "CD=CONGO (REP. DEM. DEL)",
            "KR=COREA, REPUBLICA DE",
            "KP=COREA, REPUBLICA POPULAR DEMOCRATICA DE",
            "NE=NIGER",
            "NG=NIGERIA",
            "DM=DOMINICA",
            "DO=DOMINICANA REPUBLICA",
            "TW=CHINA (TAIWAN)",
            "CN=REPUBLICA POPULAR CHINA",
            "AS=SAMOA (AMERICANA)",
            "GS=GEORGIA (DEL SUR)",
            "SS=SUDAN (DEL SUR)",
            "VI=ISLAS VIRGENES (EE.UU.)",
            "UM=ESTADOS UNIDOS (ISLAS MENORES)",
            "UY=Uruguay",
            "US=UNITED STATES",
            "MX=ESTADOS UNIDOS MEXICANOS");
    List<String> codes = odd.stream().map(o -> o.substring(0, 2)).toList();
    OptionMatch offer = offer(odd.stream().map(o -> o.substring(3)).toList());

    for (String code : CODES) {
      Optional<String> found = offer.find(sought(code)).map(codes::get);
      found.ifPresent(f -> assertThat(f).isEqualTo(code));
    }
    for (String code : List.of("GN", "GW", "PG", "CG", "KR", "KP", "NE", "NG", "DM", "CN", "US")) {
      assertThat(offer.find(sought(code)).map(codes::get)).as(code).contains(code);
    }
  }

  @Test
  void the_united_states_are_found_in_every_dress() {
    for (String dress :
        List.of(
            "UNITED STATES",
            "ESTADOS UNIDOS",
            "Estados Unidos de América",
            "ESTADOS UNIDOS DE NORTEAMERICA",
            "ESTADOS UNIDOS (EE.UU.)",
            "ESTADOS UNIDOS (USA)",
            "EE.UU.",
            "EE. UU.",
            "EEUU",
            "E.E.U.U",
            "U.S.A.",
            "ESTADOUNIDENSE",
            "Norteamericana",
            "AMERICANA",
            "840 - Estados Unidos",
            "USA",
            "US")) {
      OptionMatch offer =
          offer(List.of("Uruguay", "Reino Unido", dress, "Samoa Americana", "Otra"));
      assertThat(offer.find(sought("US"))).as(dress).contains(2);
    }
  }

  @Test
  void beside_a_letter_for_men_m_is_not_taken_for_a_man() {
    Choice male = Choice.of("M", "Masculino", "Hombre", "Varón", "H");

    assertThat(offer(List.of("(F)", "(M)")).find(male)).contains(1);
    assertThat(offer(List.of("Mujer", "Hombre")).find(male)).contains(1);
    assertThat(offer(List.of("Femenino", "Masculino")).find(male)).contains(1);
    assertThat(offer(List.of("Mujer", "Otro")).find(male)).isEmpty();
    assertThatThrownBy(() -> offer(List.of("H", "M")).find(male))
        .isInstanceOf(OptionAmbiguous.class);
  }

  private static Choice sought(String code) {
    return new Choice(new Nationality(code).wordings(), true);
  }

  private static OptionMatch offer(List<String> texts) {
    return new OptionMatch("Nacionalidad", texts.stream().map(t -> new Option(t, false)).toList());
  }

  private static String spanish(String code) {
    return new Locale("", code).getDisplayCountry(SPANISH);
  }

  private static String english(String code) {
    return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
  }

  @Test
  void every_spelling_of_the_table_belongs_to_one_country_only() {
    List<String> all =
        CODES.stream()
            .flatMap(c -> new Nationality(c).wordings().stream().map(Folded::squeezed).distinct())
            .toList();

    assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(1000);
  }
}
