package hn.aldia.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.Target;
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

  private static final String ADVERT =
      "const w = window.open('', 'anuncio', 'width=300,height=200');"
          + " setTimeout(() => w.location = '"
          + Web.page("anuncio", "<!doctype html><h3>INM</h3>")
          + "', 1000)\">Entrar</button>";

  /** As a page of postbacks: it says what was chosen so far only when it has come again. */
  private static final String LIST =
      """
      <!doctype html><meta charset=utf-8><p id=l>Nacionalidad</p>
      <div id=c role=combobox tabindex=0 aria-labelledby=l aria-haspopup=listbox aria-expanded=false></div>
      <ul id=u role=listbox hidden><li role=option>HONDURAS</li><li role=option>UNITED STATES</li></ul>
      <script>
        c.textContent = (sessionStorage.chosen || '>> SELECCIONAR <<').replaceAll('.', '');
        c.onclick = () => { u.hidden = false; c.ariaExpanded = 'true'; };
        for (const o of u.children) o.onclick = () => {
          sessionStorage.chosen = (sessionStorage.chosen || '') + o.textContent + '.';
          location.reload();
        };
      </script>
      """;

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private Page page;
  private BrowserVisit visit;

  @BeforeEach
  void looks() {
    page = browser.open(Web.page("enviar", FORM));
    visit = new BrowserVisit(OpenPage.on(page, Clock.systemUTC(), WAIT), WAIT, null);
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

  @Test
  void a_list_whose_choice_brings_the_page_anew_is_chosen_from_once_in_whatever_words() {
    page.navigate(Web.page("lista-que-vuelve", LIST).toString());

    visit.choose(
        Target.of("Nacionalidad"),
        Choice.of("Estados Unidos", "UNITED STATES"),
        Duration.ofSeconds(5));

    assertThat(page.evaluate("() => sessionStorage.chosen")).isEqualTo("UNITED STATES.");
  }

  @Test
  void a_small_window_that_is_still_empty_is_not_gone_to_and_closed_once_it_is_a_notice() {
    page.navigate(Web.page("con-anuncio", "<!doctype html><button onclick=\"" + ADVERT).toString());
    OpenPage open = OpenPage.on(page, Clock.systemUTC(), WAIT);
    new BrowserVisit(open, WAIT, null).click(Target.of("Entrar"));

    boolean closed = open.await(() -> page.context().pages().size() == 1, WAIT);

    assertThat(closed).isTrue();
    assertThat(open.page()).isSameAs(page);
  }
}
