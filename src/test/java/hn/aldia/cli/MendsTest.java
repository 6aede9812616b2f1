package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person showed once is known from then on, if they want it so. */
class MendsTest {
  @TempDir Path folder;

  private final BundledOffice office =
      BundledOffice.open(
          OfficeOptions.standard()
              .withClerk(ClerkOptions.standard().withPace(Duration.ofMillis(20))));

  @AfterEach
  void closeOffice() {
    office.close();
  }

  @Test
  void a_file_of_mends_with_a_slip_is_refused_with_its_line() throws IOException {
    AldiaHome home = EnrolledCase.in(folder, office);
    Path file = home.folder().resolve("scenarios/common/mends.conf");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "words {\n  requsts = ${words.requsts} [\"Gestiones\"]\n}\n");
    Told told = Told.by(home, "check-scenarios");
    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("mends.conf:2:", "words.requsts", "words.requests");
  }

  @Test
  void a_mend_that_contradicts_the_map_is_not_kept() throws IOException {
    AldiaHome home = EnrolledCase.in(folder, office);
    Path file = home.folder().resolve("scenarios/common/mends.conf");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "words {\n  #? sign-out = ${words.sign-out} [\"Iniciar Session\"]  # 2026-11-28\n}\n");
    Told told = Told.by(home, "mends", "--keep", "1");
    assertThat(told.exit()).isEqualTo(5);
    assertThat(told.err()).contains("screens.csv:");
    assertThat(Told.by(home, "mends").out()).contains("1. “Iniciar Session” might stand for");
    assertThat(Told.by(home, "mends", "--withdraw", "1").err()).contains("There are none");
    assertThat(Told.by(home, "mends", "--withdraw", "1").exit()).isEqualTo(2);
  }
}
