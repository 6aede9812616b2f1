package hn.aldia.browser.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LookBudgetTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @Test
  void twenty_thousand_boxes_end_in_seconds_and_it_is_said_that_only_a_part_was_looked_at() {
    Page page =
        browser.open(
            Web.page(
                "look-boxes",
                "<label>Correo<input id=first></label><div id=d></div><script>d.innerHTML ="
                    + " '<p>Caja <input></p>'.repeat(20000)</script><p>Enviado"));
    var finder = new Finder(page);
    Instant begun = Instant.now();

    assertThat(finder.look(Target.of("Correo"), Purpose.TEXT)).isPresent();
    assertThatThrownBy(
            () -> finder.find(Target.of("Apellido"), Purpose.TEXT, Duration.ofSeconds(1)))
        .isInstanceOf(TargetNotFound.class)
        .hasMessageContaining("only a part of it was looked at");

    assertThat(finder.glance().text().lines())
        .as("of an endless page its beginning and its end")
        .hasSizeLessThanOrEqualTo(3000)
        .startsWith("Correo")
        .endsWith("Enviado");
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(60));
    assertThat(finder.cut()).isTrue();
  }

  @Test
  void more_frames_than_are_looked_at_end_in_seconds() {
    Page page =
        browser.open(
            Web.page(
                "look-frames",
                "<button>Ingresar</button><script>for (let i = 0; i < 150; i++) { const f ="
                    + " document.createElement('iframe'); f.width = 40; f.height = 30; f.srcdoc ="
                    + " '<input>'; document.body.append(f); }</script>"));
    var finder = new Finder(page);
    Instant begun = Instant.now();

    assertThat(finder.look(Target.of("Ingresar"), Purpose.CLICK)).isPresent();

    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
    assertThat(finder.cut()).isTrue();
  }

  @Test
  void a_page_of_the_usual_size_is_seen_whole() {
    Page page = browser.open(Web.page("look-usual", "<label>Correo<input></label>"));
    var finder = new Finder(page);

    assertThat(finder.look(Target.of("Correo"), Purpose.TEXT)).isPresent();
    assertThat(finder.cut()).isFalse();
  }
}
