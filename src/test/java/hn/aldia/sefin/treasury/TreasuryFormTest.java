package hn.aldia.sefin.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.IssuedReceipt;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Captcha;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import hn.aldia.words.Trouble;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class TreasuryFormTest {
  private static final URI BLANK = URI.create("about:blank");

  @RegisterExtension final TestBrowser browser = new TestBrowser();
  @TempDir Path home;

  @Test
  void the_bundled_treasury_gets_every_field_and_a_stand_in_passes_its_captcha() {
    try (var treasury = new BundledTreasury(TreasuryOptions.standard().with(Captcha.ASKS));
        var at = new AtTheTreasury(browser.open(BLANK), treasury.form(), home)) {
      Treasury flow = at.treasury();
      flow.fill();
      Issue issue = flow.generate();

      assertThat(issue.verdict()).isEqualTo(Issue.Verdict.KEPT);
      assertThat(treasury.till().issued())
          .containsExactly(
              new IssuedReceipt(
                  "TGR-007417847",
                  "Otro",
                  "0000000001",
                  "ANA MARÍA EJEMPLO PRUEBA - RENO DE CARNET EEUU",
                  "45",
                  "12211",
                  new BigDecimal("532.30")));
    }
  }

  @Test
  void a_form_with_native_lists_and_a_plus_in_words_is_filled_in_as_well() {
    URI form =
        Web.page(
            "tgr-nativo",
            page(
                "<option>40 - Secretaría de Gobernación<option>45 - INSTITUTO NACIONAL DE MIGRACION",
                "document.querySelector('b').textContent = 'L. ' + (1 * m.value).toFixed(2)"));
    try (var at = new AtTheTreasury(browser.open(BLANK), form, home)) {
      at.treasury().fill();

      assertThat(at.page().inputValue("#n")).isEqualTo("0000000001");
      assertThat(at.page().evaluate("i.value")).isEqualTo("45 - INSTITUTO NACIONAL DE MIGRACION");
      assertThat(at.page().evaluate("r.value"))
          .isEqualTo("12211 - Permisos y renovaciones migratorias");
    }
  }

  @Test
  void a_total_that_is_not_the_amount_keeps_it_from_being_sent() {
    URI form =
        Web.page(
            "tgr-doble",
            page(
                "<option>45 - Instituto Nacional de Migración",
                "document.querySelector('b').textContent = 'L 1,064.60'"));
    try (var at = new AtTheTreasury(browser.open(BLANK), form, home)) {
      var differs =
          catchThrowableOfType(Trouble.class, () -> at.treasury(AtTheTreasury.SHORT).fill());

      assertThat(differs.getMessage())
          .isEqualTo(
              "The treasury’s form shows something else than what was filled in:\n"
                  + "Total (Generar Recibo por): it should be “532.30”, and the form shows “1064.60”");
      assertThat(differs.evidence()).isNotEmpty();
      assertThat(at.intents).isEmpty();
    }
  }

  @Test
  void a_rubro_that_the_page_changes_behind_our_back_is_chosen_again() {
    URI form =
        Web.page(
            "tgr-cambia",
            page(
                    "<option>45 - Instituto Nacional de Migración",
                    "document.querySelector('b').textContent = 'L. ' + (1 * m.value).toFixed(2)")
                + "<script>m.onchange = () => { r.selectedIndex = 0; }</script>");
    try (var at = new AtTheTreasury(browser.open(BLANK), form, home)) {
      at.treasury().fill();

      assertThat(at.page().evaluate("r.value"))
          .isEqualTo("12211 - Permisos y renovaciones migratorias");
    }
  }

  private static String page(String institutions, String plus) {
    return "<!doctype html><h2>Generación de Recibo TGR-1 <button>Generar</button></h2><table>"
        + "<tr><td>Tipo identificación<td><select><option>RTN<option>Otro</select>"
        + "<tr><td>Número de identificación<td><input id=n>"
        + "<tr><td>Nombre o Razón Social<td><input size=60>"
        + "<tr><td>Institución<td><select id=i><option>Seleccione"
        + institutions
        + "</select><tr><td>Rubro<td><select id=r><option>Seleccione</select>"
        + "<tr><td>Monto<td><input id=m> <button id=mas>+</button></table>"
        + "<p>Generar Recibo por:</p><b>L 0</b><script>"
        + "i.onchange = () => setTimeout(() => { r.add(new Option('12121 - Emisión'));"
        + " r.add(new Option('12211 - Permisos y renovaciones migratorias')); }, 300);"
        + "mas.onclick = () => setTimeout(() => {"
        + plus
        + "}, 100)</script>";
  }
}
