package hn.aldia.browser.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import hn.aldia.browser.act.Clicking;
import hn.aldia.browser.find.On;
import hn.aldia.browser.popup.AllowedPopup;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.scenario.step.Choice;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that was chosen from, or looked through in vain, lies over nothing afterwards. */
class OpenListTest {
  private static final Duration SHORT = Duration.ofSeconds(1);

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  /** How long a list stays open once a row of it was pressed, and what closes it then. */
  private enum Stays {
    NOT("shuts()", ""),
    NOT_BUT_WHAT_IS_CHOSEN_IS_TOLD_ELSEWHERE(
        "shuts(); const p = document.createElement('p'); p.textContent = 'Ha elegido ' + t; pie.append(p)",
        ""),
    UNTIL_A_PRESS_ELSEWHERE(
        "",
        "addEventListener('mousedown', e => { if (!e.target.closest('.lista,#campo')) shuts(); })"),
    UNTIL_A_CLICK_ON_ITS_FIELD("", ""),
    UNTIL_ESCAPE(
        "",
        "addEventListener('keydown', e => { if (e.key === 'Escape' && lista()) { shuts(); e.stopImmediatePropagation(); } }, true)"),
    UNTIL_THE_FOCUS_LEAVES("campo.focus()", "campo.onblur = () => shuts()"),
    /** The field has the focus once more, by which it opens. */
    OPENED_AGAIN_BY_FOCUS(
        "shuts(); campo.blur(); campo.focus()", "campo.onfocus = opens; campo.onblur = shuts"),
    OPENED_AGAIN_BY_FOCUS_A_MOMENT_LATER(
        "shuts(); campo.blur(); setTimeout(() => campo.focus(), 90)",
        "campo.onfocus = opens; campo.onblur = shuts");

    private final String picked;
    private final String more;

    Stays(String picked, String more) {
      this.picked = picked;
      this.more = more;
    }
  }

  /** What holds the field. */
  private enum Around {
    PAGE("<div id=marco>", "</div>", ""),
    /** A press on what is grey around it, or Escape, closes it with all that was filled in. */
    DIALOG(
        "<div id=velo style='position:fixed;inset:0;background:#0006'><div id=marco role=dialog"
            + " style='position:absolute;left:200px;top:60px;width:700px;height:500px;background:#fff'>",
        "</div></div>",
        "velo.onclick = e => { if (e.target === velo) velo.remove(); };"
            + " addEventListener('keydown', e => { if (e.key === 'Escape') velo.remove(); });"),
    /** The same, and no markup says that it is one. */
    HOME_MADE_DIALOG(
        "<div id=velo style='position:fixed;inset:0;background:#0006'><div id=marco"
            + " style='position:absolute;left:200px;top:60px;width:700px;height:500px;background:#fff'>",
        "</div></div>",
        DIALOG.script),
    NATIVE_DIALOG(
        "<dialog id=marco style='width:700px;height:500px'>", "</dialog>", "marco.showModal();");

    private final String begins;
    private final String ends;
    private final String script;

    Around(String begins, String ends, String script) {
      this.begins = begins;
      this.ends = ends;
      this.script = script;
    }
  }

