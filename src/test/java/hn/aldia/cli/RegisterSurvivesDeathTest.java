package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.browser.kept.KeptBrowser;
import hn.aldia.browser.kept.PageKeeper;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.PlaywrightDriver;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.config.settings.BrowserSettings;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.Office;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.Assistant;
import hn.aldia.testing.HeldMail;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.KeptBrowsers;
import hn.aldia.testing.OtherPortal;
import hn.aldia.testing.Told;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the click on Registrarse to the accepted password nothing is lost and nothing done twice.
 */
@Timeout(300)
class RegisterSurvivesDeathTest {
  private static final String WAITING = "Waiting for the PIN";

  @TempDir private Path folder;
  @TempDir private Path temp;
  private final HeldMail mail = new HeldMail();
  private final List<Assistant> started = new ArrayList<>();
  private BundledOffice office;
  private AldiaHome home;
  private JournalFile journal;

  @BeforeEach
  void open() {
    office =
        BundledOffice.open(
            OfficeOptions.standard().withPopups(0).withMailDelay(Duration.ZERO), mail);
    at(office.portal());
  }

  private void at(URI portal) {
    home = AldiaHome.in(folder, portal, office);
    journal = JournalFile.of(home);
  }

  @AfterEach
  void close() {
    started.forEach(Assistant::close);
    KeptBrowsers.end(folder);
    office.close();
  }

  @Test
  void killed_while_it_waits_for_the_pin_it_types_it_into_the_very_same_page() {
    home.inTheProductsBrowser();
    assistant().untilItSays(WAITING).dies();
    mail.release(office);

    Assistant again = assistant();

    assertThat(again.exit()).as(again.said()).isZero();
    assertThat(again.said())
        .contains("Found the page that waits for the PIN", "registered, password set");
    registered_once_in_the_same_page_load();
    nothing_is_left_over();
  }

  @Test
  void ctrl_c_while_it_waits_leaves_the_page_open_and_says_so() {
    Assistant first = assistant().untilItSays(WAITING);

    assertThat(first.isInterrupted()).isEqualTo(130);

    assertThat(first.said()).contains("The page stays open").doesNotContain("✗");
    assertThat(journal.count("PinPageDied")).isZero();
    mail.release(office);
    Told told = again();
    assertThat(told.exit()).as(told.err()).isZero();
    registered_once_in_the_same_page_load();
    nothing_is_left_over();
  }

  @Test
  void killed_at_every_step_after_another_it_never_does_one_twice() {
    killedAt(() -> journal.count("MailboxArmed") == 1);
    killedAt(() -> journal.count("Intended") == 1);
    killedAt(() -> !office.rules().registrations().isEmpty());
    killedAt(() -> journal.count("PinPageKept") == 1);
    mail.release(office);
    killedAt(() -> journal.count("PinReceived") == 1);
    killedAt(() -> journal.count("PinAccepted") == 1);
    killedAt(() -> journal.count("PasswordStored") == 1);
    killedAt(() -> office.rules().account(AldiaHome.EMAIL).orElseThrow().passwordSet());
    killedAt(() -> journal.count("Enrolled") == 1);

    Told told = again();

    assertThat(told.exit()).as(told.err()).isZero();
    registered_once_in_the_same_page_load();
    nothing_is_left_over();
  }

  @Test
  void a_page_that_would_have_shown_a_native_alert_is_found_again() throws Exception {
    try (OtherPortal portal = OtherPortal.open(OtherPortal.Look.TABLES, office)) {
      at(portal.portal());
      Assistant first = assistant().untilItSays(WAITING);
      office.post().deliver(wrongPin());
      first.untilItSays("The portal refused this PIN").dies();
      mail.release(office);

      Told told = again();

      assertThat(told.exit()).as(told.err()).isZero();
      assertThat(office.rules().pinAttempts()).isEqualTo(2);
      registered_once();
      nothing_is_left_over();
    }
  }

