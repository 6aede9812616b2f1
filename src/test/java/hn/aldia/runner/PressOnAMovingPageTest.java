package hn.aldia.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.Target;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Between look and press the page may become another one, or draw the same button anew. */
class PressOnAMovingPageTest {
  private static final Duration WAIT = Duration.ofSeconds(6);
  private static final Target SEND = Target.of("Enviar");
  private static final String FORM =
      "<!doctype html><meta charset=utf-8><p id=p><button onclick=\"document.title = 'sent'\">"
          + "Enviar</button></p>";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private Page page;
  private BrowserVisit visit;

  @BeforeEach
  void looks() {
    page = browser.open(Web.page("enviar", FORM));
    visit = new BrowserVisit(OpenPage.on(page, Clock.systemUTC(), WAIT), WAIT);
    visit.seek(SEND, Purpose.CLICK, WAIT);
  }

  @Test
  void what_cannot_be_undone_is_never_pressed_in_another_document() {
    page.navigate(Web.page("enviar-otra", FORM).toString());

    assertThatThrownBy(() -> visit.submit(SEND))
        .isInstanceOf(Obstacle.class)
        .hasMessageContaining("it was not pressed");
    assertThat(page.title()).isNotEqualTo("sent");
  }

  @Test
  void anything_else_is_looked_for_again_there() {
    page.navigate(Web.page("enviar-otra", FORM).toString());

    visit.click(SEND);

    assertThat(page.title()).isEqualTo("sent");
  }

  @Test
  void a_button_drawn_anew_in_the_same_document_is_the_same_button() {
    page.evaluate("() => { p.innerHTML = p.innerHTML; }");

    visit.submit(SEND);

    assertThat(page.title()).isEqualTo("sent");
  }
}
