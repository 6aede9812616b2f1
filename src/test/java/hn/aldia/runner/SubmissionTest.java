package hn.aldia.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hn.aldia.config.secret.Secret;
import hn.aldia.runner.StepResult.Outcome;
import hn.aldia.scenario.source.Origin;
import hn.aldia.scenario.step.Bilingual;
import hn.aldia.scenario.step.Scenario;
import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Target;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmissionTest {
  private static final Origin ORIGIN = new Origin("register.conf", 9);
  private static final Scenario REGISTER =
      new Scenario(
          "register",
          new Bilingual("Create the account", "Crear la cuenta"),
          List.of(
              new Step.Click(ORIGIN, false, Target.of("Extranjero")),
              new Step.Submit(ORIGIN, Target.of("Registrarse"), "register"),
              new Step.Click(ORIGIN, false, Target.of("Extranjero"))),
          ORIGIN);

  @Test
  void what_cannot_be_undone_is_journalled_before_and_after_the_click() {
    var page = PaperPage.showing("Extranjero", "Registrarse");
    runner(page, Journal.of(page)).run(REGISTER, Mode.NORMAL);
    assertThat(page.done)
        .containsExactly(
            "click Extranjero",
            "before register",
            "click Registrarse",
            "after register",
            "click Extranjero");
  }

  @Test
  void a_dry_run_does_all_that_comes_before_and_ends_at_the_button() {
    var page = PaperPage.showing("Extranjero", "Registrarse");
    StepResults results = runner(page, Journal.of(page)).run(REGISTER, Mode.DRY_RUN);
    assertThat(page.done).containsExactly("click Extranjero");
    assertThat(results.steps())
        .extracting(StepResult::outcome)
        .containsExactly(Outcome.DONE, Outcome.WOULD_DO);
  }

  @Test
  void a_dry_run_tells_that_the_button_is_not_there_and_never_lets_a_person_press_another() {
    var page = PaperPage.showing("Extranjero", "Registrar");
    Runner runner = runner(page, Journal.of(page)).withPerson(Journal.of(page));
    assertThatExceptionOfType(StepFailed.class)
        .isThrownBy(() -> runner.run(REGISTER, Mode.DRY_RUN));
    assertThat(page.done).containsExactly("click Extranjero");
  }

  @Test
  void a_refusal_keeps_the_button_from_being_pressed() {
    var page = PaperPage.showing("Extranjero", "Registrarse");
    var refusing =
        new Irreversible() {
          @Override
          public void before(String intent) {
            throw Trouble.settings(
                "config.secret-missing",
                "journal",
                Message.of("span.lines", "register was done", "before"));
          }

          @Override
          public void after(String intent) {
            page.done.add("after");
          }

          @Override
          public void notDone(String intent) {
            page.done.add("not done");
          }
        };
    assertThatThrownBy(() -> runner(page, refusing).run(REGISTER, Mode.NORMAL))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("config.secret-missing"));
    assertThat(page.done).containsExactly("click Extranjero");
  }

  @Test
  void a_button_that_is_not_there_leaves_no_open_intent() {
    var page = PaperPage.showing("Extranjero");
    assertThatExceptionOfType(StepFailed.class)
        .isThrownBy(() -> runner(page, Journal.of(page)).run(REGISTER, Mode.NORMAL));
    assertThat(page.done).containsExactly("click Extranjero");
  }

  @Test
  void a_button_that_the_person_does_not_press_was_not_pressed() {
    var page = PaperPage.showing("Extranjero");
    runner(page, Journal.of(page))
        .withPerson(new Journal(page, () -> {}, Word.SKIP))
        .run(REGISTER, Mode.NORMAL);
    assertThat(page.done)
        .contains("before register", "not done register")
        .doesNotContain("after register");
  }

  @Test
  void a_button_that_only_a_person_finds_is_journalled_around_the_person() {
    var page = PaperPage.showing("Extranjero");
    runner(page, Journal.of(page)).withPerson(Journal.of(page)).run(REGISTER, Mode.NORMAL);
    assertThat(page.done)
        .containsExactly(
            "click Extranjero",
            "before register",
            "person: Check what is on the page, then click “Registrarse”, once",
            "after register",
            "click Extranjero");
  }

  @Test
  void a_click_of_unknown_end_leaves_the_intent_open_and_is_not_handed_to_anybody() {
    var page = PaperPage.showing("Extranjero", "Registrarse").hangingAt("Registrarse");
    Runner runner = runner(page, Journal.of(page)).withPerson(Journal.of(page));
    var failed = catchThrowableOfType(StepFailed.class, () -> runner.run(REGISTER, Mode.NORMAL));
    assertThat(failed.key()).isEqualTo("runner.unclear");
    assertThat(page.done)
        .containsExactly("click Extranjero", "before register", "click Registrarse");
  }

  private static Runner runner(PaperPage page, Irreversible irreversible) {
    return Runner.on(page, Duration.ofSeconds(30), name -> Secret.of(name), irreversible);
  }
}
