package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.KeptBrowsers;
import hn.aldia.testing.StubbornPortal;
import hn.aldia.testing.Told;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the portal may say against each step, reported in its own words. */
class StubbornPortalTest {
  /** Someone else tests that the mail may take its time. */
  private static final Duration SOON = Duration.ofMillis(100);

  private static final String WRONG_PIN = "77QX81W55Z";
  private static final String RIGHT_PIN = "33LT34N33S";

  @TempDir private Path folder;
  private final BundledOffice post =
      BundledOffice.open(OfficeOptions.standard().withPopups(0).withMailDelay(SOON));
  private final StubbornPortal portal = StubbornPortal.open();
  private AldiaHome home;

  @BeforeEach
  void fillIn() {
    home = AldiaHome.in(folder, portal.portal(), post);
  }

  @AfterEach
  void close() {
    KeptBrowsers.end(folder);
    portal.close();
    post.close();
  }

  @Test
  void an_unknown_complaint_of_the_form_is_reported_in_the_pages_own_words() {
    portal.answersRegistration(form -> "Nombres no concuerda con RNP, art. 12");

    Told told = register();

    assertThat(told.exit()).isEqualTo(3);
    assertThat(told.err())
        .contains(
            "✗ The portal did not take the registration form."
                + " It says: Nombres no concuerda con RNP, art. 12\n")
        .contains("→ Correct in applicant.conf what it complains of")
        .containsPattern("    \\S+refused\\.png\n");
    assertThat(portal.sent()).hasSize(1);
    assertThat(KeptBrowsers.anyOf(home)).isFalse();
    assertThat(Told.by(home, "show").out()).contains("Nombres no concuerda con RNP, art. 12");
  }

  @Test
  void words_that_nobody_knows_refuse_nothing_though_the_form_still_shows() {
    portal.answersRegistration(form -> "Ventanilla 7: véase la circular 12");

    Told told = register("-D", "browser.timeout=7s", "--timeout", "1s");
    Told again = register("-D", "browser.timeout=7s", "--timeout", "1s");

    assertThat(told.exit()).isEqualTo(3);
    assertThat(told.err())
        .contains("Registrarse was pressed, and the page shows neither", "véase la circular 12");
    assertThat(KeptBrowsers.anyOf(home)).isTrue();
    assertThat(again.exit()).isEqualTo(3);
    assertThat(again.err()).contains("It is still not known whether", "aldia ack no");
    assertThat(portal.sent()).hasSize(1);

    Told.by(home, "ack", "no");
    portal.answersRegistration(form -> "El teléfono no es válido");
    assertThat(register().err()).contains("The portal did not take the registration form.");
    assertThat(portal.sent()).hasSize(2);
  }

  @Test
  void a_form_that_comes_back_without_a_word_may_have_been_taken() {
    portal.answersRegistration(form -> " ");

    Told told = register("-D", "browser.timeout=3s", "--timeout", "1s");
    Told again = register("-D", "browser.timeout=3s", "--timeout", "1s");

    assertThat(told.exit()).isEqualTo(3);
    assertThat(told.err()).contains("Registrarse was pressed, and the page shows neither");
    assertThat(again.err()).contains("It is still not known whether");
    assertThat(portal.sent()).hasSize(1);
  }

  @Test
  void the_mail_with_the_pin_proves_a_registration_whose_answer_says_nothing() {
    portal.answersRegistration(form -> mail(RIGHT_PIN) + "Ventanilla 7: véase la circular 12");

    Told told = register("-D", "browser.timeout=3s");

    assertThat(told.err())
        .contains("the registration went through, though the portal’s answer was lost")
        .doesNotContain("✗");
    assertThat(told.exit()).isZero();
    assertThat(portal.sent())
        .extracting(s -> s.split(" ")[0])
        .containsExactly("/registro", "/pin", "/clave");
  }

