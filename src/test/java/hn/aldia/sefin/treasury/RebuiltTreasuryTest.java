package hn.aldia.sefin.treasury;

import static hn.aldia.sefin.treasury.FormParts.AMOUNT;
import static hn.aldia.sefin.treasury.FormParts.GENERATE;
import static hn.aldia.sefin.treasury.FormParts.INSTITUTION;
import static hn.aldia.sefin.treasury.FormParts.RUBRO;
import static hn.aldia.sefin.treasury.FormParts.TOTAL;
import static hn.aldia.sefin.treasury.FormParts.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import hn.aldia.sefin.receipt.ReceiptFolder;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The treasury's form as somebody might build it anew: with components, or as a classical page. */
class RebuiltTreasuryTest {
  private static final String LIST =
      WHO + INSTITUTION + RUBRO + AMOUNT + TOTAL + GENERATE + "<script>let made_ = 0;";

  @RegisterExtension final TestBrowser browser = TestBrowser.asTheProduct();
  @TempDir Path home;

  @Test
  void a_branch_that_only_its_own_line_opens_is_opened_there() {
    String tree =
        """
        <p>Institución<ul role=tree aria-label=Institución id=b></ul><script>const g = {'Poderes del Estado': ['1 - Congreso Nacional'],
          'Gobernación y adscritas': ['145 - Servicio Nacional de Sanidad', '45 - Instituto Nacional de Migración']}; let got = '';
          b.innerHTML = Object.keys(g).map(k => `<li role=treeitem aria-expanded=false tabindex=0><div style="cursor:pointer"
            onclick="const u = this.nextSibling; u.hidden = !u.hidden; this.parentElement.setAttribute('aria-expanded', !u.hidden)"><span>▸</span>
            <span>${k}</span></div><ul role=group hidden>${g[k].map(l => `<li role=treeitem aria-selected=false onclick="got = this.textContent;
            this.setAttribute('aria-selected', true)">${l}</li>`).join('')}</ul></li>`).join('').replace(/<\\/div>\\s+/g, '</div>');
        </script>""";
    try (var at = filledIn(WHO + tree + RUBRO + AMOUNT + TOTAL + GENERATE)) {
      assertThat(at.page().evaluate("got")).isEqualTo("45 - Instituto Nacional de Migración");
    }
  }

  @Test
  void a_code_that_is_drawn_apart_from_its_name_is_a_word_of_its_own() {
    String list =
        """
        <p><span id=lab>Institución</span><div id=i role=combobox tabindex=0 aria-labelledby=lab aria-haspopup=listbox aria-expanded=false
          style="border:1px solid;width:420px;height:28px" onclick="l.hidden = false; this.setAttribute('aria-expanded', true)"></div>
        <div id=l role=listbox hidden style="position:absolute;background:#fff;width:420px"></div><script>let got = '';
          l.innerHTML = [['145', 'Servicio Nacional de Sanidad'], ['45', 'Instituto Nacional de Migración'], ['40', 'Secretaría de Gobernación']]
            .map(([c, n]) => `<div role=option onclick="got = '${c}'; i.textContent = '${c} ${n}'; l.hidden = true; i.setAttribute('aria-expanded', false)"><span
              style="display:inline-block;width:60px">${c}</span><span>${n}</span></div>`).join('');
        </script>""";
    try (var at = filledIn(WHO + list + RUBRO + AMOUNT + TOTAL + GENERATE)) {
      assertThat(at.page().evaluate("got")).isEqualTo("45");
    }
  }

  @Test
  void a_plus_that_is_drawn_and_named_in_english_adds_the_amount() {
    String plus =
        AMOUNT
            + """
            <button type=button aria-label=add onclick="t.textContent = 'L ' + m.value"><svg width=20 height=20 viewBox="0 0 24 24"><path
              d="M19 13h-6v6h-2v-6H5v-2h6V5h2v6h6z"/></svg></button><p>Generar Recibo por: <b id=t>L 0</b>""";
    try (var at = filledIn(WHO + INSTITUTION + RUBRO + plus + GENERATE)) {
      assertThat(at.page().textContent("#t")).isEqualTo("L 532.30");
    }
  }

  @Test
  void a_summary_that_is_to_be_confirmed_or_corrected_is_agreed_to() {
    String summary =
        """
        const made = () => { document.body.insertAdjacentHTML('beforeend', `<div id=d style="position:fixed;inset:0;z-index:9;background:#0008"><div role=dialog
          aria-modal=true style="width:480px;margin:80px auto;background:#fff"><h2>Confirme los datos de su recibo</h2><dl><dt>Tipo<dd>Otro<dt>Identificación<dd>${n.value}
          <dt>Nombre<dd>${w.value}<dt>Total a pagar<dd>L ${m.value}</dl><button type=button onclick="d.remove()">Corregir</button>
          <button type=button onclick="d.remove(); made_++">Confirmar</button></div></div>`); }</script>""";
    try (var at = filledIn(LIST + summary)) {
      assertThat(at.issue().verdict()).isEqualTo(Issue.Verdict.SILENT);
      assertThat(at.page().evaluate("made_")).isEqualTo(1);
    }
  }

