package hn.aldia.config.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.config.hocon.SettingsException;
import hn.aldia.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {
  private static final Path USER = Path.of("/home/ana");

  @TempDir Path folder;

  @Test
  void option_wins_over_environment_over_the_user_s_own_folder() {
    var environment = Map.of("ALDIA_HOME", "/srv/aldia");

    assertThat(Home.resolve(Path.of("/tmp/a"), environment, USER).folder())
        .isEqualTo(Path.of("/tmp/a"));
    assertThat(Home.resolve(null, environment, USER).folder()).isEqualTo(Path.of("/srv/aldia"));
    assertThat(Home.resolve(null, Map.of(), USER).folder()).isEqualTo(USER.resolve("aldia"));
    assertThat(Home.resolve(null, Map.of("ALDIA_HOME", " "), USER).folder())
        .isEqualTo(USER.resolve("aldia"));
  }

  @Test
  void cases_are_the_folders_with_an_applicant() throws IOException {
    var home = new Home(folder);
    assertThat(home.cases()).isEmpty();
    for (String name : new String[] {"b", "a", "empty"}) {
      home.caseFolder(new CaseId(name)).create();
    }
    Files.createFile(home.caseFolder(new CaseId("a")).applicantFile());
    Files.createFile(home.caseFolder(new CaseId("b")).applicantFile());
    Files.createDirectories(folder.resolve("cases/not a case"));

    assertThat(home.cases()).extracting(c -> c.id().value()).containsExactly("a", "b");
  }

  @Test
  void folders_of_a_case_are_for_their_owner_only_even_when_they_were_open_before()
      throws IOException {
    var here = new Home(folder.resolve("new")).caseFolder(new CaseId("c1"));
    Files.createDirectories(here.folder());
    Files.setPosixFilePermissions(here.folder(), PosixFilePermissions.fromString("rwxrwxrwx"));

    here.create();

    for (Path each : new Path[] {here.folder(), here.secrets(), here.browser(), here.mail()}) {
      assertThat(mode(each)).isEqualTo("rwx------");
    }
  }

  @Test
  void a_file_of_a_case_is_written_whole_for_its_owner_only_and_leaves_nothing_beside_it()
      throws IOException {
    var here = new Home(folder).caseFolder(new CaseId("c1"));
    here.create();
    Path file = here.receipts().resolve("receipt.pdf");

    here.write(file, new byte[] {1});
    here.write(file, new byte[] {2, 3});

    assertThat(Files.readAllBytes(file)).containsExactly(2, 3);
    assertThat(mode(file)).isEqualTo("rw-------");
    try (var all = Files.list(here.receipts())) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void a_home_that_is_there_keeps_its_modes() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

    new Home(folder).create();
    new Home(folder.resolve("fresh")).create();

    assertThat(mode(folder)).isEqualTo("rwxr-xr-x");
    assertThat(mode(folder.resolve("fresh"))).isEqualTo("rwx------");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../c1",
        "a/b",
        "a\\b",
        "/etc",
        "-x",
        ".hidden",
        "con",
        "NUL",
        "com1.txt",
        "LPT9",
        "end.",
        "a b",
        "ñ",
        "a\u0000b",
        "c:",
        "a\n"
      })
  void names_that_lead_elsewhere_or_that_some_system_refuses_are_no_case(String name) {
    assertThatThrownBy(() -> new CaseId(name))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("--case: " + Words.ENGLISH.say("config.case-id", name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"c1", "ana-ejemplo", "A_1", "2026.ana", "console", "x"})
  void plain_names_are_cases(String name) {
    assertThat(new CaseId(name)).hasToString(name);
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
