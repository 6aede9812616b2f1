package hn.aldia.sefin.treasury;

import static hn.aldia.sefin.treasury.FormParts.AMOUNT;
import static hn.aldia.sefin.treasury.FormParts.GENERATE;
import static hn.aldia.sefin.treasury.FormParts.INSTITUTION;
import static hn.aldia.sefin.treasury.FormParts.RUBRO;
import static hn.aldia.sefin.treasury.FormParts.TOTAL;
import static hn.aldia.sefin.treasury.FormParts.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.sefin.treasury.Issue.Verdict;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import hn.aldia.words.Trouble;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that ask for the guide's values in other ways than its pictures show. */
class TreasuryInOtherShapesTest {
  /** Institutions with a button in each line; what was taken stands in the box. */
  private static final String LINES =
      """
      <script>const all = [['1','Congreso Nacional'],['40','Secretaría de Gobernación'],['145','Servicio Nacional de Sanidad'],
      ['45','Instituto Nacional de Migración (INM)'],['100','Secretaría de Finanzas']];
      const found = q => all.filter(x => q && x.join(' - ').toLowerCase().includes(q.toLowerCase()));
      const lines = (list, take) => '<table><tr><th>Código<th>Nombre<th>' + list.map(x => '<tr><td>' + x[0] + '<td>' + x[1]
        + '<td><button type=button onclick="' + take + '(' + all.indexOf(x) + ')">Seleccionar</button>').join('') + '</table>';
      </script>""";

  @RegisterExtension final TestBrowser browser = TestBrowser.asTheProduct();
  @TempDir Path home;

  @Test
  void a_box_that_proposes_only_once_something_is_written_takes_what_it_proposes() {
    String box =
        LINES
            + """
            <p><label>Institución <input id=i autocomplete=off></label><div id=l style="position:absolute;background:#fff"></div><script>
            let late; i.oninput = () => { taken = ''; clearTimeout(late); l.innerHTML = ''; if (i.value.length > 2) late = setTimeout(() => {
              l.innerHTML = found(i.value).map(x => '<div>' + x.join(' - ') + '</div>').join('');
              [...l.children].forEach(d => d.onmousedown = () => { taken = i.value = d.textContent; l.innerHTML = ''; }); }, 500); };
            i.onblur = () => setTimeout(() => { l.innerHTML = ''; i.value = taken; }, 200); var taken = '';</script>""";

    filledIn(
        WHO + box + RUBRO + AMOUNT + TOTAL + GENERATE,
        at ->
            assertThat(at.page().evaluate("taken"))
                .isEqualTo("45 - Instituto Nacional de Migración (INM)"));
  }

  @Test
  void what_is_looked_for_in_a_dialog_is_taken_from_its_line() {
    String dialog =
        LINES
            + """
            <p><label>Institución <input id=i readonly></label> <button type=button onclick="d.hidden=false">Buscar institución</button>
            <div id=d hidden style="position:fixed;inset:40px;background:#fff"><h3>Instituciones</h3><input id=q placeholder="Código o nombre">
            <button type=button onclick="x.innerHTML = lines(found(q.value), 'take')">Buscar</button><div id=x></div></div>
            <script>const take = n => { i.value = all[n].join(' - '); d.hidden = true; };</script>""";

    filledIn(
        WHO + dialog + RUBRO + AMOUNT + TOTAL + GENERATE,
        at ->
            assertThat(at.page().inputValue("#i"))
                .isEqualTo("45 - Instituto Nacional de Migración (INM)"));
  }

  @Test
  void what_is_looked_for_in_a_window_of_its_own_that_asks_its_site_is_taken_there() {
    URI own =
        Web.page(
            "tgr-buscar",
            "<!doctype html><title>Buscar</title><h3>Buscar</h3><form><input name=q><button>Buscar</button></form>"
                + LINES
                    .replace("<button type=button onclick=", "<a href=# onclick=")
                    .replace("</button>", "</a>")
                + "<div id=x></div><script>const q = new URLSearchParams(location.search).get('q');"
                + " if (q) x.innerHTML = lines(found(q), 'take');"
                + " const take = n => { opener.i.value = all[n].join(' - '); close(); };</script>");
    String box =
        "<p><label>Institución <input id=i readonly></label> <button type=button onclick=\"open('"
            + own
            + "', 'b', 'width=500,height=400')\">Buscar institución</button>";

    filledIn(
        WHO + box + RUBRO + AMOUNT + TOTAL + GENERATE,
        at -> {
          assertThat(at.page().inputValue("#i"))
              .isEqualTo("45 - Instituto Nacional de Migración (INM)");
          assertThat(at.page().context().pages()).hasSize(1);
        });
  }