  @Test
  void a_mail_that_came_after_the_run_proves_it_to_the_next_whose_page_is_gone() {
    portal.answersRegistration(form -> "Ventanilla 7: véase la circular 12");
    register("-D", "browser.timeout=2s", "--timeout", "1s");
    mail(RIGHT_PIN);
    KeptBrowsers.end(folder);

    Told told = register();

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.err())
        .contains("The registration itself went through: its mail with the PIN came")
        .contains("→ Run “aldia register” again from ");
    assertThat(Told.by(home, "show").out()).contains("again");
    assertThat(portal.sent()).hasSize(1);
  }

  @Test
  void a_wrong_pin_is_survived_and_no_secret_is_found_but_where_it_is_kept() {
    portal.answersRegistration(form -> mail(WRONG_PIN));
    portal.answersPin(
        form -> form.contains(RIGHT_PIN) ? "" : mail(RIGHT_PIN) + "El PIN no es válido");

    Told told = register("-D", "portal.password-command=echo Palo-Alto-2026!");

    assertThat(told.err()).contains("The portal refused this PIN (“El PIN no es válido”)");
    assertThat(told.exit()).isZero();
    assertThat(portal.sent().get(3)).startsWith("/clave ").contains("clave=Palo-Alto-2026!");
    assertThat(Told.by(home, "password").out()).doesNotContain("Palo-Alto-2026!");
    assertThat(Told.by(home, "password", "--reveal").out()).isEqualTo("Palo-Alto-2026!\n");
    assertThat(told.out() + told.err()).doesNotContain("Palo-Alto", RIGHT_PIN, WRONG_PIN);
    assertThat(filesWith("Palo-Alto-2026!")).allMatch(f -> f.contains("/secrets/")).hasSize(1);
    assertThat(filesWith(RIGHT_PIN)).allMatch(f -> f.endsWith(".eml")).hasSize(1);
  }

  @Test
  void an_expired_pin_is_told_with_the_day_on_which_it_works_again() {
    portal.answersRegistration(form -> mail(RIGHT_PIN));
    portal.answersPin(form -> "Su PIN temporal ha expirado, intente el día siguiente");

    Told told = register();
    Told again = register();

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.err())
        .contains("the portal says: Su PIN temporal ha expirado, intente el día siguiente")
        .containsPattern("→ Run “aldia register” again from \\w+ \\d+ \\w+ \\d{4}.* on\\.");
    assertThat(KeptBrowsers.anyOf(home)).isFalse();
    assertThat(again.exit()).isEqualTo(5);
    assertThat(again.err()).contains("the portal registers again from ");
    assertThat(portal.sent()).hasSize(2);
  }

  @Test
  void which_passwords_it_takes_it_may_tell_only_when_it_refused_one() {
    portal.answersRegistration(form -> mail(RIGHT_PIN));
    portal.answersPassword(
        form ->
            form.matches(".*clave=[A-Za-z0-9@#*]{8,12}&.*")
                ? ""
                : "La contraseña no cumple con la política: debe tener entre 8 y 12 caracteres y"
                    + " un carácter especial (@ # *).");

    Told told = register();

    assertThat(told.err()).doesNotContain("✗");
    assertThat(told.exit()).isZero();
    assertThat(portal.sent()).filteredOn(s -> s.startsWith("/clave")).hasSize(2);
  }

  @Test
  void a_password_that_the_portal_refuses_is_replaced_by_another_in_the_same_page() {
    portal.answersRegistration(form -> mail(RIGHT_PIN));
    portal.answersPassword(
        form -> form.contains("Otra-clave-2026#") ? "" : "Debe llevar el signo # y un número");

    Told told = register();
    boolean kept = KeptBrowsers.anyOf(home);
    String shown = Told.by(home, "show", "--json").out();
    Told again = register("-D", "portal.password-command=echo Otra-clave-2026#");

    assertThat(told.exit()).isEqualTo(3);
    assertThat(told.err())
        .contains(
            "✗ The portal did not take the permanent password."
                + " It says: Debe llevar el signo # y un número\n")
        .contains("The PIN was accepted; the page is still open and asks for a password.")
        .containsPattern("    \\S+password-not-taken\\.png\n");
    assertThat(kept).isTrue();
    assertThat(shown).contains("\"stage\" : \"REGISTERED\"", "\"action\" : \"set-password\"");
    assertThat(again.err()).doesNotContain("✗");
    assertThat(again.exit()).isZero();
    assertThat(portal.sent().stream().filter(s -> s.startsWith("/registro"))).hasSize(1);
    assertThat(Told.by(home, "password", "--reveal").out()).isEqualTo("Otra-clave-2026#\n");
  }

  @Test
  void a_password_that_the_box_cuts_is_made_up_anew_for_it_while_the_page_is_open() {
    portal.takesPasswordsOf(12);
    portal.answersRegistration(form -> mail(RIGHT_PIN));

    Told told = register();

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(told.err()).contains("takes 12 characters only");
    String kept = Told.by(home, "password", "--reveal").out().strip();
    assertThat(kept).hasSize(12);
    assertThat(portal.sent().get(2)).startsWith("/clave ").contains("clave=" + kept + "&");
  }

  @Test
  void a_press_that_the_page_did_not_hear_is_made_again_under_an_intent_of_its_own() {
    portal.isDeafTo(1);
    portal.answersRegistration(form -> mail(RIGHT_PIN));

    Told told = register();

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(portal.sent())
        .extracting(s -> s.split(" ")[0])
        .containsExactly("/registro", "/pin", "/clave");
    assertThat(JournalFile.of(home).count("IntentVoided")).isEqualTo(2);
    assertThat(JournalFile.of(home).count("Intended")).isEqualTo(4);
  }

  @Test
  void a_page_that_comes_back_without_a_word_gets_the_same_pin_once_more() {
    portal.answersRegistration(form -> mail(RIGHT_PIN));
    var first = new AtomicBoolean(true);
    portal.answersPin(form -> first.getAndSet(false) ? " " : "");

    Told told = register("-D", "browser.timeout=3s", "--timeout", "60s");

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(told.out() + told.err()).doesNotContain("refused this PIN");
    assertThat(JournalFile.of(home).count("PinRefused")).isZero();
    assertThat(portal.sent())
        .extracting(sent -> sent.substring(0, sent.indexOf(' ')))
        .containsExactly("/registro", "/pin", "/pin", "/clave");
    assertThat(portal.sent().get(2)).contains("correo=" + AldiaHome.EMAIL, RIGHT_PIN);
  }

  @Test
  void a_pin_that_the_page_keeps_to_itself_is_not_called_wrong() {
    portal.keepsThePin();
    portal.answersRegistration(form -> mail(RIGHT_PIN));

    Told told = register();

    assertThat(told.exit()).as(told.err()).isEqualTo(3);
    assertThat(JournalFile.of(home).count("PinRefused")).isZero();
    assertThat(portal.sent()).hasSize(1);
  }

  @Test
  void a_sign_in_that_the_page_keeps_to_itself_is_told_as_that() {
    portal.keepsThePin();

    Told told = Told.by(home, "adopt", "--headless", "-D", "portal.password-command=echo Zorzal-7");

    assertThat(told.exit()).as(told.err()).isEqualTo(3);
    assertThat(told.err()).contains("pressed, more than once, and the page sent nothing");
    assertThat(portal.sent()).isEmpty();
  }

  @Test
  void a_press_that_the_page_heard_late_is_not_sent_twice() {
    portal.sendsLate();
    portal.answersRegistration(form -> mail(RIGHT_PIN));

    Told told = register("-D", "browser.timeout=5s");

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(portal.sent())
        .extracting(s -> s.split(" ")[0])
        .containsExactly("/registro", "/pin", "/clave");
  }

  @Test
  void a_page_that_keeps_each_press_to_itself_has_sent_nothing_and_says_why() {
    portal.isDeafTo(9);

    Told told = register();

    assertThat(told.exit()).as(told.err()).isEqualTo(3);
    assertThat(told.err())
        .contains("the page sent nothing to the portal. It shows: Lea el reglamento");
    assertThat(portal.sent()).isEmpty();
    assertThat(JournalFile.of(home).count("IntentVoided"))
        .isEqualTo(JournalFile.of(home).count("Intended"));
  }

  private Told register(String... more) {
    var all = Stream.concat(Stream.of("--yes", "--headless"), Stream.of(more));
    return Told.by(home, "register", all.toArray(String[]::new));
  }

  /** Nothing is said of it on the page. */
  private String mail(String pin) {
    try {
      byte[] text =
          """
          From: alam@inm.gob.hn
          To: %s
          Subject: Bienvenido a la plataforma ALAM+
          Content-Type: text/plain; charset=utf-8

          La aplicación le a generado el siguiente código %s el cual debe ingresar junto a la
          dirección de correo que registro.
          """
              .formatted(AldiaHome.EMAIL, pin)
              .replace("\n", "\r\n")
              .getBytes(StandardCharsets.UTF_8);
      post.post()
          .deliver(
              new MimeMessage(
                  Session.getInstance(new Properties()), new ByteArrayInputStream(text)));
      return "";
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> filesWith(String secret) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> holds(file, secret))
          .map(Path::toString)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Path file, String secret) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