  @Test
  void a_receipt_that_is_a_page_to_be_printed_is_kept_as_one() {
    String receipt =
        """
        const made = () => { made_++; document.body.innerHTML = `<p>INM - INSTITUTO NACIONAL DE MIGRACIÓN</p><p>RECIBO DE PAGO</p><table border=1><tr><td>1 RTN O N° DE IDENTIDAD<br>${n.value}<td>2 N° DE RECIBO<br>TGR-007417847
          <tr><td colspan=2>3 RAZÓN O DENOMINACIÓN SOCIAL<br>${w.value}</table><table border=1><tr><th>4 CÓDIGO<th><th>TOTAL<tr><td>12211 - 000<td>12211 - Permisos
          y renovaciones migratorias<td>L. 532.30<tr><td colspan=2>5 TOTAL A PAGAR: QUINIENTOS TREINTA Y DOS 30/100.<td>L. 532.30</table>`; }</script>""";
    try (var at = filledIn(LIST + receipt)) {
      assertThat(at.issue().verdict()).isEqualTo(Issue.Verdict.KEPT);
      assertThat(at.receipts().leftovers(Set.of()))
          .singleElement()
          .satisfies(kept -> assertThat(kept.number()).contains("TGR-007417847"));
    }
  }

  @Test
  void a_page_that_only_tells_of_a_receipt_is_none() {
    String told =
        """
        const made = () => { made_++; document.body.innerHTML = `<p>Recibo TGR-007417847 generado a nombre de ${w.value}.`; }</script>""";
    try (var at = filledIn(LIST + told)) {
      assertThat(at.issue().verdict()).isEqualTo(Issue.Verdict.NOT_GOT);
      assertThat(at.receipts().leftovers(Set.of())).isEmpty();
    }
  }

  @Test
  void a_picture_that_was_misread_and_emptied_the_form_lets_it_be_filled_in_again() {
    String picture =
        """
        <p><label>Escriba los caracteres de la imagen <input id=s></label><p><b id=e></b><script>
        const person = () => setTimeout(() => { s.value = 'k7pxq'; }, 500); person();
        const made = () => { made_++; if (made_ > 1) return; n.value = w.value = s.value = ''; e.textContent = 'El código no coincide con la imagen'; person(); }</script>""";
    try (var at = filledIn(LIST + "</script>" + picture)) {
      assertThat(at.issue().verdict()).isEqualTo(Issue.Verdict.CLEARED);
      assertThat(at.page().evaluate("made_")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tgr-stumbles", "tgr-stumbles-on-the-way"})
  void a_site_that_stumbles_before_anything_is_sent_is_asked_again(String stumbles) {
    URI second = Web.page("tgr-stumbles-on-the-way", LIST + "</script>");
    URI form =
        Web.page(
            "tgr-stumbles",
            WHO
                + "<button onclick=\"if (n.value) location.href = '"
                + second
                + "'\">Siguiente</button>");
    var page = browser.open(URI.create("about:blank"));
    var well = new AtomicBoolean();
    page.route(
        address -> address.endsWith("/" + stumbles),
        route -> {
          if (well.getAndSet(true)) {
            route.resume();
          } else {
            route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("<h1>503</h1>"));
          }
        });
    try (var at = new AtTheTreasury(page, form, home)) {
      at.treasury(new Treasury.Patience(Duration.ofSeconds(9), Duration.ofSeconds(9), null)).fill();

      assertThat(at.page().inputValue("#m")).isEqualTo("532.30");
      assertThat(at.intents).isEmpty();
    }
  }

  private Visited filledIn(String body) {
    URI form =
        Web.page(
            "tgr-anew-" + Integer.toHexString(body.hashCode()),
            "<!doctype html><meta charset=utf-8>" + body);
    var at = new AtTheTreasury(browser.open(URI.create("about:blank")), form, home);
    var patience = new Treasury.Patience(Duration.ofSeconds(4), Duration.ofSeconds(9), null);
    Treasury treasury = at.treasury(patience);
    treasury.fill();
    return new Visited(at, treasury);
  }

  private record Visited(AtTheTreasury at, Treasury treasury) implements AutoCloseable {
    Issue issue() {
      return treasury.generate();
    }

    Page page() {
      return at.page();
    }

    ReceiptFolder receipts() {
      return at.receipts;
    }

    @Override
    public void close() {
      at.close();
    }
  }
}
