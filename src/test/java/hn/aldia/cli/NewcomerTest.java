package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.office.PostOffice;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.KeptBrowsers;
import hn.aldia.testing.Pty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads nothing but the screen comes from the first question to waiting for the office. */
class NewcomerTest {
  private static final int COLUMNS = 72;

  @TempDir private Path folder;

  @Test
  void from_the_first_question_to_waiting_for_the_office() throws IOException {
    var slowly = ClerkOptions.standard().withPace(Duration.ofHours(1));
    var options =
        OfficeOptions.standard()
            .withPopups(0)
            .withMailDelay(Duration.ofMillis(200))
            .withClerk(slowly);
    try (BundledOffice office = BundledOffice.open(options)) {
      settings(office);
      try (Pty init = aldia("init")) {
        init.answers("Ejemplo Prueba").answers("Ana María").answers(AldiaHome.EMAIL);
        init.answers("9999-0000").answers(AldiaHome.MAIL_PASSWORD).sees("✓ Reading");
        for (String answer :
            List.of(
                "0801-4711-2020",
                "29 March 1956",
                "Springfield, Illinois",
                "F",
                "Divorciada",
                "US",
                "Maestra",
                "Jubilada",
                "Casa #12, Calle de Ejemplo, Roatán",
                "",
                "",
                "")) {
          init.answers(answer);
        }
        init.sees("aldia renew --case ana");
        assertThat(init.exit()).isZero();
      }
      try (Pty no = aldia("renew", "--headless", "--wait", "1s")) {
        no.sees("nothing is sent yet").sees("Surname (Apellido): Ejemplo Prueba");
        no.sees("[y/N]").types("n").sees("As you say: nothing was sent.");
        assertThat(no.exit()).isEqualTo(3);
        assertThat(no.screen()).doesNotContain("✗");
        assertThat(no.screen().lines()).allMatch(NewcomerTest::fits);
      }
      assertThat(office.rules().registrations()).isEmpty();
      try (Pty yes = aldia("renew", "--headless", "--wait", "1s")) {
        yes.sees("[y/N]").types("y").sees("permanent password is set");
        yes.sees("(Fecha de Nacimiento): 29 March 1956").sees("Profession");
        yes.sees("[y/N]").types("y");
        yes.sees("The office assigns an officer").sees("aldia");
        assertThat(yes.exit()).as(yes.screen()).isZero();
        assertThat(yes.screen()).doesNotContain("Exception", "documents.card", "–, –");
        assertThat(yes.screen().lines()).allMatch(NewcomerTest::fits);
      }
      assertThat(office.desk().of(AldiaHome.EMAIL)).hasSize(1);
    } finally {
      KeptBrowsers.end(folder);
    }
  }

  /** A path is one word, and no word is broken. */
  private static boolean fits(String line) {
    return line.length() <= COLUMNS || line.contains("/");
  }

  private void settings(BundledOffice office) throws IOException {
    office.post().addMailbox(AldiaHome.EMAIL, AldiaHome.MAIL_PASSWORD);
    Files.createDirectories(home());
    Files.writeString(
        home().resolve("aldia.conf"),
        """
        portal.url = "%s"
        mail.imap { host = "%s", port = %d, security = "none" }
        mail.smtp { host = "%s", port = %d, security = "none" }
        browser.timeout = "12s"
        """
            .formatted(
                office.portal(),
                PostOffice.HOST,
                office.post().imapPort(),
                PostOffice.HOST,
                office.post().smtpPort()));
  }

  private Pty aldia(String command, String... more) {
    var words =
        new ArrayList<>(
            List.of(command, "--home", home().toString(), "--case", "ana", "--lang", "en"));
    words.addAll(List.of(more));
    return Pty.starts(folder, COLUMNS, words.toArray(String[]::new));
  }

  private Path home() {
    return folder.resolve("aldia");
  }
}