  @Test
  void what_is_named_by_nothing_but_the_button_that_opens_its_lines_is_taken_there() {
    String dialog =
        LINES
            + """
            <table><tr><td>Institución:<td><span id=i>Ninguna</span> <button type=button onclick="d.hidden=false">Seleccionar institución</button></table>
            <div id=d hidden style="position:fixed;inset:40px;background:#fff"><h3>Instituciones</h3><div id=x></div></div>
            <script>x.innerHTML = lines(all, 'take'); const take = n => { i.textContent = all[n].join(' - '); d.hidden = true; };</script>""";

    filledIn(
        WHO + dialog + RUBRO + AMOUNT + TOTAL + GENERATE,
        at ->
            assertThat(at.page().textContent("#i"))
                .isEqualTo("45 - Instituto Nacional de Migración (INM)"));
  }

  @Test
  void lines_on_several_pages_with_a_button_in_each_are_a_list() {
    String lines =
        """
        <h4>Rubro</h4><div id=p></div><p id=c></p><script>const r = Array.from({length: 25}, (_, k) => [12100 + k * 9, 'Rubro ' + k]);
        r[14] = [12211, 'Permisos y renovaciones migratorias']; r[15] = [12212, 'Permisos y renovaciones migratorias (menores)'];
        const draw = at => { p.innerHTML = '<table><tr><th>Código<th>Descripción<th>' + r.slice(at, at + 10).map(x => '<tr><td>' + x[0] + '<td>' + x[1]
          + '<td><button type=button onclick="take(' + x[0] + ')">Seleccionar</button>').join('') + '</table><a href="#" onclick="later(' + (at - 10) + ')">‹ Anterior</a> <a href="#" onclick="later('
          + (at + 10) + ')">Siguiente ›</a>'; };
        const later = at => { setTimeout(() => draw(Math.max(0, Math.min(20, at))), 200); }; const take = k => { c.textContent = r.find(x => x[0] === k).join(' - '); }; draw(0);</script>""";

    filledIn(
        WHO + INSTITUTION + lines + AMOUNT + TOTAL + GENERATE,
        at ->
            assertThat(at.page().textContent("#c"))
                .isEqualTo("12211 - Permisos y renovaciones migratorias"));
  }

  @Test
  void a_tree_is_opened_branch_by_branch_though_it_is_drawn_anew_each_time() {
    String tree =
        """
        <div id=b></div><script>const g = {11: ['11402 - Timbres'], 12: [], 15: ['15104 - Ventas']}, u = {121: ['12121 - Emisión de constancias'],
        122: ['12201 - Libreta pasaporte', '12211 - Permisos y renovaciones migratorias']}, wide = {}; let got = '';
        const leaf = l => `<li role=treeitem aria-selected=${l === got} onclick="event.stopPropagation(); got = this.textContent; draw()">${l}</li>`;
        const node = (k, inner) => `<li role=treeitem aria-expanded=${!!wide[k]} onclick="event.stopPropagation(); wide[${k}] = !wide[${k}]; draw()">${k} Grupo${wide[k] ? '<ul role=group>' + inner + '</ul>' : ''}</li>`;
        const draw = () => { b.innerHTML = '<ul role=tree aria-label=Rubro>' + Object.keys(g).map(k => node(k, g[k].map(leaf).join('')
          + (k === '12' ? Object.keys(u).map(j => node(j, u[j].map(leaf).join(''))).join('') : ''))).join('') + '</ul>'; }; draw();</script>""";

    filledIn(
        WHO + INSTITUTION + tree + AMOUNT + TOTAL + GENERATE,
        at ->
            assertThat(at.page().evaluate("got"))
                .isEqualTo("12211 - Permisos y renovaciones migratorias"));
  }

