package hn.aldia.browser.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.choice.Chosen.How;
import hn.aldia.browser.find.On;
import hn.aldia.browser.popup.AllowedPopup;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.scenario.step.Choice;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.time.Clock;
import java.time.Duration;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceMakerTest {
  private static final Duration WAIT = Duration.ofSeconds(20);

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @ParameterizedTest
  @EnumSource
  void chooses_by_code_or_words_however_far_down_and_leaves_the_same_alone(WidgetPage widget) {
    Page page = browser.open(widget.address());

    assertThat(choose(page, widget, Choice.of("45 - Migracion")).shown())
        .isEqualTo("45 - Instituto Nacional de Migración (INM)");
    assertThat(choose(page, widget, Choice.of("CANADA")).shown()).isEqualTo("Canadá");
    assertThat(choose(page, widget, Choice.of("Canadá")).how()).isEqualTo(How.ALREADY);

    Chosen oddlySpelt = choose(page, widget, Choice.of("Estados Unidos de America"));
    assertThat(oddlySpelt.shown()).isEqualTo(">> ESTADOS UNIDOS de AMÉRICA");
    assertThat(oddlySpelt.how()).isEqualTo(How.DRIVEN);
  }

  @ParameterizedTest
  @EnumSource(names = {"NATIVE", "SELECT2", "PRIME_NG"})
  void goes_on_to_the_next_wording_when_one_is_not_offered(WidgetPage widget) {
    Page page = browser.open(widget.address());

    Chosen chosen = choose(page, widget, Choice.of("EEUU", "Estados Unidos de America"));
    assertThat(chosen.shown()).isEqualTo(">> ESTADOS UNIDOS de AMÉRICA");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SELECT2_REMOTE", "AUTOCOMPLETE"})
  void never_guesses_between_two_refuses_one_that_is_off_and_names_the_nearest(WidgetPage widget) {
    Page page = browser.open(widget.address());

    assertThatThrownBy(() -> choose(page, widget, Choice.of("guinéa")))
        .isInstanceOf(OptionAmbiguous.class)
        .hasMessageContaining("«Guinea» «GUINEA»");
    assertThatThrownBy(() -> choose(page, widget, Choice.of("Corea (cerrada)")))
        .isInstanceOf(OptionDisabled.class);
    assertThatThrownBy(() -> choose(page, widget, Choice.of("Canadia"), Duration.ofMillis(100)))
        .isInstanceOf(OptionNotFound.class)
        .hasMessageContaining("Canadá");
  }

  /**
   * Ten lines that show other words as it is scrolled, and a box that leaves out what has not the
   * words.
   */
  @Test
  void
      a_row_that_is_scrolled_until_the_press_reaches_it_is_not_pressed_with_the_words_of_another() {
    Page page =
        browser.open(
            Web.page(
                "veiled-lines",
                """
                <p>País</p><div id=pais role=combobox aria-haspopup=listbox tabindex=0 style='width:260px;height:24px;border:1px solid'>Seleccione</div>
                <script>
                  const all = [...Array(40)].map((_, i) => 'Lugar ' + i), pressed = [];
                  all[9] = 'UNITED STATES';
                  let veil = document.createElement('div');
                  pais.onclick = () => {
                    if (window.panel) return panel.remove();
                    document.body.insertAdjacentHTML('beforeend', `<div id=panel style="position:absolute;top:80px;width:260px;background:#fff;border:1px solid">
                      <div id=list style="height:200px;overflow:auto"><div style="position:relative;height:800px"></div></div></div>`);
                    const lines = [...Array(11)].map(() => document.createElement('div'));
                    const draw = () => {
                      const at = Math.min(Math.ceil(list.scrollTop / 20), 29);
                      lines.forEach((line, i) => {
                        line.setAttribute('role', 'option');
                        line.style = 'position:absolute;height:20px;width:240px;top:' + (at + i) * 20 + 'px';
                        line.textContent = all[at + i];
                        line.onclick = () => { pressed.push(line.textContent); pais.textContent = line.textContent; panel.remove(); };
                      });
                    };
                    list.firstChild.append(...lines);
                    list.onscroll = draw;
                    draw();
                    if (!veil) return;
                    veil.style = 'position:absolute;inset:0;z-index:1';
                    panel.append(veil);
                    setTimeout(() => { veil.remove(); veil = null; }, 600);
                  };
                </script>"""));

    Choice choice = Choice.of("UNITED STATES");
    assertThat(choose(page, "#pais", choice, WAIT).shown()).isEqualTo("UNITED STATES");
    assertThat(page.evaluate("pressed.join()")).isEqualTo("UNITED STATES");
  }

  @Test
  void a_person_may_press_the_same_row_when_it_says_something_else() {
    Page page =
        browser.open(
            Web.page(
                "kept-lines",
                """
                <p>País</p><div id=pais role=combobox aria-haspopup=listbox tabindex=0 style='width:260px;height:24px;border:1px solid'>Seleccione</div>
                <div id=panel style="position:absolute;top:80px;width:260px;display:none"></div>
                <script>
                  const shows = names => [...panel.children].forEach((line, i) => { line.textContent = names[i]; });
                  for (let i = 0; i < 3; i++) {
                    const line = document.createElement('div');
                    line.setAttribute('role', 'option');
                    line.onclick = () => { pais.textContent = line.textContent; panel.style.display = 'none'; };
                    panel.append(line);
                  }
                  shows(['Canadá', 'Chile', 'Cuba']);
                  pais.onclick = () => { panel.style.display = 'block'; };
                </script>"""));
    assertThat(choose(page, "#pais", Choice.of("Chile"), WAIT).shown()).isEqualTo("Chile");

    page.click("#pais");
    page.evaluate("shows(['Perú', 'Portugal', 'Polonia'])");
    page.getByText("Portugal").click();

    assertThat(page.innerText("#pais")).isEqualTo("Portugal");
  }

  @Test
  void a_row_that_says_more_under_the_mouse_is_pressed() {
    Page page =
        browser.open(
            Web.page(
                "saying-more",
                """
                <p>País</p><div id=pais role=combobox aria-haspopup=listbox tabindex=0 style='width:260px;height:24px;border:1px solid'>Seleccione</div>
                <script>
                  pais.onclick = () => {
                    document.body.insertAdjacentHTML('beforeend', '<div id=panel style="position:absolute;top:80px;width:260px"></div>');
                    for (const name of ['Canadá', 'Chile', 'Cuba']) {
                      const line = document.createElement('div');
                      line.setAttribute('role', 'option');
                      line.textContent = name;
                      line.onmouseenter = () => { line.append(' (elegir)'); };
                      line.onclick = () => { pais.textContent = name; panel.remove(); };
                      panel.append(line);
                    }
                  };
                </script>"""));

    assertThat(choose(page, "#pais", Choice.of("Chile"), WAIT).shown()).isEqualTo("Chile");
  }

  @Test
  void a_list_that_draws_what_is_in_sight_is_gone_through_before_it_is_asked_for_parts_of_words() {
    Page page =
        browser.open(
            Web.page(
                "few-lines",
                """
                <p>País</p><div id=pais role=combobox aria-haspopup=listbox tabindex=0 style='width:260px;height:24px;border:1px solid'>Seleccione</div>
                <script>
                  const all = [...Array(240)].map((_, i) => 'Lugar ' + (i * 7919 % 1000)), asked = [];
                  all[97] = 'UNITED STATES MINOR ISLANDS';
                  all[203] = 'UNITED STATES';
                  pais.onclick = () => {
                    document.body.insertAdjacentHTML('beforeend', `<div id=panel style="position:absolute;top:80px;width:260px;background:#fff;border:1px solid">
                      <input id=box><div id=list style="height:180px;overflow:auto"><div id=high style="position:relative"></div></div></div>`);
                    let left = all;
                    const lines = [...Array(10)].map(() => document.createElement('div'));
                    const draw = () => {
                      const at = Math.min(Math.floor(list.scrollTop / 20), Math.max(0, left.length - 10));
                      high.style.height = left.length * 20 + 'px';
                      lines.forEach((line, i) => {
                        line.setAttribute('role', 'option');
                        line.style = 'position:absolute;height:20px;top:' + (at + i) * 20 + 'px';
                        line.textContent = left[at + i] || '';
                        line.hidden = !left[at + i];
                        line.onclick = () => { pais.textContent = line.textContent; panel.remove(); };
                      });
                    };
                    high.append(...lines);
                    list.onscroll = () => requestAnimationFrame(draw);
                    box.oninput = () => { asked.push(box.value); left = all.filter(a => a.toLowerCase().includes(box.value.toLowerCase())); draw(); };
                    draw();
                  };
                </script>"""));

    Choice choice = Choice.of("Estados Unidos", "UNITED STATES");
    assertThat(choose(page, "#pais", choice, WAIT).shown()).isEqualTo("UNITED STATES");
    assertThat(page.evaluate("asked"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("Estados Unidos")
        .doesNotContain("est");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<label>País <select id=pais><option>Elija</select></label>",
        "<label>País <select id=pais disabled><option>Elija<option>Canadá</select></label>",
        "País <select id=pais hidden><option>Elija</select><span tabindex=0>Elija</span>",
        "<fieldset id=pais><legend>País</legend><label><input type=radio name=p> Chile</label>"
            + "<label><input type=radio name=p> Perú</label></fieldset>",
      })
  @Timeout(18)
  void what_is_drawn_anew_while_it_is_waited_for_is_not_waited_for_any_more(String list) {
    Page page =
        browser.open(
            Web.page(
                "drawn-anew",
                "<div id=form>"
                    + list
                    + "</div><script>setTimeout(() => { form.innerHTML = form.innerHTML; }, 500)</script>"));

    assertThatThrownBy(() -> choose(page, "#pais", Choice.of("Canadá"), WAIT))
        .isInstanceOfAny(OptionNotFound.class, PlaywrightException.class, ChoiceNotTaken.class);
  }

  /** A press beside an open list closes it, as that on the popup's closer does. */
  @Test
  void a_list_that_goes_with_the_popup_over_it_is_opened_again_each_time() {
    Page page =
        browser.open(
            Web.page(
                "popups-over-a-list",
                """
                <p>País</p><div id=pais role=combobox aria-haspopup=listbox aria-expanded=false tabindex=0 style='width:260px;height:24px;border:1px solid'>—</div>
                <script>
                  let popups = 0;
                  const gone = e => { if (window.panel && !panel.contains(e.target)) panel.remove(); };
                  document.addEventListener('mousedown', gone);
                  pais.onclick = () => {
                    document.body.insertAdjacentHTML('beforeend', `<div id=panel role=listbox style="position:absolute;top:90px;width:260px">
                      <div role=option>Belice</div><div role=option>Canadá</div></div>`);
                    panel.onclick = e => { if (e.target !== panel) { pais.textContent = e.target.textContent; panel.remove(); } };
                    if (popups++ < 3) document.body.insertAdjacentHTML('beforeend', `<div role=dialog style="position:fixed;inset:0;background:#fff;z-index:9">
                      <p>Aviso importante<p><button onclick="this.closest('div').remove()">Cerrar</button></div>`);
                  };
                </script>"""));

    assertThat(choose(page, "#pais", Choice.of("Canadá"), WAIT).shown()).isEqualTo("Canadá");
    assertThat(page.evaluate("popups")).isEqualTo(4);
  }

  private static Chosen choose(Page page, WidgetPage widget, Choice choice) {
    return choose(page, widget, choice, WAIT);
  }

  private static Chosen choose(Page page, WidgetPage widget, Choice choice, Duration wait) {
    return choose(page, widget.css, choice, wait);
  }

  private static Chosen choose(Page page, String css, Choice choice, Duration wait) {
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      // What is not offered is looked for but shortly: all of a list is seen in much less.
      Duration looking = wait.compareTo(WAIT) < 0 ? Duration.ofSeconds(1) : WAIT;
      return new ChoiceMaker(guard, Clock.systemUTC(), looking)
          .choose(page, On.the(page, css, "País"), choice, wait);
    }
  }
}
