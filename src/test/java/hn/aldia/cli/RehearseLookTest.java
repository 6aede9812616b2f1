package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.testing.Told;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A look that cannot be had is said before anything begins. */
class RehearseLookTest {
  @TempDir private Path home;

  @Test
  void a_choice_that_there_is_not_is_answered_with_the_one_that_was_meant() {
    Told told = rehearse("spa vuetfy");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("no choice “vuetfy”", "Did you mean “vuetify”?");
    assertThat(home.resolve("rehearsal")).doesNotExist();
  }

  @Test
  void two_choices_that_exclude_each_other_are_named() {
    Told told = rehearse("floating bs3");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("“floating” and “bs3” exclude each other");
  }

  private Told rehearse(String look) {
    return Told.by(List.of("rehearse", "--look", look, "--home", home.toString(), "--lang", "en"));
  }
}
