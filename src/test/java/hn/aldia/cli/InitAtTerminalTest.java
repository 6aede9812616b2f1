package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.testing.Pty;
import hn.aldia.testing.ScriptedImap;
import hn.aldia.testing.Told;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizard at a real terminal, a pseudo-terminal, in both languages; and through a pipe. */
class InitAtTerminalTest {
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";

  @TempDir private Path folder;
  private final ScriptedImap imap = new ScriptedImap().wants("abcdefghijklmnop");
  private final InputStream before = System.in;

  @BeforeEach
  void settings() throws IOException {
    Files.createDirectories(home());
    Files.writeString(
        home().resolve("aldia.conf"),
        """
        portal.url = "http://127.0.0.1:9/"
        mail.imap { host = "127.0.0.1", port = %d, security = "none" }
        mail.smtp { host = "127.0.0.1", port = 9, security = "none" }
        browser.executable = "/nowhere/chromium"
        """
            .formatted(imap.imap("x", "x").port()));
  }

  @AfterEach
  void close() {
    System.setIn(before);
    imap.close();
  }

  @Test
  void a_newcomer_is_led_from_the_first_question_to_the_doctors_table() {
    try (Pty first = starts(80, "en")) {
      first.sees("one thing at a time").sees("Surname (Apellido):").answers("Booth");
      first.sees("Given names (Nombres):").answers("Elizabeth");
      first.sees("E-mail address").answers("liz@ejemplo").sees("cannot be taken");
      assertThat(first.sees("\n>").presses(CTRL_D).sees("Left.").exit()).isEqualTo(3);
    }
    assertThat(home().resolve("cases")).doesNotExist();
    try (Pty next = starts(80, "en")) {
      next.sees("is kept").sees("E-mail address (Correo):").answers("liz@ejemplo.hn");
      next.sees("Phone (Teléfono):").answers("9999-0000");
      next.sees("what you type is not shown").answers("abcd efgh ijkl mnop");
      next.sees("✓ Reading works").sees("residency card").answers("0801-1990-12345");
      next.sees("Date of birth").answers("31 December 1955").sees("years old");
      for (String answer : List.of("Springfield", "F", "married", "US", "", "", "", "", "")) {
        next.answers(answer);
      }
      next.sees("Enter if all of it is right").answers("");
      next.sees("Written: ").sees("mailbox").sees("aldia renew --case ana");
      assertThat(next.exit()).isZero();
      // A path is one word, and no word is broken.
      assertThat(next.screen().lines()).allMatch(line -> line.length() <= 80 || line.contains("/"));
      assertThat(next.screen()).doesNotContain("abcd", "Exception");
    }
  }

  @Test
  void in_spanish_on_a_narrow_screen_ctrl_c_leaves_and_nothing_is_half_written() {
    try (Pty terminal = starts(40, "es")) {
      terminal.sees("una cosa a la vez").sees("Apellidos (Apellido):").answers("12");
      terminal.sees("no se puede aceptar").answers("Núñez");
      terminal.sees("Nombres:").sees("\n>").presses("An").presses(CTRL_C);
      assertThat(terminal.sees("Ha salido").exit()).isEqualTo(3);
      assertThat(terminal.screen().lines()).allMatch(line -> line.length() <= 40);
    }
    assertThat(home().resolve("cases")).doesNotExist();
    assertThat(home().resolve("drafts/ana.conf")).content().contains("Núñez");
  }

  @Test
  void without_a_terminal_the_same_questions_come_as_plain_lines() {
    System.setIn(new ByteArrayInputStream("Booth\nElizabeth\n".getBytes(StandardCharsets.UTF_8)));

    Told told =
        Told.by(
            List.of("init", "--ask", "--case", "ana", "--lang", "en", "--home", home().toString()));

    assertThat(told.exit()).isEqualTo(3);
    assertThat(told.err()).contains("Surname (Apellido):", "✓ Elizabeth", "Left.");
    assertThat(home().resolve("cases")).doesNotExist();
  }

  private Pty starts(int columns, String language) {
    return Pty.starts(
        folder, columns, "init", "--case", "ana", "--lang", language, "--home", home().toString());
  }

  private Path home() {
    return folder.resolve("home");
  }
}
