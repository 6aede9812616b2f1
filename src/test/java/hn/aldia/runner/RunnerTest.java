package hn.aldia.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.typesafe.config.ConfigFactory;
import hn.aldia.config.secret.Secret;
import hn.aldia.runner.StepResult.Outcome;
import hn.aldia.scenario.read.ScenarioReader;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.scenario.step.Scenario;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerTest {

  @TempDir Path folder;

  @Test
  void does_the_steps_in_order_each_in_its_own_way() throws IOException {
    var page =
        PaperPage.showing("Registrarse", "Apellido", "PIN", "Clase de Persona", "Acepto", "Foto");
    StepResults results =
        runner(page)
            .run(
                scenario(
                    """
                    { open: "http://portal.ejemplo.hn/" }
                    { click: "Registrarse" }
                    { choose: "Extranjero", also: ["Extranjera"], from: "Clase de Persona" }
                    { fill: "Apellido", with: "Ejemplo" }
                    { type: "Apellido", with: "Ejemplo" }
                    { check: "Acepto" }
                    { check: "Acepto", as: false }
                    { upload: "card.jpg", into: "Foto" }
                    { download: "Foto", as: "foto.jpg" }
                    { expect: ["Gracias", "PIN"], within: "5s" }
                    """),
                Mode.NORMAL);
    assertThat(page.done)
        .containsExactly(
            "open http://portal.ejemplo.hn/",
            "click Registrarse",
            "choose [Extranjero, Extranjera] from Clase de Persona",
            "enter Ejemplo FILLED into Apellido",
            "enter Ejemplo TYPED into Apellido",
            "tick Acepto true",
            "tick Acepto false",
            "upload card.jpg into Foto",
            "download Foto",
            "await [Gracias, PIN] PT5S");
    assertThat(results.steps()).extracting(StepResult::outcome).containsOnly(Outcome.DONE);
  }

  @Test
  void fetches_a_secret_at_the_last_moment_and_keeps_it_out_of_the_results() throws IOException {
    var page = PaperPage.showing("PIN");
    StepResults results = runner(page).run(scenario("{ type: \"PIN\", secret: pin }"), Mode.NORMAL);
    assertThat(page.done).containsExactly("enter 33LT34N33S TYPED into PIN");
    assertThat(results.toString()).doesNotContain("33LT34N33S");
  }

  @Test
  void keeps_what_it_reads_by_its_name() throws IOException {
    StepResults results =
        runner(PaperPage.showing("Estado"))
            .run(
                scenario("{ read: \"Estado\", as: state }\n{ read: \"table\", as: requests }"),
                Mode.NORMAL);
    assertThat(results.texts()).containsExactly(Map.entry("state", "text beside Estado"));
    assertThat(results.tables().get("requests"))
        .containsExactly(Map.of("Solicitud #", "1162", "Estado", "ASIGNADA"));
  }

  @Test
  void passes_over_an_optional_step_whose_target_is_not_there() throws IOException {
    var page = PaperPage.showing("Registrarse");
    StepResults results =
        runner(page)
            .run(
                scenario("{ click: \"Aceptar\", optional: true }\n{ click: \"Registrarse\" }"),
                Mode.NORMAL);
    assertThat(page.done).containsExactly("click Registrarse");
    assertThat(results.steps())
        .extracting(StepResult::outcome)
        .containsExactly(Outcome.SKIPPED, Outcome.DONE);
  }

  @Test
  void what_need_not_be_there_is_waited_for_only_once_all_else_is_entered() throws IOException {
    var page = PaperPage.showing("Correo", "Teléfono", "Registrarse");
    StepResults results =
        runner(page.drawingLate("Confirmar correo"))
            .run(
                scenario(
                    """
                    { fill: "Correo", with: "ana@ejemplo.hn" }
                    { fill: "Confirmar correo", with: "ana@ejemplo.hn", optional: true }
                    { check: "Acepto", optional: true }
                    { fill: "Teléfono", with: "9999-0000" }
                    { submit: "Registrarse", intent: register }"""),
                Mode.NORMAL);
    assertThat(page.done)
        .containsExactly(
            "enter ana@ejemplo.hn FILLED into Correo",
            "enter 9999-0000 FILLED into Teléfono",
            "enter ana@ejemplo.hn FILLED into Confirmar correo",
            "before register",
            "click Registrarse",
            "after register");
    assertThat(results.steps())
        .extracting(StepResult::outcome)
        .containsExactly(Outcome.DONE, Outcome.DONE, Outcome.SKIPPED, Outcome.DONE, Outcome.DONE);
  }

  @Test
  void a_step_that_fails_where_the_site_did_not_answer_is_no_page_that_changed()
      throws IOException {
    var page = PaperPage.showing("Ver");
    page.unanswered = "http://portal.ejemplo.hn/listas (net::ERR_EMPTY_RESPONSE)";
    Scenario scenario = scenario("{ click: \"Registrarse\" }");
    var failed =
        catchThrowableOfType(StepFailed.class, () -> runner(page).run(scenario, Mode.NORMAL));
    assertThat(failed.kind()).isEqualTo(Trouble.Kind.OUTSIDE);
    assertThat(failed.meaning().toString()).contains("/listas (net::ERR_EMPTY_RESPONSE)");
  }

  @Test
  void a_failing_step_says_where_it_is_written_what_was_seen_and_what_to_do_by_hand()
      throws IOException {
    Scenario scenario = scenario("{ click: \"Ver\" }\n{ fill: \"Apellido\", with: \"Ejemplo\" }");
    Runner runner = runner(PaperPage.showing("Ver", "Apellidos", "Nombres"));
    var failed = catchThrowableOfType(StepFailed.class, () -> runner.run(scenario, Mode.NORMAL));
    assertThat(failed.kind()).isEqualTo(Trouble.Kind.PERSON);
    assertThat(failed)
        .hasMessage(
            folder.resolve("try.conf")
                + ":4: the step “fill” could not be done. “Apellido” did not appear within 30 s."
                + " What is there: “Ver”, “Apellidos”, “Nombres”.");
    assertThat(Words.SPANISH.say(failed.remedy()))
        .isEqualTo(
            "A mano sería: Escriba «Ejemplo» en «Apellido». Si la página ha cambiado, ponga sus"
                + " nuevas palabras en esa línea del escenario.");
  }

  @Test
  void what_was_expected_and_did_not_come_is_named() throws IOException {
    Scenario scenario = scenario("{ expect: [\"Gracias\", \"Bienvenido\"], within: \"2m\" }");
    assertThatExceptionOfType(StepFailed.class)
        .isThrownBy(() -> runner(PaperPage.showing()).run(scenario, Mode.NORMAL))
        .withMessage(
            folder.resolve("try.conf")
                + ":3: the step “expect” could not be done. “Gracias” or “Bienvenido” did not"
                + " appear within 120 s.");
  }

  @Test
  void a_failing_step_is_handed_to_the_person_and_the_run_goes_on() throws IOException {
    var page = PaperPage.showing("Nombres");
    StepResults results =
        runner(page)
            .withPerson(Journal.of(page))
            .run(
                scenario(
                    """
                    { fill: "Apellido", with: "Ejemplo" }
                    { type: "PIN", secret: pin }
                    { fill: "Nombres", with: "Ana" }
                    """),
                Mode.NORMAL);
    assertThat(page.done)
        .containsExactly(
            "person: Type “Ejemplo” into “Apellido”",
            "person: Type the PIN into “PIN”",
            "enter Ana FILLED into Nombres");
    assertThat(results.steps())
        .extracting(StepResult::outcome)
        .containsExactly(Outcome.DONE_BY_PERSON, Outcome.DONE_BY_PERSON, Outcome.DONE);
  }

  @Test
  void what_a_person_made_appear_is_looked_at_again() throws IOException {
    var page = PaperPage.showing("Inicio");
    StepResults results =
        runner(page)
            .withPerson(new Journal(page, () -> page.show("Gracias")))
            .run(scenario("{ expect: [\"Error\", \"Gracias\"] }"), Mode.NORMAL);
    assertThat(results.steps())
        .extracting(StepResult::outcome)
        .containsExactly(Outcome.DONE_BY_PERSON);
  }

  @Test
  void a_step_that_the_person_leaves_out_is_passed_over() throws IOException {
    var page = PaperPage.showing("Nombres");
    StepResults results =
        runner(page)
            .withPerson(new Journal(page, () -> {}, Word.SKIP))
            .run(
                scenario(
                    "{ fill: \"Apellido\", with: \"Ejemplo\" }\n{ fill: \"Nombres\", with: \"Ana\" }"),
                Mode.NORMAL);
    assertThat(results.steps())
        .extracting(StepResult::outcome)
        .containsExactly(Outcome.SKIPPED, Outcome.DONE);
  }

  @Test
  void a_file_that_the_person_did_not_save_is_missed_and_never_fetched_twice() throws IOException {
    var page = PaperPage.showing("Inicio");
    Path receipt = folder.resolve("receipt.pdf");
    Scenario scenario =
        scenario("{ download: \"PDF\", as: \"" + receipt.toString().replace('\\', '/') + "\" }");
    Runner runner = runner(page).withPerson(Journal.of(page));
    assertThatExceptionOfType(StepFailed.class)
        .isThrownBy(() -> runner.run(scenario, Mode.NORMAL))
        .withMessageContaining("could not be done. There is no file " + receipt);
    assertThat(page.done).noneMatch(deed -> deed.startsWith("download"));
  }

  @Test
  void what_only_a_person_may_do_is_handed_over_until_the_page_shows_that_it_is_done()
      throws IOException {
    String steps =
        "{ handOver: { en = \"Solve the picture\", es = \"Resuelva la imagen\" }, until: \"Sí\" }";
    var page = PaperPage.showing();
    StepResults results =
        runner(page)
            .withPerson(new Journal(page, () -> page.show("Sí"), Word.STOP))
            .run(scenario(steps), Mode.NORMAL);
    assertThat(page.done).containsExactly("person: Solve the picture", "await [Sí] PT0S");
    assertThat(results.steps())
        .extracting(StepResult::outcome)
        .containsExactly(Outcome.DONE_BY_PERSON);
    assertThatExceptionOfType(StepFailed.class)
        .isThrownBy(() -> runner(PaperPage.showing()).run(scenario(steps), Mode.NORMAL))
        .withMessageContaining("Only a person may do it, and nobody is there.");
  }

  private Scenario scenario(String steps) throws IOException {
    Files.writeString(
        folder.resolve("try.conf"),
        "about = { en = \"Try\", es = \"Probar\" }\nsteps = [\n" + steps + "\n]\n");
    return new ScenarioReader(new ScenarioFolder(List.of(folder)))
        .read("try", ConfigFactory.empty());
  }

  private static Runner runner(PaperPage page) {
    return Runner.on(
        page,
        Duration.ofSeconds(30),
        name -> Secret.of(name.equals("pin") ? "33LT34N33S" : "?"),
        Journal.of(page));
  }
}
