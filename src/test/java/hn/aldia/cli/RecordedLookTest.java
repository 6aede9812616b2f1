package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import hn.aldia.inm.Answer;
import hn.aldia.rehearsal.MailedPin;
import hn.aldia.rehearsal.looks.Choices;
import hn.aldia.rehearsal.looks.LookRehearsal;
import hn.aldia.rehearsal.looks.Received;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AtTheWindow;
import hn.aldia.testing.InmVisit;
import hn.aldia.testing.Pty;
import hn.aldia.testing.RecordedVisit;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visit in a window to a portal of another look, recorded at a terminal, in Spanish. */
class RecordedLookTest {
  private static final List<String> PERSONAL =
      List.of(
          InmVisit.EMAIL,
          InmVisit.PASSWORD,
          "Ana María Ejemplo Núñez",
          "0801-1948-00321",
          "9999-0000",
          "Springfield, Illinois",
          "Casa #12, Calle Principal, West End, Roatán");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ajax bs5 select2", "spa tom-select toast"})
  void carries_the_errand_again_and_holds_nothing_of_the_person(String look) throws IOException {
    var recorded = new RecordedVisit(folder);
    var quick = OfficeOptions.standard().withPopups(0).withMailDelay(Duration.ofMillis(5));
    try (var window = AtTheWindow.open();
        var sites = new LookRehearsal(Choices.shipped().look(look), quick, Received.UNTOLD);
        Pty terminal = recorded.starts(window, "portal", sites.portal())) {
      terminal.sees("es suya");
      window.person(page -> visits(page, sites)).end();
      terminal.sees("[s/N]").types("s").sees(recorded.to().toString());
      assertThat(terminal.exit()).isZero();
    }
    recorded.holdsNone(PERSONAL);
    Told again = recorded.isGivenTo("rehearse");
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.out())
        .containsPattern(
            "La grabación llevó el trámite hasta aquí: (solicitud presentada|hay un oficial)");
  }

  /** What the guide says, done by hand; then the window is closed. */
  private static void visits(Page page, LookRehearsal sites) {
    // A day that can be read in one way only: this person does not know the page's.
    InmVisit visit = InmVisit.on(page, sites.portal(), "applicant.birth-date = \"1948-05-26\"");
    var registration = visit.registration();
    registration.reachPortal();
    registration.openForm();
    registration.register(shown -> assertThat(shown).isEmpty());
    assertThat(registration.comesToWaitForPin()).isTrue();
    registration.prepareForPin();
    visit.knows("pin", new MailedPin(sites.office()).of(InmVisit.EMAIL, 1));
    registration.enterPin();
    registration.setPassword();
    // As on another day: what signs in twice is recorded twice, and told apart by its order.
    registration.reachPortal();
    assertThat(visit.signIn().verdict()).isEqualTo(Answer.Verdict.ACCEPTED);
    var application = visit.application();
    application.list();
    application.begin();
    application.fill();
    Answer sent = application.submit(shown -> assertThat(shown).isEmpty());
    assertThat(sent.verdict()).as(sent.words()).isEqualTo(Answer.Verdict.ACCEPTED);
    application.list();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.context().pages().forEach(Page::close);
  }
}
