package hn.aldia.browser.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import hn.aldia.browser.act.EntryRefused.Reason;
import hn.aldia.browser.find.Finder;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.find.On;
import hn.aldia.browser.popup.AllowedPopup;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.config.secret.Secret;
import hn.aldia.page.KeyPace;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextEntryTest {
  private static final String PIN = "33LT34N33S";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @Test
  void types_real_keys_at_once_and_reads_them_back() {
    Page page =
        open(
            "<input id=pin><script>window.keys = []; for (const t of ['keydown', 'keypress', 'input',"
                + " 'keyup']) pin.addEventListener(t, e => keys.push(t + e.isTrusted));</script>");
    String entered = enter(page, "#pin", "Añ@1", KeyPace.TYPED);

    assertThat(entered).isEqualTo("Añ@1");
    String once = "keydowntrue,keypresstrue,inputtrue,keyuptrue";
    assertThat(page.evaluate("keys.join()")).isEqualTo(String.join(",", once, once, once, once));
  }

  /** Each key draws the form anew, keeps what was written and gives the new box the keyboard. */
  private static final String ANEW =
      "<form id=f></form><script>window.drawn = 0; let v = {}; const draw = at => { drawn++; f.innerHTML ="
          + " '<p>Apellido <input id=a><p>Nombres <input id=n>'; for (const e of f.elements) { e.value = v[e.id] || '';"
          + " e.oninput = () => { v[e.id] = e.value; draw(e.id); }; } if (at) { f.elements[at].focus();"
          + " f.elements[at].setSelectionRange(99, 99); } }; draw()</script>";

  @ParameterizedTest
  @EnumSource(KeyPace.class)
  void writes_on_in_the_box_that_a_page_puts_in_its_place_at_each_key(KeyPace keys) {
    Page page = open(ANEW);

    String entered = enter(page, "#a", "Núñez-Ibáñez", keys);

    assertThat(entered).isEqualTo("Núñez-Ibáñez");
    assertThat(page.evaluate("[a.value, n.value].join()")).isEqualTo("Núñez-Ibáñez,");
    assertThat((int) page.evaluate("drawn")).isGreaterThan(1);
  }

  @Test
  void types_into_a_box_that_refuses_what_was_not_typed() {
    Page page =
        open(
            "<input id=pin><script>let typed = 0; pin.onkeypress = () => typed++;"
                + "pin.oninput = () => { if (typed < pin.value.length) pin.value = ''; }</script>");

    assertThat(enter(page, "#pin", PIN, KeyPace.FILLED)).isEqualTo(PIN);
    assertThat(page.inputValue("#pin")).isEqualTo(PIN);
  }

  @Test
  void replaces_what_was_in_the_box_and_tolerates_capitals_and_masks() {
    Page page =
        open(
            "<input id=a value=viejo oninput='this.value = this.value.toUpperCase()'>"
                + "<input id=t value='____-____' onkeypress=\"event.preventDefault();"
                + "if (/\\d/.test(event.key)) this.value = this.value.replace('_', event.key)\">");

    String name = enter(page, "#a", "ejemplo", KeyPace.TYPED);
    assertThat(name).isEqualTo("EJEMPLO");
  }

  @Test
  void a_box_that_begins_every_entry_itself_gets_only_the_rest() {
    Page page =
        open(
            "<input id=t onfocus=\"this.value = '+504 '\"><script>t.addEventListener('beforeinput', e =>"
                + " { e.preventDefault(); const had = e.inputType.startsWith('delete') ? ''"
                + " : t.value.slice(5).replace(/\\D/g, ''); const d = (had + (e.data || '')"
                + ".replace(/\\D/g, '')).slice(0, 8); t.value = '+504 ' + d.replace(/(.{4})(?=.)/,"
                + " '$1-'); })</script>");

    assertThat(enter(page, "#t", "+504 9999-0000", KeyPace.FILLED)).isEqualTo("+504 9999-0000");
  }

  /** What the page says of the form of a number, and what a person then writes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<label>Número <input id=n></label> | 0801-4711-2020",
        "<label>Documento # (con guiones) <input id=n></label> | 0801-4711-2020",
        "<input id=n placeholder='Número de identificación'> | 0801-4711-2020",
        "<input id=n maxlength=14> | 0801-4711-2020",
        "<input id=n maxlength=12> | 080147112020",
        "<input id=n type=number> | 080147112020",
        "<input id=n pattern='[0-9]*'> | 080147112020",
        "<input id=n pattern='[0-9'> | 0801-4711-2020",
        "<label>Número (sin guiones) <input id=n></label> | 080147112020",
        "<label for=n>Número</label> <div><input id=n><small>Escriba el número sin espacios ni guiones</small></div> | 080147112020",
        "<input id=n aria-describedby=h><p id=h>Sólo números.</p> | 080147112020",
        "<input id=n placeholder='Ej.: 0801199012345'> | 080147112020",
        "<input id=n placeholder='000000-000000'> | 080147-112020",
        "<input id=n title='XX-XX-XXXXXXXX'> | 08-01-47112020",
        "<input id=n onblur=\"ariaInvalid = /-/.test(value)\"> | 080147112020",
        "<input id=n onblur=\"className = /-/.test(value) ? 'is-invalid' : ''\"> | 080147112020",
        "<input id=n aria-invalid=true> | 0801-4711-2020",
        "<input id=n oninput=\"value = value.replace(/\\D/g, '')\"> | 080147112020"
      })
  void a_number_is_written_as_it_stands_on_the_card_unless_the_page_wants_it_otherwise(
      String box, String written) {
    Page page = open(box);

    assertThat(enter(page, "#n", "0801-4711-2020", KeyPace.FILLED)).isEqualTo(written);
    assertThat(page.inputValue("#n")).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"readonly", "disabled"})
  void a_box_that_nobody_writes_in_and_that_has_it_already_is_not_waited_for(String locked) {
    Page page = open("<input id=n value='ANA EJEMPLO' " + locked + ">");
    Instant begun = Instant.now();

    assertThat(enter(page, "#n", "Ana Ejemplo", KeyPace.FILLED)).isEqualTo("ANA EJEMPLO");
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void an_amount_is_no_number_of_a_card() {
    Page page = open("<label>Monto (sin espacios) <input id=n placeholder=00000></label>");

    assertThat(enter(page, "#n", "532.30", KeyPace.FILLED)).isEqualTo("532.30");
  }

  @Test
  void fills_the_blanks_of_a_mask_by_key_strokes() {
    Page page =
        open(
            "<input id=t onfocus=\"this.value = '____-____'\" onkeydown=\"if (event.key === 'Delete')"
                + " { event.preventDefault(); this.value = '____-____'; }\""
                + " onkeypress=\"event.preventDefault(); if (/[0-9]/.test(event.key))"
                + " this.value = this.value.replace('_', event.key)\" oninput=\"if"
                + " (!/^[0-9]{4}-[0-9]{4}$/.test(this.value)) this.value = '____-____'\">");

    assertThat(enter(page, "#t", "99887766", KeyPace.FILLED)).isEqualTo("9988-7766");
  }

  @Test
  void fills_the_phone_box_of_the_real_mask_plugin() {
    Page page =
        open(
            "<script src=/webjars/jquery/3.6.0/jquery.min.js></script>"
                + "<script src=/vendored/jquery-mask/jquery.mask.min.js></script><input id=t><input id=u>"
                + "<script>$('#t').mask('0000-0000'); $('#u').mask('(000) 0000-0000',"
                + " {placeholder: '(___) ____-____', clearIfNotMatch: true})</script>");

    assertThat(enter(page, "#t", "99887766", KeyPace.FILLED)).isEqualTo("9988-7766");
    assertThat(enter(page, "#t", "3344-5566", KeyPace.TYPED)).isEqualTo("3344-5566");
    assertThat(enter(page, "#u", "504 99887766", KeyPace.TYPED)).isEqualTo("(504) 9988-7766");
  }

  @Test
  void types_into_a_box_that_blocks_pasting() {
    Page page =
        open(
            "<input id=pin onpaste='return false' ondrop='return false' oncontextmenu='return false'>"
                + "<script>pin.addEventListener('beforeinput', e => { if (e.inputType !== 'insertText' &&"
                + " !e.inputType.startsWith('delete')) e.preventDefault(); }); pin.addEventListener('input',"
                + " e => { if (e.inputType !== 'insertText' && pin.value.length > 1) pin.value = ''; })"
                + "</script>");

    assertThat(enter(page, "#pin", PIN, KeyPace.FILLED)).isEqualTo(PIN);
  }

  @Test
  void says_that_a_text_was_cut_wiped_or_locked_out() {
    Page page =
        open(
            "<input id=corta maxlength=4><input id=borra onblur=\"this.value = ''\"><input id=fija"
                + " readonly value=x>");

    assertRefused(page, "#corta", Reason.CUT);
    assertRefused(page, "#borra", Reason.WIPED);
    assertRefused(page, "#fija", Reason.LOCKED);
  }

  @Test
  void a_refused_secret_is_never_said() {
    Page page = open("<input id=pin maxlength=4>");

    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      assertThatThrownBy(
              () -> entry(guard).enter(page, On.the(page, "#pin"), Secret.of(PIN), KeyPace.TYPED))
          .isInstanceOf(EntryRefused.class)
          .hasMessageNotContaining("33LT")
          .hasMessageContaining("too long");
    }
  }

  @Test
  void a_popup_that_takes_the_focus_in_the_middle_of_a_word_is_closed_and_the_word_typed_anew() {
    Page page =
        open(
            "<input id=pin><input id=otra value=nada><script>let times = 0;"
                + "pin.addEventListener('keyup', () => { if (pin.value.length === 4 && times++ < 3) {"
                + " const d = document.createElement('div'); d.style.cssText ="
                + " 'position:fixed;inset:100px;background:#ccc;z-index:9'; d.innerHTML = 'Requisitos"
                + " <span style=\"position:absolute;right:0;top:0;width:12px;height:12px;cursor:pointer\""
                + " onclick=\"this.parentNode.remove()\"></span><input id=robo>';"
                + " document.body.append(d); robo.focus(); } })</script>");

    enter(page, "#pin", PIN, KeyPace.TYPED);

    assertThat(page.inputValue("#pin")).isEqualTo(PIN);
    assertThat(page.evaluate("times")).isEqualTo(4);
    assertThat(page.inputValue("#otra")).isEqualTo("nada");
  }

  @Test
  void half_a_word_is_never_left_in_another_box() {
    Page page =
        open(
            "<input id=pin><input id=otra value=nada><script>let times = 0; pin.onkeyup = () => {"
                + " if (pin.value.length === 4 && times++ < 2) otra.focus(); }</script>");

    assertThat(enter(page, "#pin", PIN, KeyPace.TYPED)).isEqualTo(PIN);
    assertThat(page.inputValue("#otra")).isEqualTo("nada");
  }

  @Test
  void a_native_alert_in_the_middle_of_a_word_is_answered() {
    Page page =
        open(
            "<input id=pin><script>let times = 0; pin.onkeyup = () => { if (pin.value.length === 4 &&"
                + " times++ < 1) alert('Aviso'); }</script>");

    assertThat(enter(page, "#pin", PIN, KeyPace.TYPED)).isEqualTo(PIN);
  }

  @Test
  void a_frame_that_comes_up_in_the_middle_of_a_secret_gets_no_key_of_it() {
    Page page =
        open(
            "<input id=pin><script>let times = 0; pin.onkeyup = () => { if (pin.value.length === 4 &&"
                + " times++ < 1) { const f = document.createElement('iframe'); f.style.cssText ="
                + " 'position:absolute;top:300px'; f.srcdoc = '<input id=robo><script>robo.focus();"
                + " setTimeout(() => parent.document.querySelector(`iframe`).remove(), 700)<\\/script>';"
                + " f.onload = () => { f.contentDocument.addEventListener('keydown', e => window.robbed ="
                + " (window.robbed || '') + e.key); }; document.body.append(f);"
                + " f.contentWindow.focus(); } }</script>");

    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      entry(guard).enter(page, On.the(page, "#pin"), Secret.of(PIN), KeyPace.TYPED);
    }

    assertThat(page.inputValue("#pin")).isEqualTo(PIN);
    assertThat(page.evaluate("() => window.robbed || ''")).isEqualTo("");
  }

  /** The second row leaves it to the person to go on to the next box. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void a_code_with_a_box_for_each_of_its_signs_or_for_a_few_is_one_box_and_typed_through(int each) {
    String row =
        "<input type=text maxlength=%d size=%<d> ".formatted(each).repeat(each == 2 ? 4 : 6 / each);
    Page page =
        open(
            "<p>Correo <input id=correo></p><p>PIN temporal</p><div id=a>%s</div><p>Clave</p><div id=b>%s</div>"
                    .formatted(row, row)
                + "<script>const s = [...a.children]; s.forEach((e, i) => { e.onpaste = () => false;"
                + " e.oninput = () => { if (e.value.length == e.maxLength && s[i + 1]) s[i + 1].focus(); }; })</script>");

    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      for (int box : List.of(2, 3)) {
        Found code =
            new Finder(page)
                .look(new Target(List.of(), null, null, null, box), Purpose.TEXT)
                .orElseThrow();
        for (String pin : List.of("A7K29X", "482K19")) {
          assertThat(entry(guard).enter(page, code, Secret.of(pin), KeyPace.TYPED))
              .isEqualTo("••••••");
        }
      }
    }

    assertThat(
            page.evaluate("[...document.querySelectorAll('div input')].map(e => e.value).join('')"))
        .isEqualTo("482K19482K19");
  }

  /** A date, and a telephone whose parts have names, are none. */
  @Test
  void boxes_for_other_parts_stay_what_they_are() {
    Page page =
        open(
            "<p>Nacimiento <input maxlength=2 size=4><input maxlength=2 size=4><input maxlength=4 size=4></p>"
                + "<p><label>Teléfono <input maxlength=4></label> <label>Extensión <input maxlength=4></label>");

    assertThat(new Finder(page).look(new Target(List.of(), null, null, null, 5), Purpose.TEXT))
        .isPresent();
  }

  @Test
  void a_secret_that_the_box_alters_or_cuts_is_refused_whatever_the_length_it_says() {
    Page page =
        open(
            "<input id=alza type=password oninput='this.value = this.value.toUpperCase()'><input id=corta"
                + " type=password oninput='this.value = this.value.slice(0, 6)'>");

    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      for (KeyPace keys : KeyPace.values()) {
        assertThatThrownBy(
                () -> entry(guard).enter(page, On.the(page, "#corta"), Secret.of("aB3!dE6f"), keys))
            .isInstanceOfSatisfying(
                EntryRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.CUT));
        assertThatThrownBy(
                () -> entry(guard).enter(page, On.the(page, "#alza"), Secret.of("aB3!dE6f"), keys))
            .isInstanceOfSatisfying(
                EntryRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.CHANGED));
      }
    }
  }

  @Test
  void a_box_for_letters_only_does_not_pass_for_one_that_holds_a_hyphen() {
    Page page = open("<input id=a oninput=\"this.value = this.value.replace(/[^a-z ]/gi, '')\">");

    assertThatThrownBy(() -> enter(page, "#a", "Smith-Jones", KeyPace.FILLED))
        .isInstanceOf(EntryRefused.class)
        .hasMessageContaining("“Smith-Jones”; shown: “SmithJones”");
  }

  private Page open(String body) {
    return browser.open(Web.page("entry", "<!doctype html><body>" + body));
  }

  private static void assertRefused(Page page, String css, Reason reason) {
    assertThatThrownBy(() -> enter(page, css, PIN, KeyPace.TYPED))
        .isInstanceOfSatisfying(EntryRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static String enter(Page page, String css, String text, KeyPace keys) {
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      return entry(guard).enter(page, On.the(page, css), text, keys);
    }
  }

  private static TextEntry entry(PopupGuard guard) {
    return new TextEntry(guard, Clock.systemUTC(), Duration.ofSeconds(20));
  }
}
