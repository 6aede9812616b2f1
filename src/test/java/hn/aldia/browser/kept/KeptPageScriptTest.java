package hn.aldia.browser.kept;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.browser.popup.AllowedPopup;
import hn.aldia.browser.popup.Closed;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
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
}
