package hn.aldia.config.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.config.applicant.Need;
import hn.aldia.config.hocon.SettingsException;
import hn.aldia.config.reader.TestHome;
import hn.aldia.config.settings.CaseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleFilesTest {
  @TempDir Path folder;

  @Test
  void the_examples_are_written_once_for_their_owner_and_never_over_what_is_there()
      throws IOException {
    var home = new Home(folder.resolve("home"));
    var id = new CaseId("c1");

    var first = ExampleFiles.write(home, id, Locale.ENGLISH);
    Files.writeString(home.settingsFile(), "portal.url = \"http://portal.ejemplo.hn/\"\n");
    var second = ExampleFiles.write(home, id, Locale.ENGLISH);
    var other = ExampleFiles.write(home, new CaseId("c2"), Locale.ENGLISH);

    Path applicant = home.caseFolder(id).applicantFile();
    assertThat(first.written()).containsExactly(home.settingsFile(), applicant);
    assertThat(first.kept()).isEmpty();
    assertThat(second.written()).isEmpty();
    assertThat(second.kept()).containsExactly(home.settingsFile(), applicant);
    assertThat(other.written()).hasSize(1);
    assertThat(home.settingsFile()).hasContent("portal.url = \"http://portal.ejemplo.hn/\"");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(applicant)))
        .isEqualTo("rw-------");
  }

  @Test
  void untouched_examples_can_be_read_and_say_line_by_line_what_is_to_be_filled_in() {
    var home = new TestHome(folder);
    fresh(home);

    CaseSettings read = home.read();

    assertThat(read.applicant().surname()).isNull();
    assertThat(read.settings().mail().imap()).isNull();
    assertThat(read.missingFor(Need.REGISTER))
        .extracting(p -> p.toString().replace(folder + "/cases/c1/", ""))
        .containsExactly(
            "applicant.conf:6: “applicant.surname” is not filled in yet.",
            "applicant.conf:8: “applicant.given-names” is not filled in yet.",
            "applicant.conf:10: “applicant.email” is not filled in yet.",
            "applicant.conf:12: “applicant.phone” is not filled in yet.");
    assertThat(read.missingFor(Need.APPLY)).hasSize(13);
    assertThatThrownBy(() -> read.require(Need.REGISTER))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("There are 4 problems in the settings:\n");
    assertThatThrownBy(read.settings().mail()::requireImap)
        .hasMessageEndingWith("“mail.imap.host” is not filled in yet.");
  }

  @Test
  void an_example_with_everything_filled_in_is_complete() throws IOException {
    var home = new TestHome(folder);
    fresh(home);
    Path file = home.folder().applicantFile();
    String filled =
        Files.readString(file)
            .replace("<surname>", "Ejemplo")
            .replace("<given names>", "Ana")
            .replace("<number of the residency card>", "0801-1990-12345")
            .replace("<e-mail address>", "ana@ejemplo.hn")
            .replace("<phone number>", "+504 9999-0000")
            .replace("<year-month-day>", "1955-12-31")
            .replace("<F or M>", "F")
            .replace("<nationality>", "Canada")
            .replace("<IMAP server>", "imap.ejemplo.hn")
            .replaceAll("<[^>\n]+>\"", "Casa #12\"");
    home.applicant(filled);

    CaseSettings read = home.read();

    assertThat(read.missingFor(Need.APPLY)).isEmpty();
    assertThat(read.applicant().address()).isEqualTo("Casa #12");
    assertThat(read.settings().mail().requireImap().user()).isEqualTo("ana@ejemplo.hn");
    assertThat(read.documents().cardFront())
        .isEqualTo(home.folder().documents().resolve("card-front.jpg"));
  }

  @Test
  void every_setting_of_the_example_may_be_switched_on_by_taking_its_remark_sign_away()
      throws IOException {
    var home = new TestHome(folder);
    Files.deleteIfExists(home.folder().applicantFile());
    ExampleFiles.write(home.home, TestHome.CASE, Locale.ENGLISH);
    String text = Files.readString(home.home.settingsFile());

    home.settings(text.replaceAll("(?m)^#(?! )", ""));

    assertThat(home.read().settings().portal())
        .isEqualTo(new TestHome(folder.resolve("other")).read().settings().portal());
  }

  @Test
  void every_setting_that_is_read_stands_in_the_shipped_file() throws IOException {
    String shipped = shipped("aldia.conf");
    var source = new StringBuilder();
    try (var files = Files.list(Path.of("src/main/java/hn/aldia/config/reader"))) {
      for (Path file : files.filter(f -> f.toString().endsWith("Reader.java")).toList()) {
        source.append(Files.readString(file));
      }
    }
    var key =
        Pattern.compile(
            "\"((?:portal|treasury|rates|browser|store|watch|mail|fee|request)\\.[a-z.-]+)\"");

    assertThat(key.matcher(source).results().map(m -> m.group(1)).distinct())
        .hasSizeGreaterThan(20)
        .filteredOn(k -> !k.equals("mail.imap") && !k.equals("mail.smtp"))
        .allMatch(
            k ->
                shipped.contains("\n" + k + " = ")
                    || (shipped.contains("\n" + k + "-env = ")
                        && shipped.contains("\n" + k + "-command = ")));
  }

  @Test
  void the_spanish_files_have_the_same_settings_with_the_same_defaults() throws IOException {
    assertThat(settingsOf("applicant.example_es.conf").replaceAll("<.*>", ""))
        .isEqualTo(settingsOf("applicant.example.conf").replaceAll("<.*>", ""));
    var home = new Home(folder.resolve("home"));
    ExampleFiles.write(home, new CaseId("c1"), Locale.forLanguageTag("es-HN"));
    assertThat(home.settingsFile()).content().startsWith("# Para cambiar un ajuste");
    assertThat(
            Files.readString(home.settingsFile()).lines().map(line -> line.replaceFirst("^#", "")))
        .containsAll(settingsOf("aldia.conf").lines().toList());
    assertThat(home.caseFolder(new CaseId("c1")).applicantFile())
        .content()
        .contains("la persona de quien trata este caso");
  }

  private static String settingsOf(String name) throws IOException {
    return String.join("\n", shipped(name).lines().filter(l -> !l.startsWith("#")).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aldia.conf",
        "aldia_es.conf",
        "applicant.example.conf",
        "applicant.example_es.conf"
      })
  void everything_shipped_is_quoted(String name) throws IOException {
    assertThat(shipped(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")))
        .allMatch(line -> line.matches("[a-z.-]+ = (\"[^\"]*\"|\\[(\"[^\"]*\"(, )?)*])"));
  }

  private static void fresh(TestHome home) {
    assertThat(home.folder().applicantFile().toFile().delete()).isTrue();
    ExampleFiles.write(home.home, TestHome.CASE, Locale.ENGLISH);
  }

  private static String shipped(String name) {
    return ExampleFiles.text(name);
  }
}
