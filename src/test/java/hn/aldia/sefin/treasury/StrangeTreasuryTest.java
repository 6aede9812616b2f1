package hn.aldia.sefin.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.Papers;
import hn.aldia.sefin.receipt.KeptReceipt;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Ways that sites have, of which the bundled treasury has none. */
class StrangeTreasuryTest {
  private static final byte[] PDF =
      Papers.receipt(
          "TGR-007417847",
          AtTheTreasury.ANA.identification(),
          AtTheTreasury.ANA.payer(),
          "12211",
          "532.30");
  private static final String BYTES =
      "Uint8Array.from(atob('"
          + Base64.getEncoder().encodeToString(PDF).substring(0, 4)
          + "' + '"
          + Base64.getEncoder().encodeToString(PDF).substring(4)
          + "'), c => c.charCodeAt(0))";

  @RegisterExtension final TestBrowser browser = new TestBrowser();
  @TempDir Path home;

  @Test
  void a_pdf_that_the_page_makes_itself_and_leaves_for_at_once_is_caught() {
    caughtAfter(
        "location.href = URL.createObjectURL(new Blob(["
            + BYTES.replace("atob(", "decodeBase64(")
            + "], {type: 'application/pdf'}))");
  }

  @Test
  void a_receipt_behind_a_question_and_a_button_of_its_own_is_caught() {
    caughtAfter(
        "if (confirm('¿Desea generar el recibo?')) { document.body.insertAdjacentHTML('beforeend',"
            + " '<p>Recibo TGR-007417847 generado</p><a href=/strange-receipt download=recibo.pdf>Descargar"
            + " recibo</a>'); }");
  }

  @Test
  void a_plus_that_is_but_an_icon_in_a_link_and_a_mask_on_the_amount_are_no_obstacle() {
    URI form =
        Web.page(
            "strange-plus",
            form(
                "document.title = 1",
                "<a href='javascript:void 0' onclick=\"t.textContent = 'Lps. ' + m.value.replace(/[^0-9.]/g, '')\">"
                    + "<span class='fa fa-plus' style='display:inline-block;width:12px;height:12px;background:#000'></span></a>",
                "oninput=\"this.value = 'L ' + this.value.replace(/[^0-9.]/g, '')\""));
    try (var at = new AtTheTreasury(browser.open(URI.create("about:blank")), form, home)) {
      at.treasury().fill();

      assertThat(at.page().textContent("#t")).isEqualTo("Lps. 532.30");
    }
  }

  private void caughtAfter(String generar) {
    Web.file("strange-receipt", PDF, "application/octet-stream");
    URI address = Web.page("strange-treasury-" + generar.hashCode(), form(generar, "", ""));
    try (var at = new AtTheTreasury(browser.open(URI.create("about:blank")), address, home)) {
      at.page().navigate(address.toString());

      assertThat(at.treasury().generate().verdict()).isEqualTo(Issue.Verdict.KEPT);
      List<KeptReceipt> kept = at.receipts.leftovers(Set.of());
      assertThat(kept).hasSize(1);
      assertThat(kept.get(0).file()).hasBinaryContent(PDF);
    }
  }

  private static String form(String generar, String plus, String onMonto) {
    return "<!doctype html><title>TGR-1</title><script>const decodeBase64 = s => { const abc ="
        + " 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'; let out = '', n = 0, b ="
        + " 0; for (const c of s) { if (c === '=') break; n = n * 64 + abc.indexOf(c); b += 6; if (b >="
        + " 8) { b -= 8; out += String.fromCharCode(Math.floor(n / 2 ** b)); n %= 2 ** b; } } return"
        + " out; };</script><h2>Generación de Recibo TGR-1</h2><div class=row>"
        + "<p>Tipo identificación</p><select><option>RTN<option>Otro</select>"
        + "<p>Número de identificación</p><input>"
        + "<p>Nombre o Razón Social</p><input size=60>"
        + "<p>Institución</p><select><option>Seleccione<option>45 - Instituto Nacional de Migración (INM)</select>"
        + "<p>Rubro</p><select><option>Seleccione<option>12211 - Permisos y Renovaciones Migratorias</select>"
        + "<p>Monto</p><input id=m "
        + onMonto
        + "> "
        + plus
        + "</div><p>Generar Recibo por:</p><h4 id=t>L 0</h4><button id=g>Generar</button><script>g.onclick"
        + " = () => { "
        + generar
        + " }</script>";
  }
}
