package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.AtTheWindow;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.OtherPortal;
import hn.aldia.testing.OtherPortal.Look;
import hn.aldia.testing.Told;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A press that cannot be undone, and an answer that nobody but the person understands. */
class PersonsWordTest {
  /** It says something that is in no table of ours, and stays where it is. */
  private static final Map<String, String> OBSCURE =
      Map.of("alert(\"Su solicitud fue enviada con éxito\"); location = \"list.html\";", "alert(\"Folio en cola\");");

  @TempDir Path folder;

  @Test
  void what_the_person_saw_is_journalled_and_the_list_is_asked_all_the_same() {
    try (var office =
            BundledOffice.open(
                OfficeOptions.standard()
                    .withClerk(ClerkOptions.standard().withPace(Duration.ofMillis(20))));
        var portal = OtherPortal.open(Look.TABLES, office).renamed(OBSCURE);
        var window = AtTheWindow.open()) {
      AldiaHome home = EnrolledCase.in(folder, office);
      var person = window.person(PersonsWordTest::sawItGoThrough);
      Told told =
          Told.by(
              home,
              "apply",
              "--yes",
              "--headed",
              "-D",
              "portal.url=" + portal.portal(),
              "-D",
              "browser.connect=" + window.address());
      assertThat(told.exit()).as(told.err()).isZero();
      person.end();
      assertThat(told.err()).contains("Your turn, in the browser window: Enviar was pressed");
      assertThat(office.requests(AldiaHome.EMAIL)).hasSize(1);
      assertThat(JournalFile.of(home).count("PersonAnswered")).isOne();
      assertThat(JournalFile.of(home).count("RequestFiled")).isOne();
    }
  }

  private static void sawItGoThrough(Page page) {
    AtTheWindow.awaitCard(page);
    AtTheWindow.goOn(page);
  }
}
