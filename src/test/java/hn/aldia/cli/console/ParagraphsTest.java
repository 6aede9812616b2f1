package hn.aldia.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said fits the terminal, and a plain terminal shows plain signs. */
class ParagraphsTest {
  private static final String SAID =
      "  The page that takes the PIN is kept open, so nothing is lost: run the same command again"
          + " whenever the mail has come, and it is typed into that very page.\n\nOne more.";

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120, 200})
  void no_line_is_wider_and_no_word_is_broken(int width) {
    String fitted = Paragraphs.fitted(SAID, width);

    assertThat(fitted.lines()).allMatch(line -> line.length() <= width);
    assertThat(fitted.split("\\s+")).isEqualTo(SAID.split("\\s+"));
    assertThat(fitted.lines().limit(2)).allMatch(line -> line.startsWith("  ") || width > 160);
    assertThat(Arrays.asList(fitted.split("\n", -1))).contains("", "One more.");
  }

  @Test
  void a_path_that_is_wider_than_all_stays_whole() {
    assertThat(Paragraphs.fitted("see /a/very/long/path/of/one/word.pdf", 20).lines())
        .containsExactly("see", "/a/very/long/path/of/one/word.pdf");
  }

  @ParameterizedTest
  @CsvSource({
    "✗ No “PIN” came → wait…, x No \"PIN\" came -> wait...",
    "¿Mañana a las 8? «Sí» – ¡claro!, Manana a las 8? \"Si\" - claro!"
  })
  void signs_that_a_terminal_does_not_have_are_said_with_those_it_has(String said, String plain) {
    assertThat(PlainSigns.plain(said)).isEqualTo(plain);
  }
}
