package hn.aldia.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;

/**
 * On kept pages alert, confirm and prompt are recorded instead of shown: a native dialog that is
 * open when the assistant dies makes the browser unreachable for good. Answers are those of a
 * person who means to go on: OK, and the text proposed. Known gap: a page loaded after the
 * assistant's death and before the next start has none of this.
 */
final class NativeDialogs {
  private static final String SCRIPT =
      """
      (() => {
        if (window.__aldiaDialogs) return;
        const said = [];
        Object.defineProperty(window, '__aldiaDialogs', {value: said});
        window.alert = text => { said.push(String(text ?? '')); };
        window.confirm = text => { said.push(String(text ?? '')); return true; };
        window.prompt = (text, proposed) => { said.push(String(text ?? '')); return proposed ?? ''; };
      })()
      """;

  private NativeDialogs() {}

  static void recordIn(BrowserContext context) {
    context.addInitScript(SCRIPT);
    for (Page page : context.pages()) {
      page.frames().forEach(frame -> frame.evaluate(SCRIPT));
    }
  }

  static List<String> recorded(Page page) {
    var all = new ArrayList<String>();
    try {
      if (page.evaluate("() => [...(window.__aldiaDialogs ?? [])]") instanceof List<?> said) {
        said.forEach(text -> all.add(String.valueOf(text)));
      }
    } catch (PlaywrightException navigating) {
      return all;
    }
    return all;
  }
}
