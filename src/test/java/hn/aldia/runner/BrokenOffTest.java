package hn.aldia.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.testing.HalfPages;
import hn.aldia.testing.TestBrowser;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page that a click asked for may come in part, or not at all: that is no page to act on. */
class BrokenOffTest {
  private static final Duration WAIT = Duration.ofSeconds(5);

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private HalfPages site;
  private Page page;
  private OpenPage open;

  @BeforeEach
  void stands() throws IOException {
    site =
        new HalfPages(
            "<!doctype html><meta charset=utf-8><h1>INM</h1><a href=/once>Trámites</a>"
                + "<a href=/always>Avisos</a><a href=/nothing>Ayuda</a>"
                + "<a href=/stuck>Citas</a>"
                + "<form action=/once method=post><button>Enviar</button></form>",
            "<p>" + "Iniciar Session ".repeat(2000) + "</p>");
    page = browser.open(site.at("/"));
    open = OpenPage.on(page, Clock.systemUTC(), WAIT);
  }

  @AfterEach
  void falls() throws IOException {
    site.close();
  }

  @Test
  void one_that_came_in_part_is_asked_for_again() {
    presses("Trámites");

    assertThat(open.await(() -> open.siteTrouble().isPresent(), WAIT)).isTrue();
    assertThat(open.siteTrouble().get().what().toString()).contains("ERR_CONTENT_LENGTH_MISMATCH");
    assertThat(open.canAskAgain()).isTrue();

    open.askAgain();

    assertThat(open.siteTrouble()).isEmpty();
    assertThat(open.text()).contains("Iniciar Session");
    assertThat(site.asked()).containsSubsequence("GET /once", "GET /once");
  }

  @Test
  void one_that_did_not_come_is_asked_for_again() {
    presses("Ayuda");

    assertThat(open.await(() -> open.siteTrouble().isPresent(), WAIT)).isTrue();
    assertThat(open.canAskAgain()).isTrue();

    open.askAgain();

    assertThat(open.siteTrouble()).isEmpty();
    assertThat(open.text()).contains("Iniciar Session");
  }

  @Test
  void one_of_which_nothing_comes_but_its_head_is_asked_for_again() {
    presses("Citas");

    assertThat(open.await(() -> open.siteTrouble().isPresent(), WAIT)).isTrue();
    assertThat(open.canAskAgain()).isTrue();

    open.askAgain();

    assertThat(open.siteTrouble()).isEmpty();
    assertThat(open.text()).contains("Iniciar Session");
  }

  @Test
  void what_was_sent_is_not_sent_again_for_a_lost_answer() {
    presses("Enviar");

    assertThat(open.await(() -> open.siteTrouble().isPresent(), WAIT)).isTrue();
    assertThat(open.canAskAgain()).isFalse();
  }

  /** A server that counts wrongly does so with every page, and all of it is there. */
  @Test
  void one_that_is_never_whole_is_taken_as_it_is() {
    presses("Avisos");
    assertThat(open.await(() -> open.siteTrouble().isPresent(), WAIT)).isTrue();

    open.askAgain();

    assertThat(open.await(() -> open.siteTrouble().isEmpty(), WAIT)).isTrue();
  }

  @Test
  void what_the_page_asked_for_in_vain_is_remembered_until_it_comes() {
    page.evaluate("() => { fetch('/nothing').catch(() => {}); }");

    assertThat(open.await(() -> open.unanswered().isPresent(), WAIT)).isTrue();
    assertThat(open.unanswered().get()).contains(site.at("/nothing").toString(), "ERR_");
    assertThat(open.siteTrouble()).as("the page itself is there").isEmpty();

    page.evaluate("() => fetch('/nothing')");

    assertThat(open.await(() -> open.unanswered().isEmpty(), WAIT)).isTrue();
  }

  @Test
  void frames_that_come_to_nothing_while_they_are_looked_at_are_no_defect() throws IOException {
    site.close();
    page.evaluate(
        "() => setInterval(() => {"
            + " const frame = document.createElement('iframe');"
            + " frame.style.display = 'none';"
            + " frame.src = '/gone?' + Math.random();"
            + " document.body.append(frame); }, 5)");

    boolean trouble = open.await(() -> open.siteTrouble().isPresent(), Duration.ofSeconds(2));

    assertThat(trouble).as("what nobody sees of the page is no trouble of it").isFalse();
    assertThat(page.frames()).hasSizeGreaterThan(20);
  }

  private void presses(String words) {
    page.evaluate(
        "words => [...document.querySelectorAll('a, button')]"
            + ".find(e => e.textContent === words).click()",
        words);
  }
}
