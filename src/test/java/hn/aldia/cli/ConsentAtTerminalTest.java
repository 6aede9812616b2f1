package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.KeptBrowsers;
import hn.aldia.testing.Pty;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before anything is sent the values are seen, and "n" is an answer. */
class ConsentAtTerminalTest {
  @TempDir private Path folder;

  @Test
  void the_values_are_listed_before_the_question_and_no_is_no_error() {
    try (BundledOffice office = BundledOffice.open(OfficeOptions.standard().withPopups(0))) {
      AldiaHome home = AldiaHome.in(folder, office.portal(), office);
      String at = home.folder().toString();
      try (Pty terminal =
          Pty.starts(folder, 60, "register", "--home", at, "--lang", "en", "--headless")) {
        terminal.sees("nothing is sent yet").sees("Surname (Apellido): Ejemplo Prueba").sees("Phone (Teléfono):");
        terminal.sees("[y/N]").types("n").sees("As you say: nothing was sent.");

        assertThat(terminal.exit()).isEqualTo(3);
        assertThat(terminal.screen()).doesNotContain("✗");
        assertThat(terminal.screen().lines()).allMatch(line -> line.length() <= 60);
      }
      assertThat(office.registrations()).isEmpty();
    } finally {
      KeptBrowsers.end(folder);
    }
  }
}
