package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.AtTheWindow;
import hn.aldia.testing.OtherPortal;
import hn.aldia.testing.OtherPortal.Look;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person showed once is known from then on, if they want it so. */
class MendsTest {
  private static final Map<String, String> RENAMED =
      Map.of(
          "&gt;&gt;Hacer Click aquí para Nueva Solicitud&lt;&lt;", "Abrir otra gestión",
          "Lugar de Nacimiento:", "Sitio natal:");

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
  void a_page_of_other_words_needs_the_person_once_and_then_nobody() throws IOException {
    AldiaHome home = EnrolledCase.in(folder, office);
    try (var portal = OtherPortal.open(Look.TABLES, office).renamed(RENAMED)) {
      try (var window = AtTheWindow.open()) {
        var person = window.person(MendsTest::leadsOn);
        Told told =
            told(
                home,
                portal,
                "apply",
                "--yes",
                "--headed",
                "-D",
                "browser.connect=" + window.address());
        assertThat(told.exit()).as(told.err()).isZero();
        person.end();
        assertThat(told.err())
            .contains("Your turn, in the browser window: Begin a new request")
            .contains("Remembered: “Sitio natal” stands for “Lugar de Nacimiento”.");
      }
    }
    Path exported = folder.resolve("for-others.conf");
    assertThat(Told.by(home, "mends", "--export", exported.toString()).out())
        .contains("1. “Abrir otra gestión” also stands for new-request")
        .contains("2. “Sitio natal” also stands for birth-place");
    assertThat(Files.readString(exported)).doesNotContain("Ana", "Springfield", "0801");
    needsNobodyAnyMore(exported);
  }

  /** Somebody else, elsewhere, with what the first one showed. */
  private void needsNobodyAnyMore(Path exported) throws IOException {
    try (var elsewhere =
            BundledOffice.open(
                OfficeOptions.standard()
                    .withClerk(ClerkOptions.standard().withPace(Duration.ofMillis(20))));
        var portal = OtherPortal.open(Look.TABLES, elsewhere).renamed(RENAMED)) {
      AldiaHome other = EnrolledCase.in(folder.resolve("other"), elsewhere);
      Path theirs = other.folder().resolve("scenarios/common/mends.conf");
      Files.createDirectories(theirs.getParent());
      Files.copy(exported, theirs);
      Told told = told(other, portal, "apply", "--yes", "--headless");
      assertThat(told.exit()).as(told.err()).isZero();
      assertThat(elsewhere.requests(AldiaHome.EMAIL)).hasSize(1);
    }
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

  private static void leadsOn(Page page) {
    AtTheWindow.awaitCard(page);
    page.getByText("Abrir otra gestión").click();
    page.waitForURL("**/tramites.html");
    AtTheWindow.awaitCard(page);
    AtTheWindow.goOn(page);
    page.waitForURL("**/solicitud.html*");
    page.waitForFunction("() => document.forms[0].nacimiento.value");
    AtTheWindow.awaitCard(page);
    page.locator("[name=lugar]").fill("Springfield, Illinois");
    page.waitForFunction("() => !document.querySelector('[data-aldia=hand-over]')");
    AtTheWindow.awaitCard(page);
    AtTheWindow.goOn(page);
  }

  private static Told told(AldiaHome home, OtherPortal portal, String command, String... more) {
    var all = new ArrayList<>(List.of(more));
    all.addAll(List.of("-D", "portal.url=" + portal.portal()));
    return Told.by(home, command, all.toArray(String[]::new));
  }
}
