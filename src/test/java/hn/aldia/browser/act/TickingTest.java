package hn.aldia.browser.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import hn.aldia.browser.find.On;
import hn.aldia.browser.popup.AllowedPopup;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickingTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @ParameterizedTest
  @CsvSource({
    "Términos y condiciones: quien falte a la verdad…, No acepto, Acepto, true",
    "Declaración jurada. Es falta grave mentir., Cancelar, Aceptar los términos, true",
    "Usamos cookies: vea la política de privacidad, Rechazar, Aceptar todas, false",
    "¿Recibir promociones de los comercios?, Cancelar, Aceptar, false"
  })
  void what_a_tick_opens_is_accepted_where_it_is_what_the_box_stands_for(
      String text, String no, String yes, boolean ticked) {
    Page page =
        browser.open(
            Web.page(
                "ticking-terms",
                """
                <form><label><input type=checkbox id=t onclick="event.preventDefault(); d.showModal()"> Acepto</label></form>
                <dialog id=d><p>%s</p><button type=button onclick="n.textContent++; d.close()">%s</button>
                <button type=button onclick="t.checked = true; d.close()">%s</button></dialog><p id=n>0</p>"""
                    .formatted(text, no, yes)));
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      guard.accepts();
      var ticking = new Ticking(guard, Clock.systemUTC());
      ThrowingCallable ticks =
          () -> ticking.tick(page, On.the(page, "#t"), true, Duration.ofSeconds(1));
      if (ticked) {
        assertThatCode(ticks).doesNotThrowAnyException();
        assertThat(page.textContent("#n")).isEqualTo("0");
      } else {
        assertThatThrownBy(ticks).isInstanceOf(Trouble.class);
      }
      assertThat(page.evaluate("t.checked")).isEqualTo(ticked);
    }
  }

  @Test
  void ticks_plain_hidden_skinned_and_aria_boxes_once() {
    Page page =
        browser.open(
            Web.page(
                "ticking",
                "<!doctype html><form><div id=terms style='height:60px;overflow:auto'><p style='height:900px'>Términos</div>"
                    + "<input type=checkbox id=read disabled></form><script>terms.onscroll = () => { if"
                    + " (terms.scrollTop + terms.clientHeight >= terms.scrollHeight - 4) read.disabled = false"
                    + " }</script><link rel=stylesheet"
                    + " href=/webjars/AdminLTE/2.4.18/plugins/iCheck/square/blue.css><script"
                    + " src=/webjars/jquery/3.6.0/jquery.min.js></script><script"
                    + " src=/webjars/AdminLTE/2.4.18/plugins/iCheck/icheck.min.js></script>"
                    + "<label><input type=checkbox id=plain> Acepto</label><label><input type=checkbox"
                    + " id=skin> Acepto</label><input type=checkbox id=hidden style='display:none'>"
                    + "<label for=hidden>Acepto</label><div id=aria role=switch aria-checked=false"
                    + " onclick=\"this.setAttribute('aria-checked', this.getAttribute('aria-checked') !=="
                    + " 'true')\">Acepto</div><input type=checkbox id=no onclick='return false'>"
                    // As Angular Material and others have it, with a link in the words beside it.
                    + "<div style='position:relative;width:20px;height:20px'><input type=checkbox id=over"
                    + " style='position:absolute;inset:0;width:20px;height:20px;margin:0;opacity:0;z-index:1'>"
                    + "<div style='width:20px;height:20px;background:#ccc'></div></div><label for=over>Acepto"
                    + " los <a href='#terminos'>términos</a></label>"
                    + "<script>$('#skin').iCheck({checkboxClass: 'icheckbox_square-blue'})</script>"));
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      var ticking = new Ticking(guard, Clock.systemUTC());
      for (int twice = 0; twice < 2; twice++) {
        for (String css : List.of("#read", "#plain", "#skin", "#hidden", "#aria", "#over")) {
          ticking.tick(page, On.the(page, css), true, Duration.ofSeconds(5));
        }
      }

      assertThat(
              page.evaluate(
                  "[read.checked, plain.checked, skin.checked, hidden.checked, aria.ariaChecked,"
                      + " over.checked].join()"))
          .isEqualTo("true,true,true,true,true,true");
      assertThatThrownBy(() -> ticking.tick(page, On.the(page, "#no"), true, Duration.ZERO))
          .isInstanceOfSatisfying(
              Trouble.class, t -> assertThat(t.key()).isEqualTo("widgets.tick-refused"));
    }
  }

  @Test
  void uploads_to_hidden_inputs_and_to_buttons_that_ask(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("carnet.txt"), "x");
    Page page =
        browser.open(
            Web.page(
                "uploading",
                "<!doctype html><input type=file id=uno style='display:none'><label id=l for=uno>Subir</label>"
                    + "<button id=b onclick=\"const i = document.createElement('input'); i.type = 'file';"
                    + " i.onchange = () => { b.textContent = i.files[0].name; }; i.click()\">Examinar</button>"));
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      var uploading = new Uploading(guard);
      uploading.upload(page, On.the(page, "#l"), List.of(file), Duration.ofSeconds(5));
      uploading.upload(page, On.the(page, "#b"), List.of(file), Duration.ofSeconds(5));

      assertThat(page.evaluate("uno.files[0].name + b.textContent"))
          .isEqualTo("carnet.txtcarnet.txt");
    }
  }
}
