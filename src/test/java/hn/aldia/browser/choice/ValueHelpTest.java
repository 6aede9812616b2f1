package hn.aldia.browser.choice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A box beside which a small thing opens a window to look in, with a box of its own to search, a
 * few of the rows, and often a button that takes the row.
 */
class ValueHelpTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

  /** What the box does by itself. */
  private enum Box {
    NOT_WRITTEN_INTO("campo.readOnly = true"),
    NOT_WRITTEN_INTO_AND_OPENS_AT_A_PRESS("campo.readOnly = true; campo.onclick = opens"),
    /** What is written and was not looked up is thrown away. */
    CHECKED_WHEN_LEFT(
        "campo.onblur = () => { if (campo.value !== elegido) setTimeout(() => { campo.value = elegido; }, 50); }"),
    /** It offers what fits the words written into it, and, without any, only the window. */
    SUGGESTS(
        "const hint = () => setTimeout(() => { pie.innerHTML = '<ul role=listbox style=\"position:absolute;margin:0\">' + (campo.value.length < 2 ? [] : all(campo.value)).map(r => '<li role=option>' + r[1]).join('')"
            + " + '<li role=option>Mostrar todos los resultados</ul>'; pie.querySelectorAll('li').forEach(l => { l.onmousedown = e => e.preventDefault(); l.onclick = () => { pie.innerHTML = ''; const r = ALL.find(r => r[1] === l.textContent); if (r) take(r); else opens(); }; }); }, 200);"
            + " campo.oninput = campo.onfocus = hint; campo.onblur = () => setTimeout(() => { pie.innerHTML = ''; if (!elegido) campo.value = ''; }, 200)");

    private final String script;

    Box(String script) {
      this.script = script;
    }
  }

  /** How a row is marked or taken. */
  private enum Row {
    LINK("<td><a href=#>NAME</a><td>CODE", "a", true),
    RADIO(
        "<td><input type=radio name=r aria-label='Seleccionar NAME'><td>NAME<td>CODE",
        "input",
        false),
    /** The press on the line is heard, and its circle is drawn by the page. */
    LINE_WITH_CIRCLE(
        "<td><span role=radio aria-checked=false aria-label='Seleccionar elemento' style='display:inline-block;width:14px;height:14px;border:1px solid;border-radius:9px'></span><td>NAME",
        "LINE",
        false),
    LINE("<td>NAME<td>CODE", "LINE", true),
    /** The code stands beneath the name. */
    NAME_AND_CODE(
        "<td style='display:block'>NAME</td><td style='display:block'><small>CODE</small>",
        "LINE",
        true);

    private final String html;
    private final String taker;
    private final boolean taken;

    Row(String html, String taker, boolean taken) {
      this.html = html;
      this.taker = taker;
      this.taken = taken;
    }
  }

  /** When rows are shown. */
  private enum Shows {
    FIRST_FEW("find('')", false),
    FIRST_FEW_AND_MORE_AS_ONE_WRITES("find('')", true),
    NONE_UNTIL_IT_IS_ASKED("rows.textContent = 'Escriba un criterio'", false);

    private final String at;
    private final boolean written;

    Shows(String at, boolean written) {
      this.at = at;
      this.written = written;
    }
  }

  private static Stream<Arguments> windows() {
    return Arrays.stream(Box.values())
        .flatMap(
            box ->
                Arrays.stream(Row.values())
                    .filter(row -> row == Row.RADIO || box == Box.NOT_WRITTEN_INTO)
                    .flatMap(
                        row ->
                            Arrays.stream(Shows.values())
                                .map(shows -> Arguments.of(box, row, shows))));
  }

  @ParameterizedTest
  @MethodSource("windows")
  void is_searched_in_and_the_row_is_taken(Box box, Row row, Shows shows) {
    Page page = browser.open(page(box, row, shows));

    // Of its code nothing is known.
    var country = new Choice(List.of("GUINEA", "Guinea"), true);
    Chosen chosen;
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      chosen =
          new ChoiceMaker(guard, Clock.systemUTC())
              .choose(
                  page, On.the(page, "#campo", "Nacionalidad"), country, Duration.ofSeconds(20));
    }

    assertThat(chosen.shown()).contains("Guinea");
    assertThat(page.evaluate("elegido")).isEqualTo("Guinea");
    assertThat(page.inputValue("#campo")).isEqualTo("Guinea");
    assertThat(page.isVisible("[role=dialog]")).as("the window").isFalse();
  }

  private static java.net.URI page(Box box, Row row, Shows shows) {
    String name = "value-help-" + box + "-" + row + "-" + shows;
    return Web.page(
        name.toLowerCase(java.util.Locale.ROOT),
        """
        <label for=campo>Nacionalidad</label> <span style=position:relative><input id=campo autocomplete=off><span id=lupa role=button title="Ayuda para entradas" style="cursor:pointer;display:inline-block;width:16px">&#128269;</span><span id=pie></span></span>
        <p><label for=otro>Ocupación</label> <input id=otro></p>
        <script>
          const ALL = 'AR Argentina,AU Australia,BE Bélgica,BZ Belice,BR Brasil,CA Canadá,CO Colombia,GN Guinea,GQ Guinea Ecuatorial,GW Guinea-Bisáu,PG Papúa Nueva Guinea,UY Uruguay'.split(',').map(t => [t.slice(0, 2), t.slice(3)]);
          const fold = t => t.normalize('NFD').replace(/[^\\w ]/g, '').toLowerCase(), all = q => ALL.filter(r => fold(r[1]).includes(fold(q)));
          let elegido = '';
          const take = r => { elegido = campo.value = r[1]; document.querySelector('[role=dialog]')?.remove(); };
          const opens = () => {
            if (document.querySelector('[role=dialog]')) return;
            document.body.insertAdjacentHTML('beforeend', '<div role=dialog style="position:fixed;left:200px;top:40px;width:420px;background:#fff;border:1px solid"><h3>Buscar País</h3><input id=que type=search placeholder=Buscar> <button id=ir>Buscar</button><table><tbody></tbody></table><footer>FOOT<button id=no>Cancelar</button></footer></div>');
            const d = document.querySelector('[role=dialog]'), rows = d.querySelector('tbody'), que = d.querySelector('#que');
            let marked = null;
            const find = q => setTimeout(() => {
              rows.innerHTML = all(q).slice(0, 6).map(r => '<tr>' + `ROW`.replaceAll('NAME', r[1]).replaceAll('CODE', r[0]) + '</tr>').join('');
              [...rows.children].forEach((line, i) => {
                const by = 'TAKER' === 'LINE' ? line : line.querySelector('TAKER'), r = all(q)[i];
                if (by === line) line.style.cursor = 'pointer';
                by.onclick = () => {
                  if (TAKEN) take(r); else marked = r;
                  rows.querySelectorAll('[role=radio]').forEach(x => x.setAttribute('aria-checked', line.contains(x)));
                  return by !== line ? undefined : false;
                };
              });
            }, 150);
            d.querySelector('#ir').onclick = () => find(que.value);
            if (WRITTEN) que.oninput = () => find(que.value);
            d.querySelector('#no').onclick = () => d.remove();
            if (!TAKEN) d.querySelector('#si').onclick = () => { if (marked) take(marked); };
            AT;
          };
          lupa.onclick = opens;
          BOX;
        </script>"""
            .replace("FOOT", row.taken ? "" : "<button id=si>Seleccionar</button> ")
            .replace("ROW", row.html)
            .replace("TAKER", row.taker)
            .replace("TAKEN", String.valueOf(row.taken))
            .replace("WRITTEN", String.valueOf(shows.written))
            .replace("AT;", shows.at + ";")
            .replace("BOX", box.script));
  }
}
