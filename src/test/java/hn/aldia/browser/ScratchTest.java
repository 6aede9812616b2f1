package hn.aldia.browser;

import com.microsoft.playwright.Page;
import hn.aldia.scenario.Choice;
import hn.aldia.testing.TestBrowser;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ScratchTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @Test
  void x() {
    for (WidgetPage w : new WidgetPage[] {WidgetPage.VIRTUAL_LIST}) {
      long t = System.nanoTime();
      Page page = browser.open(w.address());
      System.err.println(w + " open " + (System.nanoTime() - t) / 1000000);
      var guard = PopupGuard.attach(page, Expected.nothing());
      var control = new Control(page, On.the(page, w.css, "País"));
      t = System.nanoTime();
      control.mark();
      control.face().click();
      System.err.println("clicked " + (System.nanoTime() - t) / 1000000);
      System.err.println(control.rows().options().size());
      System.err.println(String.valueOf(page.evaluate("""
        () => { const st = window.__aldiaChoice; const out = [];
          for (let at = st.rows[0]; at; at = at.parentElement) out.push(at.tagName + '.' + at.className + ' ' + at.isConnected + ' ' + at.scrollHeight + ' ' + at.clientHeight + ' ' + getComputedStyle(at).overflowY);
          out.push(String(st.scroller));
          const p = document.querySelector('.ng-dropdown-panel'); p.scrollTop = 128; out.push(p.scrollTop);
          return out.join('; '); }""")));
      System.err.println("choose " + (System.nanoTime() - t) / 1000000);
    }
  }
}
