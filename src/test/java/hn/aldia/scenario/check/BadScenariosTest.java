package hn.aldia.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hn.aldia.scenario.read.ScenarioReader;
import hn.aldia.scenario.source.ScenarioException;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder holds a scenario that is wrong, and beside it what must be said of it. */
class BadScenariosTest {
  private static final Path BAD = Path.of("src/test/resources/scenarios/bad");

  @TestFactory
  List<DynamicTest> every_bad_scenario_is_refused_in_both_languages_with_every_line_that_is_wrong()
      throws IOException {
    try (Stream<Path> folders = Files.list(BAD)) {
      return folders
          .sorted()
          .map(
              folder ->
                  DynamicTest.dynamicTest(
                      folder.getFileName().toString(),
                      () -> assertThat(said(folder)).isEqualTo(expected(folder))))
          .toList();
    }
  }

  private static String said(Path folder) {
    var reader = new ScenarioReader(new ScenarioFolder(List.of(folder)));
    var refused =
        catchThrowableOfType(
            ScenarioException.class, () -> reader.read("scenario", StubCase.values()));
    assertThat(refused).isNotNull();
    assertThat(refused.kind()).isEqualTo(Trouble.Kind.SETTINGS);
    String both = Words.ENGLISH.say(refused.what()) + "\n\n" + Words.SPANISH.say(refused.what());
    return both.replace('\\', '/').replace(folder.toString().replace('\\', '/') + "/", "") + "\n";
  }

  private static String expected(Path folder) throws IOException {
    Path file = folder.resolve("error.txt");
    if (!Files.exists(file) && Boolean.getBoolean("golden")) {
      Files.writeString(file, said(folder));
    }
    return Files.readString(file);
  }
}
