package hn.aldia.browser.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import hn.aldia.browser.act.EntryRefused.Reason;
import hn.aldia.browser.find.On;
import hn.aldia.browser.popup.AllowedPopup;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.page.KeyPace;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneEntryTest {
  private static final String ROW = "<div style='display:flex;align-items:center'>%s</div>";
  private static final String FIXED = "<span style='border:1px solid'>+504</span><input id=t>";
  private static final String LIST =
      "<select id=c><option value=hn>Honduras (+504)<option value=us>Estados Unidos (+1)<option"
          + " value=bs>Bahamas (+1242)</select><input id=t>";
  private static final String CODE_BOX = "<input id=c size=4 value=+504><input id=t>";
  private static final String LOCKED_BOX = "<input id=c size=4 value=+504 readonly><input id=t>";
  private static final String HAND_MADE =
      "<div style='position:relative'><button type=button id=c onclick='m.hidden = !m.hidden'>+504"
          + " ▾</button><ul id=m hidden style='position:absolute;background:#fff;z-index:3'><li>Bahamas"
          + " +1242<li>Estados Unidos +1<li>Honduras +504</ul></div><input id=t><script>m.onclick = e =>"
          + " { c.textContent = e.target.textContent.match(/[+].*/)[0] + ' ▾'; m.hidden = true; }"
          + "</script>";
  private static final String FRAMED =
      "<div style='padding:12px;border:1px solid;width:160px'><div role=combobox id=c tabindex=0"
          + " onclick='m.hidden = false'>Honduras (+504)</div></div><div style='padding:12px;border:1px"
          + " solid;margin-left:16px'><input id=t style='border:0'></div><div id=m hidden role=listbox"
          + " style='position:absolute;top:90px;background:#fff'><div role=option>Bahamas (+1242)</div><div"
          + " role=option>Estados Unidos (+1)</div></div><script>m.onclick = e => { c.textContent ="
          + " e.target.textContent; m.hidden = true; }</script>";
  private static final String OF_ITS_OWN =
      "<form><p><label>Código de país <select id=c><option>Seleccione<option>+1 Estados Unidos<option>+504"
          + " Honduras</select></label><p><label>Teléfono <input id=t></label></form>";

  /** Draws all of it anew when a country is chosen. */
  private static final String DRAWN_ANEW =
      "<form id=f></form><script>const draw = code => { f.innerHTML = `<p id=l>Código de país</p><button"
          + " type=button id=c role=combobox aria-haspopup=listbox aria-labelledby=l onclick='m.hidden = false'>${code}"
          + "</button><ul id=m hidden role=listbox><li role=option>+504 Honduras<li role=option>+1 Estados Unidos"
          + "</ul><p>Teléfono <input id=t>`; m.onclick = e => draw(e.target.textContent); };"
          + " draw('Seleccione…')</script>";

  /**
   * Draws the rows in sight alone, is scrolled by wheel and hands, and may lie far above or below.
   */
  private static final String IN_SIGHT =
      "<button type=button id=c onclick='open_()'>+504 ▾</button><input id=t><script>const all = [];"
          + " for (let n = 20; n < 120; n++) all.push('+' + n + ' País ' + n); all.%s('+1 Estados Unidos');"
          + " const open_ = () => { if (window.m) return m.remove(); const b = document.createElement('div'); b.id = 'm';"
          + " b.style.cssText = 'position:absolute;top:60px;background:#fff'; b.innerHTML = '<input type=search><div id=h"
          + " style=\"height:200px;overflow-y:hidden\"><div style=\"position:relative\"></div></div>'; document.body.append(b);"
          + " const inner = h.firstChild; inner.style.height = all.length * 25 + 'px'; const draw = () => { const from = Math.floor(h.scrollTop / 25);"
          + " inner.innerHTML = all.slice(from, from + 9).map((c, i) => `<div role=option style=\"position:absolute;height:25px;top:${(from + i) * 25}px\">${c}</div>`).join(''); };"
          + " h.onscroll = draw; h.scrollTop = 1250; draw(); inner.onclick = e => { c.textContent = e.target.textContent; m.remove(); }; };</script>";

  private static final String LIBRARY =
      "<link rel=stylesheet href=/vendored/intl-tel-input/intlTelInput.min.css><script"
          + " src=/vendored/intl-tel-input/intlTelInput.min.js></script><input id=t type=tel><script>"
          + "window.iti = intlTelInput(t, {separateDialCode: true, initialCountry: 'hn'%s})</script>";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @ParameterizedTest
  @ValueSource(strings = {LIST, CODE_BOX, HAND_MADE, FRAMED, OF_ITS_OWN, DRAWN_ANEW})
  void a_code_of_another_country_is_changed_where_it_can_be(String row) {
    Page page = open(row);

    assertThat(enter(page, "+1 305 555 0100")).isEqualTo("305 555 0100");

    assertThat(page.evaluate("() => c.value || c.textContent"))
        .asString()
        .containsAnyOf("us", "+1");
    assertThat(page.evaluate("() => c.value || c.textContent")).asString().doesNotContain("1242");
  }

  @Test
  void a_code_that_goes_back_to_the_pages_own_while_the_number_is_written_is_chosen_again() {
    Page page =
        open(
            LIST
                + "<script>t.addEventListener('input', () => { c.selectedIndex = 0 }, {once: true})"
                + "</script>");

    assertThat(enter(page, "+1 305 555 0100")).isEqualTo("305 555 0100");
    assertThat(page.evaluate("c.value")).isEqualTo("us");
  }

  @ParameterizedTest
  @ValueSource(strings = {"push", "unshift"})
  void a_long_list_of_which_only_what_is_in_sight_is_drawn_is_gone_through(String end) {
    Page page = open(IN_SIGHT.formatted(end));

    assertThat(enter(page, "+1 305 555 0100")).isEqualTo("305 555 0100");

    assertThat(page.textContent("#c")).isEqualTo("+1 Estados Unidos");
  }

  @Test
  void a_popup_over_the_list_of_countries_is_closed_first() {
    Page page =
        open(
            LIST
                + "<div role=dialog style='position:fixed;inset:0;background:#fff;z-index:9'>Aviso"
                + " <button type=button onclick='this.parentElement.remove()'>Cerrar</button></div>");

    assertThat(enter(page, "+1 305 555 0100")).isEqualTo("305 555 0100");
    assertThat(page.evaluate("c.value")).isEqualTo("us");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+1 305 555 0100", "+13055550100", "+50322223333"})
  void the_real_list_of_countries_is_turned_to_the_numbers_own(String number) {
    Page page = open(LIBRARY.formatted(""));

    enter(page, number);

    assertThat(page.evaluate("() => '+' + iti.getSelectedCountryData().dialCode + t.value"))
        .asString()
        .matches(shown -> shown.replaceAll("[^+\\d]", "").equals(number.replaceAll("[^+\\d]", "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {FIXED, LOCKED_BOX, "<b>HN +504</b>&nbsp;<input id=t>"})
  void a_number_of_another_country_is_never_put_behind_a_fixed_code(String row) {
    Page page = open(row);

    for (String number : new String[] {"+1 305 555 0100", "+13055550100", "001 305 555 0100"}) {
      assertThatThrownBy(() -> enter(page, number))
          .isInstanceOfSatisfying(
              EntryRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.LEAD))
          .hasMessageContaining("another country’s code stands before it");
      assertThat(page.inputValue("#t")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {FIXED, LIST, CODE_BOX, LOCKED_BOX, HAND_MADE})
  void behind_its_own_code_only_the_rest_is_written(String row) {
    for (String number : new String[] {"+504 9999-0000", "+50499990000", "9999-0000"}) {
      assertThat(enter(open(row), number)).isIn("9999-0000", "99990000");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<label>Teléfono</label><input id=t>",
        "<label>Teléfono (ej. +504 9999-9999)</label><input id=t>"
      })
  void where_no_code_stands_before_the_box_the_whole_number_is_written(String row) {
    assertThat(enter(open(row), "+1 305 555 0100")).isEqualTo("+1 305 555 0100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"maxlength=8", "maxlength=10"})
  void a_box_too_short_for_the_code_of_another_country_is_a_difference(String attribute) {
    Page page = open("<input id=t " + attribute + ">");

    assertThatThrownBy(() -> enter(page, "+1 305 555 0100")).isInstanceOf(EntryRefused.class);
    assertThat(enter(page, "+504 9999-0000")).isIn("9999-0000", "99990000");
  }

  private Page open(String row) {
    return browser.open(
        Web.page(
            "phone-" + row.hashCode(), "<!doctype html><meta charset=utf-8>" + ROW.formatted(row)));
  }

  private static String enter(Page page, String number) {
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      return new TextEntry(guard, Clock.systemUTC(), Duration.ofSeconds(5))
          .enter(page, On.the(page, "#t"), number, KeyPace.FILLED);
    }
  }
}
