package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import hn.aldia.browser.visit.FollowedVisit;
import hn.aldia.cli.records.EverybodysWords;
import hn.aldia.config.applicant.Applicant;
import hn.aldia.recording.Hidden;
import hn.aldia.recording.Recording;
import hn.aldia.recording.Scrubbing;
import hn.aldia.recording.Visit;
import hn.aldia.rehearsal.MailedPin;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.testing.BareScript;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A person's visit to the bundled portal, recorded, scrubbed, and served again. */
class RecordingTest {
  private static final String SURNAME = "Quimistán Zúñiga";
  private static final String GIVEN = "Briseida Aurora";
  private static final String MAIL = "briseida.quimistan@correo.example";
  private static final String PHONE = "+504 9456-7812";
  private static final String CARD = "0704198055321";
  private static final String ADDRESS = "Casa 31, Barrio La Ronda, Trujillo";
  private static final String PASSWORD = "Mi&clave=9 segura";
  private static final Applicant PERSON =
      new Applicant(
          SURNAME,
          GIVEN,
          GIVEN + " " + SURNAME,
          MAIL,
          PHONE,
          CARD,
          LocalDate.of(1949, 5, 3),
          "Duluth, Minnesota",
          Applicant.Sex.F,
          "soltera",
          null,
          "enfermera",
          "pensionada",
          ADDRESS);

  @RegisterExtension final TestBrowser browser = new TestBrowser();
  @TempDir private Path temp;
  private final BundledOffice office =
      BundledOffice.open(
          OfficeOptions.standard().withPopups(0).withMailDelay(Duration.ofMillis(5)));

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void holds_nothing_of_the_person_and_carries_the_errand_again() throws IOException {
    Page home = browser.open(URI.create("about:blank"));
    var followed = new FollowedVisit(home.context(), temp, Clock.systemUTC());
    String pin = visit(home, followed);
    Visit visit = followed.ended("portal");
    assertThat(temp).as("nothing of it is on disk").isEmptyDirectory();
    var words = EverybodysWords.in(ScenarioFolder.shipped(List.of()), List.of());
    Scrubbing scrubbing = Scrubbing.of(visit, List.of(PERSON), List.of(), words);
    Path folder = temp.resolve("recorded");
    scrubbing.recording().write(folder);

    var hidden =
        new ArrayList<>(List.of(pin, PASSWORD, MAIL, CARD, "9456-7812", ADDRESS, GIVEN, SURNAME));
    hidden.addAll(
        List.of(
            "Quimistán", "Zúñiga", "Briseida", "Duluth, Minnesota", "03/05/1949", "1949-05-03"));
    home.context().cookies().forEach(cookie -> hidden.add(cookie.value));
    for (Path file : files(folder)) {
      String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      for (String value : hidden) {
        for (Hidden.Form form : Hidden.formsOf(value)) {
          assertThat(all.contains(form.trace())).as("%s in %s", form.trace(), file).isFalse();
        }
      }
    }
    assertThat(Recording.read(folder).pages()).hasSizeGreaterThan(5);

    Told again =
        Told.by(
            List.of(
                "rehearse",
                "--home",
                temp + "/h",
                "--recording",
                folder.toString(),
                "--lang",
                "en"));
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.out())
        // As often as the list was asked for, which a quicker run does less often.
        .containsPattern(
            "The recording carried the errand this far: (request filed|an officer is in charge)")
        .doesNotContain("There the recording ends");

    Told seen =
        Told.by(
            List.of(
                "explain",
                "--home",
                temp + "/h",
                "--recording",
                folder.toString(),
                "--json",
                "--lang",
                "en"));
    assertThat(seen.exit()).as(seen.err()).isZero();
    var screens = new ArrayList<String>();
    JsonNode pages = new ObjectMapper().readTree(seen.out()).path("pages");
    pages.forEach(page -> screens.add(page.path("screen").asText()));
    assertThat(screens).as(seen.out()).contains("registration", "sign-in", "list", "kinds");
    assertThat(pages.path(0).path("address").asText())
        .as("where the person was, not where it is shown again")
        .isEqualTo(office.portal().toString());
  }

  /** The guide's way, by a person with these data; returns the PIN that was mailed. */
  private String visit(Page home, FollowedVisit followed) {
    home.navigate(office.portal().toString());
    seen(followed);
    Page page = home.waitForPopup(() -> home.locator("a.servicios").click());
    page.locator("#registrarse").click();
    page.locator("#clase").selectOption("Extranjero");
    page.locator("#apellido").fill(SURNAME);
    page.locator("#nombres").fill(GIVEN);
    page.locator("#correo").fill(MAIL);
    page.locator("#telefono").fill(PHONE);
    seen(followed);
    page.locator("#enviar").click();
    page.locator("#usuario").fill(MAIL);
    seen(followed);
    String pin = new MailedPin(office).of(MAIL, 1);
    page.locator("#pin").pressSequentially(pin);
    page.locator("#iniciar").click();
    page.locator("#clave").fill(PASSWORD);
    page.locator("#clave2").fill(PASSWORD);
    page.locator("#iniciar").click();
    page.locator(".sidebar-menu").waitFor();
    seen(followed);
    BareScript.list(page);
    seen(followed);
    page.locator("#nueva-solicitud").click();
    page.locator("#solicitud").selectOption("1");
    seen(followed);
    page.locator("#cargar").click();
    page.waitForURL("**/FORMULARIO*");
    page.locator("#tipo-documento").selectOption("CARNET EXTRANJERO");
    page.locator("#documento").fill(CARD);
    page.locator("#motivo").fill("Renovar Residencia");
    page.locator("#siguiente").click();
    page.locator("#nombre").fill(GIVEN + " " + SURNAME);
    page.locator("#nacimiento").pressSequentially("03051949");
    page.locator("#lugar").fill("Duluth, Minnesota");
    page.locator("[name=sexo][value=F]").check();
    page.locator("#estado-civil").fill("soltera");
    page.locator("#nacionalidad").selectOption("UNITED STATES");
    page.locator("#tipo-documento-2").selectOption("CARNET EXTRANJERO");
    page.locator("#documento-2").fill(CARD);
    page.locator("#profesion").fill("enfermera");
    page.locator("#ocupacion").fill("pensionada");
    page.locator("#direccion").fill(ADDRESS);
    seen(followed);
    page.locator("#enviar").click();
    page.locator("#resultado-ok").click();
    page.locator("#solicitudes tbody tr td:nth-child(6)").first().waitFor();
    seen(followed);
    return pin;
  }

  private static void seen(FollowedVisit followed) {
    followed.look();
    followed.look();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