  @Test
  void a_page_loaded_anew_has_died_and_is_said_to_have() {
    assistant().untilItSays(WAITING).dies();
    reloadTheKeptPage();

    Told told = again();

    assertThat(told.exit()).as(told.err()).isEqualTo(ExitCode.OUTSIDE_TROUBLE);
    assertThat(told.err()).contains("it was loaded anew");
    assertThat(journal.count("PinPageDied")).isOne();
    assertThat(office.rules().pinAttempts()).isZero();
    nothing_is_left_over();
  }

  @Test
  void two_runs_at_once_on_one_case_are_refused() {
    Assistant first = assistant().untilItSays(WAITING);

    Told second = again();

    assertThat(second.exit()).isEqualTo(ExitCode.REFUSED);
    assertThat(second.err()).contains("Another run of aldia", Long.toString(first.pid()));
    first.dies();
  }

  private Assistant assistant() {
    Assistant assistant = Assistant.starts(home, temp, "register", "--yes", "--headless");
    started.add(assistant);
    return assistant;
  }

  /** In this JVM: quicker, and no different to what was killed. */
  private Told again() {
    return Told.by(home, "register", "--yes", "--headless", "--timeout", "90s");
  }

  private void killedAt(BooleanSupplier seen) {
    assistant().until(seen).dies();
  }

  private void registered_once_in_the_same_page_load() {
    registered_once();
    assertThat(office.rules().signInPageLoads()).isOne();
    assertThat(office.rules().pinAttempts()).isOne();
  }

  private void registered_once() {
    assertThat(office.rules().registrations()).hasSize(1);
    assertThat(journal.count("PinPageKept")).isOne();
    assertThat(journal.count("Enrolled")).isOne();
    String password = Told.by(home, "password", "--reveal").out().strip();
    assertThat(office.rules().passwordIs(AldiaHome.EMAIL, password)).isTrue();
  }

  private void nothing_is_left_over() {
    assertThat(browsers()).isEmpty();
    assertThat(kept()).as("of the kept browser: %s", below(kept())).doesNotExist();
    assertThat(temp).isEmptyDirectory();
    assertThat(started).allSatisfy(one -> assertThat(one.tempFolders()).isEmpty());
    assertThat(names(Machine.here().cache().resolve("aldia/tmp")))
        .doesNotContain("k" + Integer.toHexString(kept().toAbsolutePath().hashCode()));
  }

  private Path kept() {
    return home.caseFolder().resolve("browser/kept");
  }

  private List<ProcessHandle> browsers() {
    return ProcessHandle.allProcesses()
        .filter(p -> p.info().commandLine().orElse("").contains("=" + kept()))
        .toList();
  }

  private void reloadTheKeptPage() {
    var settings =
        new BrowserSettings(
            null,
            null,
            BrowserSettings.Headless.AUTO,
            null,
            BrowserSettings.Sandbox.AUTO,
            Duration.ofSeconds(12));
    try (PlaywrightDriver driver = PlaywrightDriver.start(Machine.here())) {
      KeptBrowser browser = new PageKeeper(driver).find(kept(), settings).orElseThrow();
      browser.pages().stream()
          .filter(page -> page.url().contains(office.portal().resolve(Office.SIGN_IN).getPath()))
          .forEach(Page::reload);
      browser.leave();
    }
  }

  private static MimeMessage wrongPin() throws MessagingException {
    var wrong = new MimeMessage(Session.getInstance(new Properties()));
    wrong.setFrom("alam@inm.gob.hn");
    wrong.setRecipients(Message.RecipientType.TO, AldiaHome.EMAIL);
    wrong.setSubject("Bienvenido a la plataforma ALAM+", "utf-8");
    wrong.setText(
        "Bienvenido a la plataforma ALAM+ del INM.\n"
            + "La aplicación le a generado el siguiente código 33LT34N33S el cual debe ingresar"
            + " junto a la dirección de correo que registro.\n",
        "utf-8");
    wrong.saveChanges();
    return wrong;
  }

  /** What it was that was left, and when it was written: nothing else tells who wrote it. */
  private static List<String> below(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var all = Files.walk(folder)) {
      return all.map(each -> each + " " + each.toFile().lastModified()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Path in) {
    try (var all = Files.list(in)) {
      return all.map(f -> f.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
