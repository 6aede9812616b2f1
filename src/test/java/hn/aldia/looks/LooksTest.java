package hn.aldia.looks;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.looks.Choices;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole errand, treasury and bank included, in two looks; {@code exec:java@looks} runs all. */
class LooksTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spa selectmenu native-date sex-list bs3 welcome pager",
        "frames wrapped flatpickr inputmask bootbox captcha-passes paper-download mail-plain"
      })
  void the_errand_comes_to_the_constancia_whatever_the_portal_looks_like(String line) {
    Choices choices = Choices.shipped();
    var terms = new LookRun.Terms(Duration.ofMinutes(5), "", false);

    LookResult result = LookRun.of(choices, choices.look(line), folder.resolve("home"), terms);

    assertThat(result.stopped()).as(result.line()).isEmpty();
    assertThat(result.faults()).isEmpty();
    assertThat(result.stage()).isEqualTo("APPROVED");
  }
}
