package hn.aldia.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BothLanguagesTest {
  @ParameterizedTest
  @ValueSource(strings = {"scenario", "runner"})
  void whatever_is_said_in_one_language_is_said_in_the_other(String bundle) throws IOException {
    assertThat(keys(bundle + "_es")).isEqualTo(keys(bundle));
  }

  private static java.util.Set<String> keys(String bundle) throws IOException {
    var words = new Properties();
    Path file = Path.of("src/main/resources/hn/aldia/words", bundle + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words.stringPropertyNames();
  }
}
