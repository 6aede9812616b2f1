package hn.aldia.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import hn.aldia.browser.find.LookScript;
import hn.aldia.config.secret.Secret;
import hn.aldia.page.KeyPace;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormEntriesTest {
  private static final String FORM =
      "<!doctype html><form onsubmit='return false'><label>Apellido <input id=a></label><label>Clave"
          + " <input id=p type=password></label><label>Clase <select id=c><option>Nacional"
          + "<option>Extranjero</select></label><button>Enviar</button></form>";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @Test
  void what_the_page_wiped_or_cut_after_it_was_left_is_entered_once_more_before_it_is_sent() {
    Page page = open("");
    BrowserVisit visit = filled(page);
    page.evaluate("() => { a.value = ''; p.value = p.value.slice(0, 4); c.selectedIndex = 0; }");

    visit.restoreLost();

    assertThat(page.inputValue("#a")).isEqualTo("Ejemplo");
    assertThat(page.inputValue("#p")).isEqualTo("aB3!dE6f");
    assertThat(page.inputValue("#c")).isEqualTo("Extranjero");
  }

  /** What was under way when it was chosen may bring the list as it was before. */
  @Test
  void the_code_of_a_country_that_goes_back_to_the_pages_own_is_chosen_again() {
    Page page =
        browser.open(
            Web.page(
                "form-with-codes",
                "<p><label for=t>Teléfono</label> <select id=k><option>+504<option>+44</select><input id=t>"));
    BrowserVisit visit = visiting(page);
    visit.enter(Target.of("Teléfono"), "+44 20 7946 0958", KeyPace.FILLED);
    page.evaluate("() => { k.selectedIndex = 0; }");

    visit.restoreLost();

    assertThat(page.inputValue("#k")).isEqualTo("+44");
    assertThat(page.inputValue("#t")).isEqualTo("20 7946 0958");
  }

  @Test
  void a_form_drawn_anew_by_a_late_postback_is_filled_in_again() {
    Page page = open("");
    BrowserVisit visit = filled(page);
    page.evaluate("() => { const f = document.forms[0]; f.innerHTML = f.innerHTML; }");
    assertThat(page.inputValue("#a")).isEmpty();

    visit.restoreLost();

    assertThat(page.inputValue("#a")).isEqualTo("Ejemplo");
    assertThat(page.inputValue("#c")).isEqualTo("Extranjero");
  }

  @Test
  void what_the_page_does_not_keep_is_told_and_no_secret_with_it() {
    Page page = open("");
    BrowserVisit visit = filled(page);
    page.evaluate("() => { p.value = ''; p.oninput = () => { p.value = p.value.slice(0, 4); }; }");

    assertThatThrownBy(visit::restoreLost)
        .isInstanceOf(Obstacle.class)
        .hasMessageContaining("Clave")
        .hasMessageNotContaining("aB3!");
  }

  @Test
  void a_box_of_the_same_name_on_the_next_page_is_left_alone() {
    Page page = open("");
    BrowserVisit visit = filled(page);
    visit.click(Target.of("Enviar"));
    page.evaluate("() => { const f = document.forms[0]; f.innerHTML = f.innerHTML; }");

    visit.restoreLost();

    assertThat(page.inputValue("#a")).isEmpty();
  }

  /** Each look at a page is a question to it, and a form has many fields that need not be there. */
  @ParameterizedTest
  @CsvSource({"Segundo Apellido, false", "Profesión u Oficio, true"})
  void what_need_not_be_there_costs_one_look_be_it_absent_or_misspelt(String name, boolean there) {
    Page page = open("<p><label>Profesion u Ofico <input></label>");
    BrowserVisit visit = visiting(page);
    assertThat(visit.shows(Target.of("Segundo Nombre"), Purpose.TEXT, true)).isFalse();
    page.evaluate(
        "name => { const see = window[name]; window[name] = q => { window.looks = (window.looks ?? 0) + 1; return see(q); }; }",
        LookScript.STANDING.name());

    assertThat(visit.shows(Target.of(name), Purpose.TEXT, true)).isEqualTo(there);

    assertThat(page.evaluate("window.looks")).isEqualTo(1);
  }

  /** A script that watches the keys comes a moment after the box; another may never come. */
  @Test
  void what_a_page_has_still_to_load_is_awaited_before_anything_is_entered() {
    Web.page(
        "late-keys.js",
        "typed = ''; p.onkeydown = e => typed += e.key; a.oninput = () => {};",
        Duration.ofMillis(800));
    String form = FORM + "<script src=late-keys.js></script>";
    Web.page("form-of-late-keys", form);
    Page page = browser.open(Web.page("way-to-late-keys", "<a href=form-of-late-keys>Registrarse"));
    BrowserVisit visit = visiting(page);
    visit.click(Target.of("Registrarse"));

    visit.enterSecret(Target.of("Clave"), Secret.of("aB3dE6f"), KeyPace.TYPED);

    assertThat(page.evaluate("() => typed")).isEqualTo("aB3dE6f");
  }

  @Test
  void a_script_that_never_comes_keeps_nothing_from_being_entered() {
    Web.page("no-keys.js", "", Duration.ofSeconds(60));
    Web.page("form-of-no-keys", FORM + "<script src=no-keys.js></script>");
    Page page = browser.open(Web.page("way-to-no-keys", "<a href=form-of-no-keys>Registrarse"));
    BrowserVisit visit = visiting(page);
    visit.click(Target.of("Registrarse"));

    visit.enter(Target.of("Apellido"), "Ejemplo", KeyPace.FILLED);

    assertThat(page.inputValue("#a")).isEqualTo("Ejemplo");
  }

  /** As a postback does it: each choice brings all of them anew, and the days only behind two. */
  @Test
  void lists_of_a_day_that_are_drawn_anew_at_each_choice_take_it_all_the_same() {
    String lists =
        """
        <!doctype html><div id=d></div><script>
        const had = {}, all = (from, to) => Array.from({length: to - from + 1}, (_, i) => from + i);
        const list = (name, title, from) => '<select title=' + title + ' onchange="had.' + name + ' = value; draw()"><option value="">' + title
          + from.map(n => '<option' + (had[name] == n ? ' selected' : '') + '>' + n).join('') + '</select>';
        const draw = () => d.innerHTML = '<span>Fecha de Nacimiento</span> ' + list('y', 'Año', all(1920, 2026)) + list('m', 'Mes', all(1, 12))
          + list('t', 'Día', had.y && had.m ? all(1, 31) : []);
        draw();</script>""";
    Page page = browser.open(Web.page("form-of-postbacks", lists));

    visiting(page).enterDate(Target.of("Fecha de Nacimiento"), LocalDate.of(1956, 3, 29));

    assertThat(page.evaluate("() => [had.y, had.m, had.t].join('-')")).isEqualTo("1956-3-29");
  }

  private static BrowserVisit filled(Page page) {
    BrowserVisit visit = visiting(page);
    visit.enter(Target.of("Apellido"), "Ejemplo", KeyPace.FILLED);
    visit.enterSecret(Target.of("Clave"), Secret.of("aB3!dE6f"), KeyPace.TYPED);
    visit.choose(Target.of("Clase"), Choice.of("Extranjero"), Duration.ofSeconds(5));
    return visit;
  }

  private static BrowserVisit visiting(Page page) {
    return new BrowserVisit(
        OpenPage.on(page, Clock.systemUTC(), Duration.ofSeconds(10)), Duration.ofSeconds(5), null);
  }

  private Page open(String script) {
    return browser.open(Web.page("form-entries-" + UUID.randomUUID(), FORM + script));
  }
}
