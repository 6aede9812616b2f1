package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.Fault;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Captcha;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.AtTheWindow;
import hn.aldia.testing.HeldMail;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.OtherPortal;
import hn.aldia.testing.OtherPortal.Look;
import hn.aldia.testing.Told;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A press that cannot be undone, and an answer that nobody but the person understands. */
class PersonsWordTest {
  /** It says something that is in no table of ours, and stays where it is. */
  private static final Map<String, String> OBSCURE =
      Map.of(
          "alert(\"Su solicitud fue enviada con éxito\"); location = \"list.html\";",
          "alert(\"Folio en cola\");",
          "if (error) alert(error); else location = \"login.html\";",
          "alert(error || \"Folio en cola\");");

  /** Nothing that is known comes: it is waited for to the end. */
  private static final String SOON = "browser.timeout=5s";

  @TempDir Path folder;

  private final BundledOffice office =
      BundledOffice.open(
          OfficeOptions.standard()
              .withMailDelay(Duration.ofMillis(100))
              .withClerk(ClerkOptions.standard().withPace(Duration.ofMillis(20))));

  @AfterEach
  void closeOffice() {
    office.close();
  }

  @Test
  void of_enviar_it_is_journalled_and_the_list_is_asked_all_the_same() {
    try (var portal = OtherPortal.open(Look.TABLES, office).renamed(OBSCURE);
        var window = AtTheWindow.open()) {
      AldiaHome home = EnrolledCase.in(folder, office);
      var person = window.person(page -> answers(page, "enviar", 0));
      Told told =
          Told.by(
              home,
              "apply",
              "--yes",
              "--headed",
              "-D",
              "portal.url=" + portal.portal(),
              "-D",
              "browser.connect=" + window.address(),
              "-D",
              SOON);
      person.end();
      assertThat(told.exit()).as(told.err()).isZero();
      assertThat(told.err()).contains("Your turn, in the browser window: Enviar was pressed");
      assertThat(office.desk().of(AldiaHome.EMAIL)).hasSize(1);
      JournalFile journal = JournalFile.of(home);
      assertThat(journal.count("PersonAnswered")).isOne();
      assertThat(journal.count("RequestFiled")).isOne();
    }
  }

  @Test
  void who_closes_the_window_says_nothing_and_the_next_run_finds_out_by_itself() {
    try (var portal = OtherPortal.open(Look.TABLES, office).renamed(OBSCURE)) {
      AldiaHome home = EnrolledCase.in(folder, office);
      String url = "portal.url=" + portal.portal();
      try (var window = AtTheWindow.open()) {
        var person =
            window.person(
                page -> {
                  AtTheWindow.awaitCard(page);
                  page.close();
                });
        String browser = "browser.connect=" + window.address();
        Told told =
            Told.by(home, "apply", "--yes", "--headed", "-D", url, "-D", browser, "-D", SOON);
        person.end();
        assertThat(told.exit()).as(told.err()).isEqualTo(4);
        assertThat(JournalFile.of(home).count("RequestFiled")).isZero();
      }
      Told next = Told.by(home, "apply", "--yes", "--headless", "-D", url);
      assertThat(next.exit()).as(next.err()).isZero();
      assertThat(office.desk().of(AldiaHome.EMAIL)).hasSize(1);
      assertThat(JournalFile.of(home).count("RequestFiled")).isOne();
    }
  }

  @Test
  void a_sign_in_that_shows_nothing_of_itself_is_led_inside_by_the_person() {
    var mute = Map.of("fields.correo : \"list.html\"", "fields.correo : \"#abierto\"");
    try (var portal = OtherPortal.open(Look.TABLES, office).renamed(mute);
        var window = AtTheWindow.open()) {
      AldiaHome home = EnrolledCase.in(folder, office);
      var person =
          window.person(
              page -> {
                AtTheWindow.awaitCard(page);
                AtTheWindow.picture(page, "card-inside");
                page.navigate(portal.portal().resolve("/list.html").toString());
              });
      String url = "portal.url=" + portal.portal();
      String browser = "browser.connect=" + window.address();
      Told told = Told.by(home, "apply", "--yes", "--headed", "-D", url, "-D", browser, "-D", SOON);
      person.end();
      assertThat(told.exit()).as(told.err()).isZero();
      assertThat(told.err())
          .contains("Your turn, in the browser window: Sign in, or open any page");
      assertThat(office.desk().of(AldiaHome.EMAIL)).hasSize(1);
    }
  }

