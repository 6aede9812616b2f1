package hn.aldia.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.testing.ScriptedImap;
import hn.aldia.testing.Told;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that a README tells a person to give is one, with options that it has. */
class ReadmeTest {
  private static final Pattern COMMAND =
      Pattern.compile("(?:`|^|  )aldia ([a-z][^`#\n]*)", Pattern.MULTILINE);

  /** They look for hours, show all, or change the system. */
  private static final List<String> NOT_HERE = List.of("rehearse", "watch", "schedule");

  /** These need nothing but what the commands before them have left. */
  private static final List<String> DONE =
      List.of(
          "init --case ana",
          "init --case ana --files",
          "init --from clients.csv",
          "secret set --case ana",
          "secret test --case ana",
          "show --case ana",
          "show --case ana,eva",
          "cases",
          "cases --archive eva",
          "check-scenarios",
          "mends");

  private final InputStream before = System.in;

  @AfterEach
  void giveBack() {
    System.setIn(before);
  }

  /** One after the other, in one home, as a reader would; no site and no browser is there. */
  @Test
  void every_command_is_run(@TempDir Path folder) throws IOException {
    Path clients =
        Files.writeString(
            folder.resolve("clients.csv"),
            "case;surname;given names;e-mail;phone\neva;Prueba;Eva;eva@ejemplo.hn;+504 9999-0001\n");
    var done = new ArrayList<String>();
    try (ScriptedImap imap = new ScriptedImap().wants("abcdefghijklmnop")) {
      Path home = home(folder, imap);
      for (String command : commands("README.md")) {
        if (NOT_HERE.contains(words(command).get(0))) {
          continue;
        }
        System.setIn(new ByteArrayInputStream("abcd efgh ijkl mnop\n".getBytes(US_ASCII)));
        List<String> words = words(command.replace("clients.csv", clients.toString()));
        words.addAll(List.of("--home", home.toString(), "--lang", "en"));
        Told told = Told.alone(words);
        String said = command + "\n" + told.out() + told.err();
        assertThat(told.out() + told.err()).as(said).isNotBlank().doesNotContain("Exception");
        assertThat(told.exit()).as(said).isBetween(0, 5);
        if (DONE.contains(command)) {
          assertThat(told.exit()).as(said).isZero();
          done.add(command);
        }
        if (command.equals("init --case ana")) {
          fillIn(home.resolve("cases/ana/applicant.conf"));
        }
      }
    }
    assertThat(done).containsExactlyInAnyOrderElementsOf(DONE);
  }

  private static Path home(Path folder, ScriptedImap imap) throws IOException {
    Path home = Files.createDirectories(folder.resolve("aldia"));
    Files.writeString(
        home.resolve("aldia.conf"),
        """
        portal.url = "http://127.0.0.1:9/"
        treasury.url = "http://127.0.0.1:9/"
        rates.order = []
        browser.executable = "/nowhere/chromium"
        mail.imap { host = "127.0.0.1", port = %d, security = "none" }
        """
            .formatted(imap.imap("x", "x").port()));
    return home;
  }

  private static void fillIn(Path applicant) throws IOException {
    Files.writeString(
        applicant,
        """

        applicant {
          surname = "Ejemplo", given-names = "Ana", email = "ana@ejemplo.hn", phone = "+504 9999-0000"
        }
        """,
        StandardOpenOption.APPEND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", ".github/README.es.md"})
  void every_command_is_understood(String file) throws IOException {
    List<String> commands = commands(file);

    assertThat(commands).hasSizeGreaterThan(12);
    for (String command : commands) {
      List<String> words = words(command);
      words.add("--help");
      Told told = Told.by(words);
      assertThat(told.exit()).as(command + "\n" + told.err()).isZero();
    }
  }

  private static List<String> words(String command) {
    Stream<String> words =
        Pattern.compile("\"[^\"]*\"|\\S+")
            .matcher(command)
            .results()
            .map(m -> m.group().replace("\"", ""));
    return new ArrayList<>(words.toList());
  }

  private static List<String> commands(String file) throws IOException {
    return COMMAND
        .matcher(Files.readString(Path.of(file)))
        .results()
        .map(m -> m.group(1).strip())
        .distinct()
        .toList();
  }
}
