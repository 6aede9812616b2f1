package hn.aldia.browser.kept;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.browser.popup.AllowedPopup;
import hn.aldia.browser.popup.Closed;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.browser.popup.PopupWords;
import hn.aldia.browser.popup.Questions;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeptPageScriptTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @Test
  void a_kept_page_records_what_was_done_and_what_it_would_have_said() {
    var address =
        Web.page(
            "kept",
            "<!doctype html><form onsubmit=\"alert('Revise su correo'); return false\"><input"
                + " name=pin type=password value=secreto><button>Registrarse</button></form>");
    Page page = browser.open(address);
    assertThat(KeptPageScript.state(page)).isEmpty();
    KeptPageScript.install(page.context());
    page.navigate(address.toString());
    String first = KeptPageScript.state(page).orElseThrow().loadId();

    page.click("input");
    page.click("button");

    KeptPageState state = KeptPageScript.state(page).orElseThrow();
    assertThat(state.loadId()).isEqualTo(first);
    assertThat(state.acted("REGISTRARSE")).isTrue();
    assertThat(state.submits()).hasSize(1);
    assertThat(state.dialogs()).extracting(Closed::text).containsExactly("Revise su correo");
    assertThat(state.toString()).doesNotContain("secreto");
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      guard.clear();
      guard.clear();
      assertThat(guard.closed()).extracting(Closed::text).containsExactly("Revise su correo");
    }
    page.reload();
    assertThat(KeptPageScript.state(page).orElseThrow().loadId()).isNotEqualTo(first);
  }

  @Test
  void a_kept_page_answers_its_questions_by_the_same_rule_as_we_do() {
    var questions = new Questions(PopupWords.shipped());
    List<String> asked =
        List.of(
            "Su sesión expira. ¿Desea continuar conectado?",
            "Su sesión ha expirado",
            "¿Desea cerrar la sesión?",
            "¿Desea enviar la solicitud?",
            "¿Los datos son correctos?",
            "¿Está seguro que desea cancelar la solicitud?",
            "Ya existe una solicitud. ¿Desea enviar otra?",
            "¿Quiere un café?");
    Page page = browser.open(Web.page("kept-asks", "<h1>Portal</h1>"));
    KeptPageScript.install(page.context());
    page.reload();

    assertThat(page.evaluate("asked => asked.map(q => confirm(q))", asked))
        .isEqualTo(asked.stream().map(q -> questions.agrees(q, false)).toList());
    page.evaluate("() => { __aldia.sending = true; __aldia.pressedAt = performance.now(); }");
    assertThat(page.evaluate("asked => asked.map(q => confirm(q))", asked))
        .isEqualTo(asked.stream().map(q -> questions.agrees(q, true)).toList());
    assertThat(page.evaluate("asked => asked.map(q => confirm(q))", asked))
        .as("nothing is sent twice")
        .isEqualTo(asked.stream().map(q -> questions.agrees(q, false)).toList());
  }
}
