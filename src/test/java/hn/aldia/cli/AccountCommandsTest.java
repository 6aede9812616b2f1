package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code doctor} and {@code adopt} where things are not as they should be. */
class AccountCommandsTest {
  /** A variable that every environment has, for a password. */
  private static final String VARIABLE = "HOME";

  @TempDir private Path folder;
  private final BundledOffice office = BundledOffice.open(OfficeOptions.standard().withPopups(0));

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void doctor_names_all_that_blocks_a_case_with_nothing_configured_and_how_to_mend_it()
      throws IOException {
    Path applicant = folder.resolve("cases/c1/applicant.conf");
    Files.createDirectories(applicant.getParent());
    Files.writeString(applicant, "portal.url = \"http://127.0.0.1:9/\"\n");

    Told told = told(new AldiaHome(folder), "doctor");

    assertThat(told.exit()).as(told.err()).isEqualTo(2);
    List<String> lines = told.out().lines().toList();
    for (String topic : List.of("applicant", "mailbox", "portal")) {
      assertThat(lines).anyMatch(line -> line.matches("(?i)BLOCK +" + topic + " .*"));
    }
    assertThat(told.out()).contains("applicant.surname", "mail.imap.host").containsPattern("→ .+");
  }

  @Test
  void adopt_of_an_account_that_is_known_takes_a_new_password_and_forgets_nothing() {
    AldiaHome home = EnrolledCase.in(folder, office);
    String number = EnrolledCase.askedForDocuments(home, office, "rosa.muestra@inm.gob.hn");
    office.rules().enrol(AldiaHome.EMAIL, "Ana María", "Ejemplo Prueba", System.getenv(VARIABLE));
    Told old = told(home, "adopt");
    assertThat(old.exit()).isEqualTo(4);

    Told told =
        told(
            home,
            "adopt",
            "-D",
            "portal.password-command=",
            "-D",
            "portal.password-env=" + VARIABLE);

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(told.out() + told.err()).doesNotContain(System.getenv(VARIABLE) + "\n");
    assertThat(Told.by(home, "show", "--json").out()).contains("\"" + number + "\"");
    assertThat(Told.by(home, "password").err()).contains("Next: ", "Go on with: aldia ");
    assertThat(JournalFile.of(home).count("Adopted")).isEqualTo(2);
  }

  @Test
  void a_browser_that_is_not_where_the_settings_say_is_named_with_what_to_do() {
    AldiaHome home = EnrolledCase.in(folder, office);
    String nowhere = folder.resolve("no/chromium").toString();

    Told told = told(home, "status", "-D", "browser.executable=" + nowhere);

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains(nowhere, "browser.executable");
    assertThat(office.rules().signInPageLoads()).isZero();
  }

  private static Told told(AldiaHome home, String command, String... more) {
    var args = new ArrayList<>(List.of(more));
    args.add("--headless");
    return Told.by(home, command, args.toArray(String[]::new));
  }
}
