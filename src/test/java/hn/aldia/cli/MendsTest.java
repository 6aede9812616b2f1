package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
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
          "fields.correo : \"list.html\"", "fields.correo : \"bienvenida.html\"",
          "<a href=\"list.html\">Solicitudes</a>", "<a href=\"list.html\">Mis gestiones</a>",
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
  void pages_of_other_words_need_the_person_once_and_then_nobody_up_to_the_constancia()
      throws IOException {
    AldiaHome home = EnrolledCase.in(folder, office);
    try (var portal = OtherPortal.open(Look.TABLES, office).renamed(RENAMED)) {
      try (var window = AtTheWindow.open()) {
        var person = window.person(MendsTest::leadsOn);
        Told told =
            told(
                home,
                portal,
                "renew",
                "--yes",
                "--headed",
                "--wait",
                "60s",
                "-D",
                "browser.connect=" + window.address());
        person.end();
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.err())
            .contains("Your turn, in the browser window: Open the list of your requests")
            .contains("Your turn, in the browser window: Begin a new request")
            .contains("Remembered: “Sitio natal” stands for “Lugar de Nacimiento”.");
        assertThat(stage(home)).isEqualTo("APPROVED");
      }
    }
    Path exported = folder.resolve("for-others.conf");
    assertThat(Told.by(home, "mends", "--export", exported.toString()).out())
        .contains("1. “Mis gestiones” also stands for requests")
        .contains("2. “Abrir otra gestión” also stands for new-request")
        .contains("3. “Sitio natal” also stands for birth-place");
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
      Told told = told(other, portal, "renew", "--yes", "--headless", "--wait", "60s");
      assertThat(told.exit()).as(told.err()).isZero();
      assertThat(stage(other)).isEqualTo("APPROVED");
      assertThat(elsewhere.desk().of(AldiaHome.EMAIL)).hasSize(1);
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
    String card = AtTheWindow.awaitCard(page);
    AtTheWindow.picture(page, "card-list");
    page.getByText("Mis gestiones").click();
    card = keeps(page, card);
    card = AtTheWindow.awaitCard(page, card);
    page.getByText("Abrir otra gestión").click();
    card = keeps(page, card);
    card = AtTheWindow.awaitCard(page, card);
    page.locator("[name=lugar]").fill("Springfield, Illinois");
    keeps(page, card);
  }

  /** Says that what was shown is to be kept. */
  private static String keeps(Page page, String earlier) {
    String card = AtTheWindow.awaitCard(page, earlier);
    AtTheWindow.picture(page, "card-keep");
    AtTheWindow.goOn(page);
    return card;
  }

  private static String stage(AldiaHome home) throws IOException {
    return new ObjectMapper()
        .readTree(Told.by(home, "show", "--json").out())
        .path("stage")
        .asText();
  }

  private static Told told(AldiaHome home, OtherPortal portal, String command, String... more) {
    var all = new ArrayList<>(List.of(more));
    all.addAll(List.of("-D", "portal.url=" + portal.portal()));
    return Told.by(home, command, all.toArray(String[]::new));
  }
}
