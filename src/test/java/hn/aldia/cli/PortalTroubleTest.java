package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.office.Weather;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.Here;
import hn.aldia.testing.KeptBrowsers;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong outside, each with its own words, exit code and evidence. */
class PortalTroubleTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // opened by each test, as it needs it
  private BundledOffice office;

  @AfterEach
  void close() {
    KeptBrowsers.end(folder);
    if (office != null) {
      office.close();
    }
  }

  @Test
  void portal_and_mailbox_both_down_are_both_named_at_once() throws IOException {
    AldiaHome home = home(OfficeOptions.standard().withPopups(0));
    int nobody = Here.freePort();

    Told told =
        register(
            home, "-D", "portal.url=http://127.0.0.1:" + nobody, "-D", "mail.imap.port=" + nobody);

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.err())
        .contains("✗ 2 things stand in the way of registering:\n")
        .contains("  – portal: The site 127.0.0.1:" + nobody + " refuses the connection.\n")
        .contains("    → Try again later.\n")
        .contains(
            "  – mailbox: The mail server 127.0.0.1, port " + nobody + ", could not be reached")
        .contains("  Nothing was begun: the portal gives one chance a day, and none was used.\n");
    assertThat(evidence(told, ".png")).exists();
    nothingIsLeft(home);
  }

  @Test
  void a_name_that_cannot_be_looked_up_is_told_in_spanish_too() {
    AldiaHome home = home(OfficeOptions.standard().withPopups(0));

    Told told =
        Told.by(
            List.of(
                "register",
                "--home",
                folder.toString(),
                "--yes",
                "--headless",
                "--lang",
                "es",
                "-D",
                "portal.url=http://portal.invalid/"));

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.err())
        .contains("\n✗ No se conoce la dirección portal.invalid")
        .contains("\n→ ")
        .contains("Guardado para que usted lo mire:");
    nothingIsLeft(home);
  }

  @Test
  void a_portal_that_answers_522_is_down_and_no_page_is_misread() {
    AldiaHome home = home(OfficeOptions.standard().withPopups(0));
    Weather.turn(office, Weather.Day.ANSWERS_522);

    Told told = register(home);

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.err())
        .contains("cannot be reached by its own front door (Cloudflare error 522).")
        .contains("That says nothing about your case.");
    assertThat(evidence(told, ".png")).exists();
    nothingIsLeft(home);
  }

  @Test
  void an_unknown_page_is_kept_as_picture_words_and_source() {
    AldiaHome home = home(OfficeOptions.standard().withPopups(0));
    Weather.turn(office, Weather.Day.UNKNOWN_PAGE);

    Told told = register(home, "-D", "browser.timeout=3s");

    assertThat(told.exit()).isEqualTo(3);
    assertThat(told.err())
        .contains(
            "✗ Not one word of the portal is on the page where the portal (SERVICIOS EN LINEA,"
                + " Registrarse, Iniciar Session) should be. It shows: ")
        .contains("Ventanilla Digital")
        .contains("correct portal.url in aldia.conf")
        .contains("Nothing was sent.");
    Path left = evidence(told, "-lost");
    for (String kind : new String[] {".png", ".txt", ".html", ".aria.yaml", ".seen.txt"}) {
      assertThat(left).isDirectoryContaining("glob:**" + kind);
    }
    assertThat(told.err()).contains("aldia register --headed --case c1 --home ");
    assertThat(left.resolve("what-to-do.txt"))
        .content()
        .contains("Ventanilla Digital", "aldia register --headed --case c1");
    nothingIsLeft(home);
  }

  @Test
  void without_consent_or_in_a_dry_run_nothing_is_sent() {
    AldiaHome home = home(OfficeOptions.standard().withPopups(0));

    Told nobody = Told.by(home, "register", "--headless");
    Told dry = Told.by(home, "register", "--headless", "--dry-run");

    assertThat(nobody.exit()).isEqualTo(3);
    assertThat(nobody.err())
        .contains(
            "! Note: there is neither a display nor a channel for notifications.\n  → When a person")
        .contains("✗ Without your consent nothing is sent. The question was: Register ana.ejemplo");
    assertThat(dry.exit()).isZero();
    assertThat(dry.err())
        .contains("Dry run: the form is filled in as it would be sent; nothing was sent.");
    nothingIsLeft(home);
    assertThat(Told.by(home, "show", "--json").out()).contains("\"stage\" : \"NEW\"");
  }

  @Test
  void a_522_as_the_answer_to_the_click_leaves_the_step_open_and_clicks_nothing_twice() {
    AldiaHome home = home(OfficeOptions.standard().withPopups(0));
    Weather.turn(office, Weather.Day.ANSWERS_522_TO_FORMS);

    Told told = register(home, "--timeout", "1s");
    Weather.turn(office, Weather.Day.FAIR);
    Told again = register(home, "-D", "browser.timeout=3s", "--timeout", "1s");
    String shown = Told.by(home, "show", "--json").out();

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.err())
        .contains(
            "✗ Registrarse was pressed, and then the site broke down. It says: El servicio no")
        .contains("so Registrarse is not pressed again today");
    assertThat(evidence(told, ".png")).exists();
    assertThat(again.exit()).isEqualTo(3);
    assertThat(again.err())
        .contains("✗ It is still not known whether the registration went through.")
        .contains("From ", " on the same command registers anew.");
    assertThat(office.rules().registrations()).isEmpty();
    assertThat(shown).contains("\"action\" : \"resume-registration\"");
  }

  @Test
  void a_mail_that_does_not_come_in_time_costs_nothing_when_it_comes_later() {
    AldiaHome home =
        home(OfficeOptions.standard().withPopups(0).withMailDelay(Duration.ofSeconds(5)));

    Told told = register(home, "--timeout", "1s");
    boolean kept = KeptBrowsers.anyOf(home);
    String shown = Told.by(home, "show", "--json").out();
    Told again = register(home);

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.err())
        .contains("Waiting for the PIN mailed to ana.ejemplo@ejemplo.hn: 0 seconds so far")
        .contains("✗ No PIN for ana.ejemplo@ejemplo.hn came within 1 second. Watched: INBOX\n")
        .contains("The page that takes the PIN is kept open, so nothing is lost.");
    assertThat(kept).isTrue();
    assertThat(shown).contains("\"stage\" : \"REGISTERED\"", "\"action\" : \"await-pin\"");
    assertThat(again.err()).contains("Found the page that waits for the PIN").doesNotContain("✗");
    assertThat(again.exit()).isZero();
    assertThat(office.rules().registrations()).hasSize(1);
    assertThat(KeptBrowsers.anyOf(home)).isFalse();
    Told third = register(home, "-D", "portal.url=http://portal.invalid/");
    assertThat(third.exit()).isZero();
    assertThat(third.err()).contains("nothing was left to do");
  }

  @Test
  void an_address_that_is_registered_already_is_brought_in_by_its_password() {
    AldiaHome home = home(OfficeOptions.standard().withPopups(0));
    office.rules().enrol(AldiaHome.EMAIL, "Ana María", "Ejemplo Prueba", "Clave-de-2025");

    Told told = register(home);
    Weather.turn(office, Weather.Day.ANSWERS_522);
    Told again = register(home);
    Weather.turn(office, Weather.Day.FAIR);
    Told wrong = adopt(home, "No-es-esta-1");
    Told right = adopt(home, "Clave-de-2025");
    Told after = register(home);

    String words = "The portal says that ana.ejemplo@ejemplo.hn is registered already:";
    assertThat(told.exit()).isEqualTo(5);
    assertThat(told.err())
        .contains(words + " “El correo ya se encuentra registrado”")
        .contains("bring it in with “aldia adopt”");
    assertThat(again.exit()).isEqualTo(5);
    assertThat(again.err()).contains(words);
    assertThat(office.rules().registrations()).isEmpty();
    assertThat(wrong.err())
        .contains("The portal did not let you in. It says: Contraseña incorrecta");
    assertThat(wrong.exit()).isEqualTo(4);
    assertThat(right.err()).doesNotContain("✗");
    assertThat(right.exit()).isZero();
    assertThat(right.out()).startsWith("account brought in, password kept\nCase c1: ");
    assertThat(Told.by(home, "password", "--reveal").out()).isEqualTo("Clave-de-2025\n");
    assertThat(after.exit()).isZero();
    assertThat(Told.by(home, "show").out()).startsWith("Case c1: registered, password set\n");
    nothingIsLeft(home);
  }

  private AldiaHome home(OfficeOptions options) {
    office = BundledOffice.open(options);
    return AldiaHome.in(folder, office.portal(), office);
  }

  private static Told register(AldiaHome home, String... more) {
    var all = Stream.of("--yes", "--headless");
    return Told.by(home, "register", Stream.concat(all, Stream.of(more)).toArray(String[]::new));
  }

  private static Told adopt(AldiaHome home, String password) {
    String given = "portal.password-command=echo " + password;
    return Told.by(home, "adopt", "--headless", "-D", given);
  }

  private void nothingIsLeft(AldiaHome home) {
    assertThat(KeptBrowsers.anyOf(home)).isFalse();
    assertThat(office.rules().registrations()).isEmpty();
  }

  private static Path evidence(Told told, String ending) {
    return told.err()
        .lines()
        .filter(line -> line.startsWith("    /") && line.endsWith(ending))
        .map(line -> Path.of(line.strip()))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + ending + " in: " + told.err()));
  }
}
