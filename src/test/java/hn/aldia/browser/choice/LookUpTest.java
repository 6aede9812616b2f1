package hn.aldia.browser.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.find.On;
import hn.aldia.browser.popup.AllowedPopup;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.scenario.step.Choice;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A box for a code, beside it a picture that opens a page of its own to look the code up in. */
class LookUpTest {
  private static final String PICTURE =
      "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

  private static final String MARK = "<img style='cursor:pointer;width:14px;height:14px' src=";

  /** Five lines a page, of which one is taken by a picture in it, or by a press anywhere on it. */
  private static final String LIST =
      """
      <table><tbody></tbody></table><p><a href=#>Anterior</a> <a href=# id=on>Siguiente</a></p>
      <script>
        const all = [[40, 'Finanzas'], [45, 'Migración'], [450, 'Vialidad']];
        for (let i = 1; i < 9; i++) all.unshift([500 + i, 'Oficina ' + i]);
        let from = 0;
        const take = code => { (window.opener || parent).taken(code); if (window.opener) close(); };
        const draw = () => document.querySelector('tbody').replaceChildren(...all.slice(from, from + 5).map(([code, name]) => {
          const line = document.createElement('tr'), mark = %1$s;
          line.innerHTML = (mark ? '<td>' + mark + '</td>' : '') + '<td>' + code + '</td><td>' + name + '</td>';
          const taker = mark ? line.querySelector('img') : line;
          if (!mark) line.style.cursor = 'pointer';
          taker.onclick = () => take(code);
          return line;
        }));
        document.getElementById('on').onclick = () => { if (from + 5 < all.length) from += 5; draw(); };
        draw();
      </script>""";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  /**
   * Nobody writes into the box: a button of the form stands beside it, and a line tells a code,
   * too, of which the box keeps the name alone.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<input type=button value='...' title='Buscar Nacionalidad' onclick=OPENS>",
        "<input type=button value=Buscar onclick=OPENS>",
        "<button type=button onclick=OPENS>Seleccionar país</button>"
      })
  void a_box_that_keeps_the_name_of_a_line_is_looked_up_by_the_button_of_a_form(String button) {
    Web.page(
        "look-up-countries",
        """
        <form>Nombre: <input name=w> <button type=button onclick='draw()'>Buscar</button></form><table><tbody></tbody></table><script>
          const all = [['GN', 'Guinea'], ['GQ', 'Guinea Ecuatorial'], ['GW', 'Guinea-Bisáu'], ['PG', 'Papúa Nueva Guinea']];
          for (let i = 0; i < 9; i++) all.unshift(['X' + i, 'País ' + i]);
          const draw = () => { document.querySelector('tbody').innerHTML = all.filter(([, n]) => n.toLowerCase().includes(document.querySelector('input').value.toLowerCase())).slice(0, 6)
            .map(([code, name]) => `<tr><td>${code}</td><td>${name}</td><td><a href='#' onclick='parent.taken(${JSON.stringify([code, name])}); return false'>Seleccionar</a></td></tr>`).join(''); };
          draw();
        </script>""",
        Duration.ofMillis(200));
    String opens =
        "document.body.insertAdjacentHTML('beforeend','<div&#32;id=own&#32;style=position:fixed;top:60px><iframe&#32;src=/look-up-countries></iframe></div>')";
    Page page =
        browser.open(
            Web.page(
                "look-up-by-button",
                "<table><tr><td>Nacionalidad:</td><td><input id=name readonly><input type=hidden id=code> "
                    + button.replace("OPENS", "\"" + opens + "\"")
                    + "</td></tr></table><script>taken = ([c, n]) => { code.value = c; document.getElementById('name').value = n; own.remove(); }</script>"));

    var country = new Choice(List.of("GUINEA", "Guinea", "GN"), true);
    assertThat(choose(page, On.the(page, "#name", "Nacionalidad"), country).shown())
        .isEqualTo("Guinea");
    assertThat(page.inputValue("#code")).isEqualTo("GN");
  }

  @Test
  void what_was_written_to_look_for_a_line_is_not_taken_for_it() {
    Page page =
        browser.open(
            Web.page(
                "look-up-unheard",
                """
                <label for=name>Nacionalidad</label><input id=name><ul id=l style='position:absolute;top:60px;margin:0' hidden></ul>
                <script>const box = document.getElementById('name');
                box.oninput = () => { l.hidden = !box.value; l.innerHTML = box.value ? '<li>GN Guinea<li>GQ Guinea Ecuatorial' : ''; }</script>"""));
    Found box = On.the(page, "#name", "Nacionalidad");
    var country = new Choice(List.of("GUINEA", "Guinea", "GN"), true);

    assertThatThrownBy(() -> choose(page, box, country)).isInstanceOf(ChoiceNotTaken.class);
  }

  @ParameterizedTest
  @CsvSource({"window,picture", "window,line", "frame,picture", "frame,line"})
  void is_gone_through_page_by_page_and_the_line_is_taken_by_what_invites_to(
      String where, String taker) {
    String name = "look-up-" + where + "-" + taker;
    String mark = taker.equals("picture") ? "\"" + MARK + PICTURE + ">\"" : "''";
    Web.page(name + "-list", LIST.formatted(mark), Duration.ofMillis(400));
    String opens =
        where.equals("window")
            ? "open('LIST', 'look', 'width=400,height=300')"
            : "document.body.insertAdjacentHTML('beforeend', '<div id=own style=position:fixed;top:60px><b>Lista</b><iframe src=LIST></iframe></div>')";
    Page page =
        browser.open(
            Web.page(
                name,
                "<p><label for=code>Institución</label> <input id=code size=6> "
                    + MARK
                    + PICTURE
                    + " onclick=\""
                    + opens.replace("LIST", "/" + name + "-list")
                    + "\"></p><script>taken = code => { document.getElementById('code').value = code;"
                    + " document.getElementById('own')?.remove(); }</script>"));

    assertThat(choose(page, Choice.of("45 - Migración")).shown()).isEqualTo("45 - Migración");
    assertThat(page.inputValue("#code")).isEqualTo("45");
    assertThat(page.context().pages()).containsExactly(page);
  }

  /** It comes by chance when the list is opened: a captcha, a chat, a map. */
  @ParameterizedTest
  @CsvSource({
    "captcha, position:fixed;bottom:0",
    "chat, position:fixed;bottom:0",
    "map, ''",
    "captcha, ''"
  })
  void a_frame_that_comes_meanwhile_is_no_list(String what, String style) {
    String name = "look-up-beside-" + what + style.length();
    Web.page(name + "-" + what, "<p role=option>protegido por reCAPTCHA</p>");
    Page page =
        browser.open(
            Web.page(
                name,
                """
                <label for=code>Institución</label> <input id=code readonly>
                <script>
                  const code = document.getElementById('code');
                  code.onclick = () => {
                    document.body.insertAdjacentHTML('beforeend', '<iframe style="STYLE" src=/NAME></iframe>');
                    setTimeout(() => {
                      if (document.getElementById('own')) return;
                      document.body.insertAdjacentHTML('beforeend', '<ul id=own role=listbox style=position:fixed;top:60px><li role=option>45 - Migración</ul>');
                      document.getElementById('own').onclick = e => { code.value = e.target.textContent; document.getElementById('own').remove(); };
                    }, LATE);
                  };
                </script>"""
                    .replace("STYLE", style)
                    .replace("NAME", name + "-" + what)
                    .replace("LATE", style.isEmpty() ? "300" : "1200")));

    assertThat(choose(page, Choice.of("45 - Migración")).shown()).isEqualTo("45 - Migración");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";height:90px;overflow:auto"})
  void a_list_shows_more_at_the_press_of_its_last_line(String style) {
    Page page =
        browser.open(
            Web.page(
                "look-up-more" + style.length(),
                """
                <label for=code>Institución</label> <input id=code readonly>
                <script>
                  const code = document.getElementById('code');
                  code.onclick = () => {
                    if (document.getElementById('own')) return;
                    document.body.insertAdjacentHTML('beforeend', '<ul id=own style=position:fixed;top:60pxSTYLE></ul>');
                    let shown = 0;
                    const line = (words, press) => {
                      const item = document.createElement('li');
                      item.textContent = words;
                      item.style.cursor = 'pointer';
                      item.onclick = press;
                      document.getElementById('own').append(item);
                    };
                    const more = () => {
                      document.querySelector('#own li:last-child')?.remove();
                      for (const until = shown + 5; shown < until; shown++) {
                        const words = (41 + shown) + ' - Oficina ' + (41 + shown);
                        line(words, () => { code.value = words; document.getElementById('own').remove(); });
                      }
                      if (shown < 20) line('Cargar más filas', more);
                    };
                    more();
                  };
                </script>"""
                    .replace("STYLE", style)));

    assertThat(choose(page, Choice.of("52 - Oficina 52")).shown()).isEqualTo("52 - Oficina 52");
  }

  private static Chosen choose(Page page, Choice choice) {
    return choose(page, On.the(page, "#code", "Institución"), choice);
  }

  private static Chosen choose(Page page, Found box, Choice choice) {
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      return new ChoiceMaker(guard, Clock.systemUTC())
          .choose(page, box, choice, Duration.ofSeconds(15));
    }
  }
}
