package hn.aldia.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "EN \u001B[31mESPERA\u001B[0m",
        "EN \u009B31mESPERA",
        "EN \u001B]0;owned\u0007ESPERA",
        "EN \u001B]8;;http://evil.example\u001B\\ESPERA",
        "EN \u202EESPERA\u202C",
        "EN \u2066ESP\u200BERA\u2069",
        "EN\u0007 ESPERA\u0000",
        "EN\r\nESPERA",
        "EN\u0085ESPERA",
        "EN\u2028ESPERA"
      })
  void nothing_that_commands_a_terminal_is_left(String foreign) {
    assertThat(Harmless.line(foreign)).isEqualTo("EN ESPERA");
  }

  @Test
  void letters_of_any_language_and_pictures_stay() {
    assertThat(Harmless.line("Núñez 北京 👍 «ñ»")).isEqualTo("Núñez 北京 👍 «ñ»");
  }

  @Test
  void lines_stay_lines_where_there_may_be_several() {
    assertThat(Harmless.text("a\r\nb\tc")).isEqualTo("a\nb\tc");
  }

  @Test
  void what_is_too_long_says_that_it_was_cut() {
    assertThat(Harmless.line("x".repeat(300_000))).hasSize(500).endsWith("x…");
    assertThat(Harmless.text("😀".repeat(300_000)))
        .hasSizeLessThanOrEqualTo(20_000)
        .endsWith("😀…");
  }
}
