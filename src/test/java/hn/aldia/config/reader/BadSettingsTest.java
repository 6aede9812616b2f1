package hn.aldia.config.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hn.aldia.config.hocon.SettingsException;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder under {@code bad} holds what a person may have written, and what they are told. */
class BadSettingsTest {
  @TempDir Path folder;

  static List<Path> bad() throws IOException, URISyntaxException {
    var all = Objects.requireNonNull(BadSettingsTest.class.getResource("bad"));
    try (Stream<Path> folders = Files.list(Path.of(all.toURI()))) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  void each_bad_input_is_told_in_lines_that_can_be_found(Path bad) throws IOException {
    var found = problemsOf(bad);

    assertThat(found.kind()).isEqualTo(Trouble.Kind.SETTINGS);
    assertThat(said(found, Words.ENGLISH))
        .isEqualTo(Files.readAllLines(bad.resolve("expected.txt")));
    assertThat(found.getMessage()).contains(said(found, Words.ENGLISH).get(0));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void each_bad_input_is_told_in_spanish_too(Path bad) throws IOException {
    var found = problemsOf(bad);

    var english = said(found, Words.ENGLISH);
    assertThat(said(found, Words.SPANISH))
        .hasSameSizeAs(english)
        .doesNotContainAnyElementsOf(english)
        .noneMatch(line -> line.contains("geheim"));
  }

  private SettingsException problemsOf(Path bad) throws IOException {
    var home = new TestHome(folder);
    copy(bad.resolve("aldia.conf"), home.home.settingsFile());
    copy(bad.resolve("applicant.conf"), home.folder().applicantFile());
    Map<String, String> commandLine = new LinkedHashMap<>();
    if (Files.exists(bad.resolve("command-line.txt"))) {
      for (String line : Files.readAllLines(bad.resolve("command-line.txt"))) {
        int equals = line.indexOf('=');
        commandLine.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    return Objects.requireNonNull(
        catchThrowableOfType(
            SettingsException.class,
            () -> home.reader(Map.of("HOME", "/root"), commandLine).read(TestHome.CASE)));
  }

  private List<String> said(SettingsException found, Words words) {
    String here = folder.toAbsolutePath().normalize() + "/";
    return found.problems().stream().map(p -> p.said(words).replace(here, "")).toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.write(to, Files.readAllBytes(from));
    }
  }
}
