package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong before anything is begun: exit 2, all mistakes at once. */
class UsageTroubleTest {
  private static final URI NOWHERE = URI.create("http://127.0.0.1:9/");
  private static final String MAIL =
      """
      mail.imap { host = "127.0.0.1", port = 9, security = "none", user = "ana", password-env = "PATH" }
      """;

  private static final List<String> COMMANDS =
      List.of(
          "init",
          "doctor",
          "rehearse",
          "register",
          "adopt",
          "pin",
          "show",
          "password",
          "check-scenarios");

  @TempDir private Path folder;

  @Test
  void no_command_shows_where_to_start_and_not_all_there_is() {
    Told told = Told.by(List.of("--lang", "es", "--home", folder.toString()));

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains("Por dónde empezar:", "aldia init  ", "aldia --help  ")
        .hasLineCount(4);
    assertThat(told.err().lines()).allMatch(line -> line.length() <= 80);
    assertThat(Told.by(List.of("--help", "--lang", "es")).out()).contains("Comandos:", "renew");
    assertThat(Told.by(List.of("--help", "--lang", "ES")).out()).contains("Comandos:", "renew");
  }

  @Test
  void an_unknown_command_is_named_with_what_was_meant() {
    Told told = Told.by(List.of("regster", "--lang", "en"));

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err().lines())
        .containsExactly(
            "There is no command “regster”.",
            "Did you mean: register?",
            "“aldia --help” shows what can be given.");
    assertThat(usage("registrar")).contains("Did you mean: register?");
    assertThat(usage("stauts")).contains("Did you mean: status?");
    assertThat(usage("frobnicate")).doesNotContain("Did you mean");
  }

  @Test
  void an_unknown_option_is_named_with_what_was_meant() {
    Told told = Told.by(List.of("register", "--hedless", "--lang", "es"));

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .startsWith("Aquí no existe la opción «--hedless».\n¿Quiso decir: ")
        .contains("--headless");
  }

  @Test
  void a_value_that_does_not_fit_is_named_with_one_that_would() {
    assertThat(usage("register", "--timeout", "soon"))
        .startsWith("“soon” cannot be the value of --timeout. Write it like this: --timeout 10m\n");
    assertThat(usage("register", "-D", "portal.url"))
        .startsWith("“portal.url” cannot be the value of -D. Write it like this: -D KEY=VALUE\n");
    assertThat(usage("register", "--case"))
        .startsWith("--case needs a value. Write it like this: --case ID\n");
    assertThat(usage("send", "--only", "card-top"))
        .startsWith(
            "“card-top” cannot be the value of --only. Write it like this: --only card-front,");
    assertThat(usage("send", "--no-documents"))
        .contains("“--no-documents” leaves nothing to send", "--message TEXT");
    assertThat(Told.by(List.of("send", "--only", "card-front", "--no-documents")).exit())
        .isEqualTo(2);
    Told told = Told.by(List.of("show", "--lang", "fr"));
    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .startsWith("“fr” cannot be the value of --lang. Write it like this: --lang en|es\n");
  }

  @Test
  void who_does_not_know_where_to_start_is_told() {
    assertThat(Told.by(List.of("--lang", "en", "--home", folder.toString())).err())
        .contains("Where to start:", "aldia rehearse  ", "aldia init  ");
    assertThat(Told.by(List.of("help", "register", "--lang", "en")).out())
        .startsWith("Usage: aldia register");
    assertThat(Told.by(List.of("help", "--lang", "es")).out()).startsWith("Uso: aldia");
  }

  @Test
  void of_a_closed_set_all_words_are_named_and_a_case_that_is_nearly_right() throws IOException {
    assertThat(usage("renew", "--until", "FOO")).contains("--until NEW|REGISTERED|ENROLLED|");
    told("init", "--case", "rose");
    assertThat(usage("show", "--case", "Rose")).contains("Did you mean “rose”?");
  }

  @Test
  void the_settings_may_say_which_language_is_spoken() throws IOException {
    Files.writeString(folder.resolve("aldia.conf"), "language = \"es\"\n");
    List<String> home = List.of("--home", folder.toString());
    assertThat(Told.by(List.of("show", home.get(0), home.get(1))).err()).contains("ningún caso");
    Files.writeString(folder.resolve("aldia.conf"), "language = \"fr\"\n");
    told("init", "--case", "ana");
    assertThat(usage("show")).contains("“language” is “fr”; expected: one of: en, es");
  }

  @Test
  void every_command_explains_itself_in_both_languages() {
    for (String command : COMMANDS) {
      Told english = Told.by(List.of(command, "--help", "--lang", "en"));
      Told spanish = Told.by(List.of(command, "--help", "--lang", "es"));

      assertThat(english.exit()).isZero();
      assertThat(english.out()).startsWith("Usage: aldia " + command);
      assertThat(spanish.out()).startsWith("Uso: aldia " + command);
      assertThat(spanish.out()).contains("Muestra esta ayuda y termina.");
    }
  }

  @Test
  void a_case_that_is_not_there_is_said_to_be_begun_with_init() {
    assertThat(usage("register")).contains("✗ There is no case yet.\n  Nothing was begun.\n");
    assertThat(usage("register", "--case", "ana"))
        .contains("There is no case “ana”. “aldia init --case ana” begins it.");
    assertThat(usage("register", "--case", "../ana")).contains("cannot be the name of a case");
  }

  @Test
  void init_writes_files_to_fill_in_and_never_over_existing_ones() throws IOException {
    Told first = told("init", "--case", "ana");
    Path applicant = folder.resolve("cases/ana/applicant.conf");
    Files.writeString(applicant, "# mine\n");
    Told second = told("init", "--case", "ana");

    assertThat(first.exit()).isZero();
    assertThat(first.out()).contains("written: " + applicant);
    assertThat(second.exit()).isZero();
    assertThat(second.out()).contains("left as it is: " + applicant);
    assertThat(applicant).hasContent("# mine");
  }

  @Test
  void an_applicant_not_filled_in_is_told_line_by_line_all_at_once() {
    told("init", "--case", "ana");
    Path applicant = folder.resolve("cases/ana/applicant.conf");

    String said = usage("register", "--yes");

    assertThat(said).contains("✗ There are 4 problems in the settings:\n");
    for (String field : List.of("surname", "given-names", "email", "phone")) {
      assertThat(said)
          .containsPattern(
              "\n  \\Q"
                  + applicant
                  + "\\E:\\d+: “applicant."
                  + field
                  + "” is not filled in yet.\n");
    }
    assertThat(said).contains("\n  Nothing was begun.\n", "\n→ Correct what is named above");
    assertThat(folder.resolve("aldia.db")).doesNotExist();
  }

  @Test
  void mistakes_on_the_command_line_are_told_all_at_once() {
    AldiaHome home = AldiaHome.in(folder, NOWHERE, MAIL);

    Told told =
        Told.by(home, "register", "-D", "portal.ulr=http://x/", "-D", "browser.timeout=soon");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains("✗ There are 2 problems in the settings:")
        .contains("-D portal.ulr: There is no setting “portal.ulr”. Did you mean “portal.url”?")
        .contains("“browser.timeout” is “soon”; expected: ");
    assertThat(told.out()).isEmpty();
  }

  @Test
  void a_browser_that_is_not_there_is_said_before_anything_is_begun() {
    AldiaHome home = AldiaHome.in(folder, NOWHERE, MAIL);

    Told told =
        Told.by(
            home, "register", "--yes", "-D", "browser.executable=/nowhere/chrome", "--headless");

    assertThat(told.err())
        .contains("The settings name a browser that is not there: /nowhere/chrome");
    assertThat(told.exit()).isEqualTo(2);
  }

  @Test
  void a_scenario_with_a_typo_is_told_with_its_line_and_what_was_meant() throws IOException {
    scenario("steps = [\n  { clik: \"Registrarse\" }\n]\n");

    Told told = told("check-scenarios");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains(folder.resolve("scenarios/inm/services.conf") + ":3: no step begins with “clik”")
        .contains("did you mean “click”?")
        .containsPattern("\\d+ scenarios, 1 of them with mistakes\\. Nothing was begun\\.");
  }

  @Test
  void the_users_own_scenario_wins_over_the_shipped_one() throws IOException {
    assertThat(told("check-scenarios").out()).contains("fine: inm/services (1 steps)");
    scenario("steps = [ { click: \"Trámites\" }, { click: \"Seguir\" } ]\n");

    Told told = told("check-scenarios");

    assertThat(told.exit()).isZero();
    assertThat(told.out()).contains("fine: inm/services (2 steps)");
    assertThat(told.err()).matches("\\d+ scenarios, all fine\\.\n");
  }

  private void scenario(String steps) throws IOException {
    Path file = folder.resolve("scenarios/inm/services.conf");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "about = { en = \"Go on\", es = \"Seguir\" }\n" + steps);
  }

  private Told told(String... args) {
    var all = new ArrayList<String>(List.of(args));
    all.addAll(List.of("--lang", "en", "--home", folder.toString()));
    return Told.by(all);
  }

  private String usage(String... args) {
    var all = new ArrayList<String>(List.of(args[0], "--lang", "en"));
    all.addAll(List.of("--home", folder.toString()));
    all.addAll(List.of(args).subList(1, args.length));
    Told told = Told.by(all);
    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.out()).isEmpty();
    return told.err();
  }
}
