package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that a README tells a person to give is one, with options that it has. */
class ReadmeTest {
  private static final Pattern COMMAND =
      Pattern.compile("(?:`|^|  )aldia ([a-z][^`#\n]*)", Pattern.MULTILINE);

  @ParameterizedTest
  @ValueSource(strings = {"README.md", ".github/README.es.md"})
  void every_command_is_understood(String file) throws IOException {
    List<String> commands =
        COMMAND
            .matcher(Files.readString(Path.of(file)))
            .results()
            .map(m -> m.group(1).strip())
            .distinct()
            .toList();

    assertThat(commands).hasSizeGreaterThan(12);
    for (String command : commands) {
      Told told = Told.by(words(command));
      assertThat(told.exit()).as(command + "\n" + told.err()).isZero();
    }
  }

  private static List<String> words(String command) {
    Stream<String> words =
        Pattern.compile("\"[^\"]*\"|\\S+")
            .matcher(command)
            .results()
            .map(m -> m.group().replace("\"", ""));
    var all = new ArrayList<>(words.toList());
    all.addAll(Arrays.asList("--help"));
    return all;
  }
}