  @Test
  void what_is_paid_for_once_is_counted_once() {
    String counted =
        "<table><tr><th>Cantidad<th>Monto (L)<tr><td><input id=c type=number value=0><td><input id=m></table>"
            + "<p>Total a pagar: <b id=t>L 0.00</b><script>addEventListener('change', () => setTimeout(() => {"
            + " t.textContent = 'L ' + (c.value * m.value).toFixed(2); }, 400))</script>";

    filledIn(
        WHO + INSTITUTION + RUBRO + counted + GENERATE,
        at -> assertThat(at.page().textContent("#t")).isEqualTo("L 532.30"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void a_plus_that_counts_is_pressed_only_where_nothing_is_counted_yet(int begun) {
    String counted =
        "<table><tr><th>Cantidad<th>Monto (L)<tr><td><button type=button>−</button> <span id=c>"
            + begun
            + "</span> <button type=button onclick=\"c.textContent = 1 + +c.textContent; later()\">+</button><td><input id=m"
            + " onchange=later()></table><p>Total a pagar: <b id=t>L 0.00</b><script>const later = () => setTimeout(() => {"
            + " t.textContent = 'L ' + (c.textContent * m.value).toFixed(2); }, 600)</script>";

    filledIn(
        WHO + INSTITUTION + RUBRO + counted + GENERATE,
        at -> assertThat(at.page().textContent("#c")).isEqualTo("1"));
  }

  @Test
  void a_total_that_is_reckoned_for_seconds_is_awaited_and_nothing_is_pressed_for_it() {
    String total =
        "<p>Generar Recibo por: <b id=t>L 0</b><script>m.onchange = () => { t.textContent = 'Calculando…'; setTimeout(() => {"
            + " t.textContent = 'L ' + m.value; }, 2500); }</script>";

    filledIn(
        WHO + INSTITUTION + RUBRO + AMOUNT + total + GENERATE,
        at -> assertThat(at.page().textContent("#t")).isEqualTo("L 532.30"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<button type=button onclick='line.textContent = m.value'>Agregar</button> <span id=line></span>"
      })
  void a_total_that_a_button_reckons_is_asked_of_it_once_in_lempiras(String add) {
    String sum = add.isEmpty() ? "m.value" : "line.textContent";
    String reckoned =
        "<p><label>Moneda <select id=c><option value=26.61>Dólares<option value=1>Lempiras</select></label>"
            + AMOUNT
            + add
            + "<p><button type=button onclick=\"n0.textContent++; t.textContent = 'L ' + (c.value * "
            + sum
            + ").toFixed(2)\">Calcular</button><i id=n0>0</i><p>Generar Recibo por: <b id=t>L 0</b>";

    filledIn(
        WHO + INSTITUTION + RUBRO + reckoned + GENERATE,
        at -> {
          assertThat(at.page().textContent("#t")).isEqualTo("L 532.30");
          assertThat(at.page().textContent("#n0")).isEqualTo("1");
        });
  }

  @Test
  void a_preview_lies_before_the_button_that_generates() {
    String preview =
        "<p><button id=v type=button onclick='p.hidden = false; v.hidden = true'>Vista previa</button>"
            + "<div id=p hidden><h3>Vista previa</h3><p>Borrador sin validez, total L 532.30"
            + GENERATE
            + "</div>";

    filledIn(
        WHO + INSTITUTION + RUBRO + AMOUNT + TOTAL + preview,
        at -> assertThat(at.page().isVisible("text=Borrador")).isTrue());
  }

  @Test
  void the_name_is_written_once_the_number_was_looked_up() {
    String who =
        WHO.replace("size=60", "size=60 disabled")
            .replace(
                "<input id=n></label>",
                "<input id=n></label> <button type=button onclick=\"setTimeout(() => { w.value = ''; w.disabled = false; }, 600)\">Consultar</button>");

    filledIn(
        "<nav><a href=/consulta>Consultar pagos</a></nav>"
            + who
            + INSTITUTION
            + RUBRO
            + AMOUNT
            + TOTAL
            + GENERATE,
        at -> assertThat(at.page().inputValue("#w")).isEqualTo(AtTheTreasury.ANA.payer()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"readonly", "disabled"})
  void a_name_that_the_page_has_and_lets_nobody_write_is_as_good_where_it_is_ours(String locked) {
    String who =
        WHO.replace("size=60", "size=60 " + locked)
            .replace(
                "<input id=n>",
                "<input id=n onchange=\"w.value = '%s'\">".formatted(AtTheTreasury.ANA.payer()));

    filledIn(
        who + INSTITUTION + RUBRO + AMOUNT + TOTAL + GENERATE,
        at -> assertThat(at.page().inputValue("#w")).isEqualTo(AtTheTreasury.ANA.payer()));
  }

  @Test
  void a_form_on_pages_of_its_own_ends_on_the_one_that_shows_it_all_and_generates() {
    filledIn(
        steps("532.30"),
        at -> {
          assertThat(at.page().isVisible("#p3")).isTrue();
          assertThat(at.page().evaluate("back")).isEqualTo(0);
        });
  }

  @Test
  void a_page_that_shows_another_amount_before_it_generates_is_not_gone_past() {
    assertThatThrownBy(() -> filledIn(steps("5,323.00"), at -> {}))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("5323.00");
  }

  @ParameterizedTest
  @CsvSource({
    "Confirme los datos del recibo, GOES_ON",
    "Revise los datos de su recibo TGR-007417847, NOT_GOT",
    "Procesando, SILENT"
  })
  void what_is_shown_once_more_after_generar_is_generated_there(String heading, Verdict verdict) {
    String again =
        "<div id=again hidden><h3>%s</h3><p>Nombre o Razón Social</p><p id=payer></p>%s</div>"
            .formatted(heading, "<button type=button>Generar</button>");
    String form =
        "<div id=fields>"
            + WHO
            + INSTITUTION
            + RUBRO
            + AMOUNT
            + TOTAL
            + "<p><button type=button onclick='fields.remove(); payer.textContent = who;"
            + " again.hidden = false'>Generar</button></div>"
            + again
            + "<script>let who = ''; addEventListener('change', e => {"
            + " if (e.target.id == 'w') who = e.target.value })</script>";
    try (var at =
        new AtTheTreasury(
            browser.open(URI.create("about:blank")), Web.page("tgr-once-more", form), home)) {
      Treasury treasury = at.treasury(AtTheTreasury.SHORT);
      treasury.fill();

      assertThat(treasury.generate().verdict()).isEqualTo(verdict);
      assertThat(at.intents).containsExactly("before issue-receipt", "after issue-receipt");
    }
  }

  /** Nobody knows what "Continuar" does until it was pressed. */
  @Test
  void what_may_lead_on_or_make_the_receipt_is_pressed_as_what_cannot_be_undone() {
    String steps =
        steps("532.30")
            .replace("Siguiente ›", "Continuar")
            .replace("<button>Generar", GENERATE.substring(3));
    URI form = Web.page("tgr-continuar", steps);
    try (var at = new AtTheTreasury(browser.open(URI.create("about:blank")), form, home)) {
      Treasury treasury = at.treasury(AtTheTreasury.SHORT);
      treasury.fill();
      assertThat(at.page().isVisible("#p2")).isTrue();
      assertThat(at.intents).isEmpty();

      Issue issue = treasury.generate();
      assertThat(issue.verdict()).isEqualTo(Issue.Verdict.GOES_ON);
      assertThat(at.intents).containsExactly("before issue-receipt", "after issue-receipt");
      treasury.preparesFor(issue);
      assertThat(treasury.generate().verdict()).isEqualTo(Issue.Verdict.SILENT);
      assertThat(at.intents).hasSize(4);
    }
  }

  @Test
  void what_it_leads_on_to_is_looked_over_before_it_is_generated() {
    URI form =
        Web.page("tgr-continuar-otro", steps("5,323.00").replace("Siguiente ›", "Continuar"));
    try (var at = new AtTheTreasury(browser.open(URI.create("about:blank")), form, home)) {
      Treasury treasury = at.treasury();
      treasury.fill();
      Issue issue = treasury.generate();

      assertThatThrownBy(() -> treasury.preparesFor(issue)).hasMessageContaining("5323.00");
    }
  }

  @Test
  void a_paper_that_is_a_page_and_has_itself_printed_is_kept() {
    URI paper =
        Web.page(
            "tgr-papel",
            "<!doctype html><h3>RECIBO DE PAGO</h3><p>2 N° DE RECIBO: TGR-007417847<script>onload = print</script>");
    URI form =
        Web.page(
            "tgr-imprime",
            WHO
                + INSTITUTION
                + RUBRO
                + AMOUNT
                + TOTAL
                + GENERATE
                + "<script>const made = () => { location.href = '"
                + paper
                + "'; }</script>");
    try (var at = new AtTheTreasury(browser.open(URI.create("about:blank")), form, home)) {
      Treasury treasury = at.treasury();
      treasury.fill();

      assertThat(treasury.generate().verdict()).isEqualTo(Issue.Verdict.KEPT);
      assertThat(at.receipts.leftovers(Set.of()))
          .singleElement()
          .satisfies(kept -> assertThat(kept.number()).contains("TGR-007417847"));
    }
  }

  @Test
  void a_picture_is_a_persons_to_read_before_anything_is_sent() {
    String picture =
        "<p><img alt='' src='data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"30\"/>'>"
            + "<p><label>Escriba el código de la imagen: <input id=s></label>";
    String page = WHO + INSTITUTION + RUBRO + AMOUNT + TOTAL + picture + GENERATE;
    URI form =
        Web.page(
            "tgr-foto", page + "<script>let sent = 0; const made = () => { sent++; }</script>");
    try (var at = new AtTheTreasury(browser.open(URI.create("about:blank")), form, home)) {
      Treasury treasury = at.treasury(AtTheTreasury.SHORT);
      treasury.fill();

      assertThat(treasury.generate().verdict()).isEqualTo(Issue.Verdict.CAPTCHA);
      assertThat(at.page().evaluate("sent")).isEqualTo(0);

      at.page()
          .evaluate(
              "setTimeout(() => { s.value = 'x7k'; }, 500), setTimeout(() => { s.value = 'x7k2p'; }, 1500)");
      Treasury.Patience person =
          new Treasury.Patience(Duration.ofSeconds(2), Duration.ofSeconds(9), null);
      assertThat(at.treasury(person).generate().verdict()).isEqualTo(Issue.Verdict.SILENT);
      assertThat(at.page().evaluate("sent")).isEqualTo(1);
    }
  }

  private static String steps(String total) {
    return "<h2>Generación de Recibo TGR-1</h2><nav><a href=/nuevo>Generar TGR-1</a></nav><div id=p1>"
        + WHO
        + "</div><div id=p2 hidden>"
        + INSTITUTION
        + "<div id=late hidden>"
        + RUBRO
        + "</div><p id=wait hidden>Cargando rubros…</p>"
        + AMOUNT
        + TOTAL
        + "</div><div id=p3 hidden><h3>Resumen</h3><table><tr><th>Identificación<td>Otro 0000000001"
        + "<tr><th>Nombre o Razón Social<td>"
        + AtTheTreasury.ANA.payer()
        + "<tr><th>Institución<td>45 - Instituto Nacional de Migración<tr><th>Rubro<td>12211 - Permisos y"
        + " renovaciones migratorias<tr><th>Total<td>L "
        + total
        + "</table><button>Generar</button></div><button onclick='back++'>Limpiar</button> <button id=on onclick='go()'>Siguiente ›</button>"
        + "<script>let at = 1, back = 0; const go = () => { if (at === 1 && !w.value || at === 2 && !(r.selectedIndex && m.value)) return;"
        + " document.getElementById('p' + at).hidden = true; document.getElementById('p' + ++at).hidden = false; on.hidden = at === 3; };"
        + " i.onchange = () => { wait.hidden = false; setTimeout(() => { wait.hidden = true; late.hidden = false; }, 1500); }</script>";
  }

  private void filledIn(String body, Consumer<AtTheTreasury> shows) {
    URI form =
        Web.page(
            "tgr-" + Integer.toHexString(body.hashCode()),
            "<!doctype html><meta charset=utf-8>" + body);
    try (var at = new AtTheTreasury(browser.open(URI.create("about:blank")), form, home)) {
      at.treasury().fill();
      shows.accept(at);
      assertThat(at.intents).isEmpty();
    }
  }
}
