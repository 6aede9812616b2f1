package hn.aldia.browser.popup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PressTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private static final String TRIED = "attempting click action\n- performing click action\n";

  @Test
  void took_when_the_mouse_was_pressed_and_nothing_caught_it() {
    assertThat(Press.took(TRIED)).isTrue();
    assertThat(Press.took("- retrying click action\n" + TRIED)).isTrue();
  }

  @Test
  void did_not_take_when_it_was_tried_again_or_never_came_to_it() {
    assertThat(Press.took("attempting click action\n- element is not stable")).isFalse();
    assertThat(Press.took(TRIED + "- <div> intercepts pointer events\n- retrying click action"))
        .isFalse();
  }

  /** As Ant Design's lists and Material's menus, which know of no click without a mouse. */
  @Test
  void what_listens_to_the_mouse_alone_is_pressed_once_nothing_lies_on_it_any_more() {
    Page page =
        browser.open(
            Web.page(
                "press-freed",
                "<button id=lista onmousedown=\"this.dataset.presses = Number(this.dataset.presses || 0)"
                    + " + 1\">País</button><div id=aviso style='position:fixed;inset:0'></div>"));
    var list = Objects.requireNonNull(page.querySelector("#lista"));

    Press.anyhow(
        list,
        Duration.ofMillis(300),
        () ->
            Boolean.TRUE.equals(
                page.evaluate(
                    "() => document.querySelectorAll('#aviso').length > 0 && !aviso.remove()")));

    assertThat(list.getAttribute("data-presses")).isEqualTo("1");
  }
}
