package hn.aldia.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that is told to a person goes to that very place, however it was asked for. */
class LeftBehindTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "apply --yes, apply --headed --case ana",
        ", renew --headed --case ana",
        "status --home /h, status --headed --case ana --home /h",
        "status --home=/h --all, status --headed --case ana --home /h",
        "--home /h apply, apply --headed --case ana --home /h",
        "-D portal.year=2026 --lang es --case=ana status, status --headed --case ana",
        "apply --home=/Ana~María, 'apply --headed --case ana --home \"/Ana María\"'"
      })
  void leads_to_the_same_command_in_the_same_home(String given, String shown) {
    List<String> args =
        given == null
            ? List.of()
            : List.of(given.split(" ")).stream().map(word -> word.replace('~', ' ')).toList();
    Path seen = Path.of("/h", "cases", "ana", "pictures", "not-understood", "page.seen.txt");

    assertThat(LeftBehind.of(List.of(seen), args))
        .hasValueSatisfying(left -> assertThat(left.command()).isEqualTo("aldia " + shown));
  }
}