  @Test
  void of_registrarse_it_leads_on_to_the_page_of_the_pin_and_nothing_is_pressed_twice() {
    var obscure = new HashMap<>(OBSCURE);
    obscure.put("\"password.html#\"", "\"bienvenida.html#\"");
    obscure.put("<a href=\"list.html\">Solicitudes</a>", "<a href=\"list.html\">Mis asuntos</a>");
    // Its mail would prove it: it comes later.
    var mail = new HeldMail();
    try (var office = BundledOffice.open(OfficeOptions.standard(), mail);
        var portal = OtherPortal.open(Look.TABLES, office).renamed(obscure);
        var window = AtTheWindow.open()) {
      AldiaHome home = AldiaHome.in(folder, portal.portal(), office);
      var person =
          AtTheWindow.personAtKept(
              home.caseFolder(),
              page -> {
                String card = AtTheWindow.awaitCard(page, answers(page, "registrarse", 0));
                page.navigate(portal.signInPage().toString());
                mail.release(office);
                AtTheWindow.awaitCard(page, card);
                AtTheWindow.picture(page, "card-behind-pin");
                page.evaluate("() => { location = 'password.html' + location.hash; }");
              });
      Told told =
          Told.by(
              home,
              "register",
              "--yes",
              "--headed",
              "-D",
              "browser.executable=" + window.chromium(folder),
              "-D",
              SOON);
      person.end();
      assertThat(told.exit()).as(told.err()).isZero();
      assertThat(told.err())
          .contains("Your turn, in the browser window: Registrarse was pressed")
          .contains("Your turn, in the browser window: Open the page that asks for e-mail and PIN")
          .contains("Your turn, in the browser window: Go on to the page that asks for the perm");
      assertThat(office.rules().registrations()).hasSize(1);
      assertThat(office.rules().account(AldiaHome.EMAIL).orElseThrow().passwordSet()).isTrue();
    }
  }

  @Test
  void that_generar_was_refused_frees_the_way_for_another_receipt() {
    try (var window = AtTheWindow.open();
        var treasury = new BundledTreasury(TreasuryOptions.standard().with(Captcha.PASSES));
        var faulty = Fault.NOT_MADE.treasury(TreasuryOptions.standard().with(Captcha.PASSES))) {
      AldiaHome home = EnrolledCase.in(folder, office);
      var person = window.person(page -> answers(page, "generar", 1));
      Told told = receipt(home, faulty, "--headed", "-D", "browser.connect=" + window.address());
      person.end();
      assertThat(told.exit()).as(told.err()).isNotZero();
      assertThat(told.err()).contains("Your turn, in the browser window: Generar was pressed");
      assertThat(JournalFile.of(home).count("IntentVoided")).isOne();
      Told again = receipt(home, treasury, "--headless");
      assertThat(again.exit()).as(again.err()).isZero();
      assertThat(treasury.till().issued()).hasSize(1);
    }
  }

  private static String answers(Page page, String name, int answer) {
    String card = AtTheWindow.awaitCard(page);
    AtTheWindow.picture(page, "card-" + name);
    AtTheWindow.says(page, answer);
    return card;
  }

  private static Told receipt(AldiaHome home, BundledTreasury treasury, String... more) {
    var args = new ArrayList<>(List.of(more));
    args.addAll(
        List.of(
            "--yes",
            "-D",
            "treasury.url=" + treasury.form(),
            "-D",
            "rates.ficohsa.url=" + treasury.ficohsa(),
            "-D",
            "rates.erapi.url=" + treasury.erapi()));
    return Told.by(home, "receipt", args.toArray(String[]::new));
  }
}