  private static Stream<Arguments> pages() {
    return Arrays.stream(Stays.values())
        .flatMap(stays -> Arrays.stream(Around.values()).map(a -> Arguments.of(stays, a)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void is_closed_once_it_was_chosen_from_and_what_holds_the_field_is_not(
      Stays stays, Around around) {
    Page page = browser.open(page(stays, around));

    assertThat(choose(page, "Canadá", SHORT).shown()).isEqualTo("Canadá");

    // Were its list open, the field would hold that, too.
    assertThat(page.innerText("#campo").strip()).isEqualTo("Canadá");
    assertThat(page.isVisible("#marco")).as("what holds the field").isTrue();
    press(page, "#sigue");
    assertThat(page.innerText("#sigue")).isEqualTo("Seguido");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void is_closed_when_it_has_not_what_was_sought(Stays stays, Around around) {
    Page page = browser.open(page(stays, around));

    assertThatThrownBy(() -> choose(page, "Narnia", Duration.ZERO))
        .isInstanceOf(OptionNotFound.class);

    assertThat(page.isVisible("#marco")).as("what holds the field").isTrue();
    press(page, "#sigue");
    assertThat(page.innerText("#sigue")).isEqualTo("Seguido");
  }

  /** It stays in the page, where its field finds it the next time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "display: none",
        "visibility: hidden",
        "opacity: 0; pointer-events: none",
        "left: -9999px",
        "clip-path: inset(100% 100%)",
        "clip: rect(0, 0, 0, 0)",
        "transform: scale(0)",
        "overflow: hidden; height: 0"
      })
  void is_known_to_be_put_away_however_it_was_and_not_pressed_once_more(String away) {
    Page page =
        browser.open(
            Web.page(
                "put-away-" + away.replaceAll("\\W", "-"),
                "<!doctype html><style>#lista {position: absolute; top: 70px; left: 8px; z-index: 9; height: 100px;"
                    + " width: 300px} .weg {"
                    + away
                    + " !important} #lista div {height: 22px}</style><p>País</p><div id=campo tabindex=0"
                    + " style='width:300px;height:22px;border:1px solid'>Seleccione</div><div id=lista class=weg></div>"
                    + "<script>let presses = 0; campo.onclick = () => { presses++; lista.replaceChildren(...['Belice', 'Canadá',"
                    + " 'Cuba'].map(t => { const d = document.createElement('div'); d.textContent = t; d.onclick = () => {"
                    + " campo.textContent = t; lista.className = 'weg'; }; return d; })); lista.className = ''; };</script>"));

    assertThat(choose(page, "Canadá", SHORT).shown()).isEqualTo("Canadá");

    assertThat(page.evaluate("presses")).isEqualTo(1);
    assertThat(page.getAttribute("#lista", "class")).isEqualTo("weg");
  }

  /** As a form that is drawn anew while one is at work in it. */
  @Test
  void of_a_field_that_is_drawn_anew_nothing_is_written_into_another() {
    Page page =
        browser.open(
            Web.page(
                "drawn-anew",
                "<!doctype html><div id=todo></div><script>const draws = () => { todo.innerHTML = '<div id=campo role=combobox"
                    + " tabindex=0 style=\"width:200px;height:20px\">Seleccione</div><div style=\"position:absolute\"><input"
                    + " id=otro></div>'; otro.oninput = () => { window.written = true; }; campo.onmousedown = draws; };"
                    + " draws();</script>"));

    assertThatThrownBy(() -> choose(page, "Canadá", Duration.ZERO)).isInstanceOf(Exception.class);

    assertThat(page.evaluate("window.written")).isNull();
  }

  private static java.net.URI page(Stays stays, Around around) {
    return Web.page(
        "open-list-" + stays + "-" + around,
        "<!doctype html><style>#campo {position: relative; width: 300px; height: 22px; border: 1px"
            + " solid; cursor: pointer} .lista {position: absolute; top: 24px; left: 0; z-index: 9; height: 240px;"
            + " width: 300px; background: #eee} .lista div {height: 22px}</style><h1>Solicitud</h1>"
            + around.begins
            + "<form onsubmit='return false'><p>País</p><div id=campo tabindex=0><b id=elegido>Seleccione</b></div>"
            + "<p><label>Ciudad <input id=ciudad></label></p><p><button id=sigue type=button"
            + " onclick=\"sigue.textContent = 'Seguido'\">Seguir</button></p></form><div id=pie></div>"
            + around.ends
            + "<script>const lista = () => document.querySelector('.lista'), shuts = () => { if (lista())"
            + " lista().remove(); }, opens = () => { if (lista()) return; const l ="
            + " document.createElement('div'); l.className = 'lista'; ['Belice', 'Canadá', 'Cuba', 'Guatemala',"
            + " 'México'].forEach(t => { const d = document.createElement('div'); d.textContent = t; d.onclick"
            + " = e => { e.stopPropagation(); elegido.textContent = t; "
            + stays.picked
            + " }; l.append(d); }); campo.append(l); };"
            + " campo.onclick = e => { if (e.target.closest('.lista')) return; if (campo.matches(':focus') && campo.onfocus) return;"
            + " if (lista()) shuts(); else opens(); };"
            + stays.more
            + ";"
            + around.script
            + "</script>");
  }

  private static Chosen choose(Page page, String country, Duration wait) {
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      Duration looking = wait.isZero() ? Duration.ofMillis(300) : SHORT;
      return new ChoiceMaker(guard, Clock.systemUTC(), looking)
          .choose(page, On.the(page, "#campo", "País"), Choice.of(country), wait);
    }
  }

  private static void press(Page page, String css) {
    try (var guard = PopupGuard.attach(page, AllowedPopup.offering(List.of("Seguir")))) {
      Page unused =
          new Clicking(guard, Clock.systemUTC()).clickAndFollow(page, On.the(page, css), SHORT);
    }
  }
}
