package hn.aldia.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.scenario.source.Problem;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder holds a map, or words, that are wrong, and beside them what must be said of it. */
class BadMapsTest {
  private static final Path BAD = Path.of("src/test/resources/maps/bad");

  @TestFactory
  List<DynamicTest> every_bad_map_is_refused_in_both_languages_with_every_line_that_is_wrong()
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
    List<Problem> problems =
        ScenarioCheck.checkAll(new ScenarioFolder(List.of(folder)), StubCase.values()).stream()
            .flatMap(result -> result.problems().stream())
            .toList();
    String both =
        Stream.of(Words.ENGLISH, Words.SPANISH)
            .flatMap(words -> problems.stream().map(problem -> words.say(problem.line())))
            .collect(Collectors.joining("\n"));
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
