package hn.aldia.rehearsal.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChoicesTest {
  private final Choices choices = Choices.shipped();

  @Test
  void every_two_choices_that_may_meet_do_meet_in_about_a_hundred_looks() {
    List<Look> looks = CoveringArray.of(choices, 20260101);

    var met = new HashSet<CoveringArray.Pair>();
    looks.forEach(look -> met.addAll(CoveringArray.pairs(look)));
    assertThat(met).containsAll(CoveringArray.pairs(choices));
    assertThat(looks).hasSizeBetween(60, 112).allMatch(Look::possible);
  }

  @Test
  void in_the_looks_that_are_shipped_every_two_choices_that_may_meet_do_meet() {
    var never = CoveringArray.pairs(choices);
    choices.everyPair().forEach(look -> never.removeAll(CoveringArray.pairs(look)));
    assertThat(never).as("make fixtures/looks/all.txt anew, as its README says").isEmpty();
  }

  @Test
  void the_same_seed_makes_the_same_looks() {
    assertThat(CoveringArray.of(choices, 7)).isEqualTo(CoveringArray.of(choices, 7));
    assertThat(choices.look("4711")).isEqualTo(choices.look("4711"));
  }

  @Test
  void a_look_is_had_again_by_its_line() {
    Look look = choices.look("spa vuetify floating");

    assertThat(look.line(choices)).isEqualTo("spa floating vuetify");
    assertThat(choices.look(look.line(choices))).isEqualTo(look);
    assertThat(choices.look("pages")).isEqualTo(choices.plain());
  }

  @Test
  void no_two_choices_have_the_same_name() {
    assertThat(choices.byMatter().values().stream().flatMap(List::stream).map(Choice::name))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_choice_that_is_not_plain_has_its_folder() {
    assertThat(choices.byMatter().values().stream().flatMap(all -> all.stream().skip(1)))
        .allMatch(choice -> !choice.script().isEmpty() || !choice.says().isEmpty());
  }

  @Test
  void all_libraries_are_there() {
    for (List<Choice> matter : choices.byMatter().values()) {
      for (Choice choice : matter) {
        new LookPages(new LookFiles(), choices.plain().with(choice)).check();
      }
    }
  }

  @Test
  void a_choice_that_there_is_not_is_said_with_the_one_that_was_meant() {
    assertThatThrownBy(() -> choices.look("spa vuetfy"))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> {
              assertThat(trouble.kind()).isEqualTo(Trouble.Kind.SETTINGS);
              assertThat(trouble.what().toString()).contains("“vuetfy”");
              assertThat(Words.of(Locale.ENGLISH).say(trouble.remedy())).contains("“vuetify”?");
            });
  }

  @Test
  void two_choices_that_exclude_each_other_are_no_look() {
    for (String line : List.of("floating bs3", "bootbox floating", "select2 chosen")) {
      assertThatThrownBy(() -> choices.look(line)).hasMessageContaining("exclude each other");
    }
  }

  @Test
  void a_library_that_is_missing_is_named_with_the_choice_that_wants_it() {
    var broken =
        new Choice(
            "list",
            "nowhere",
            com.typesafe.config.ConfigFactory.parseString("scripts = [\"/vendored/nowhere.js\"]"),
            "");

    assertThatThrownBy(() -> new LookPages(new LookFiles(), choices.plain().with(broken)).check())
        .hasMessageContaining("/vendored/nowhere.js")
        .hasMessageContaining("“nowhere”");
  }
}
