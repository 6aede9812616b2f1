package hn.aldia.browser.find;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.InstalledScript;
import hn.aldia.browser.script.ShippedScript;
import java.util.Map;

/**
 * The program that looks at one frame. It stands in the document: a look sends but its question.
 */
public final class LookScript {
  public static final InstalledScript STANDING =
      InstalledScript.of(ShippedScript.read("finder/look.js"));
  private static final String ELEMENT =
      "key => (window.__aldiaSeen && window.__aldiaSeen.get(key)) || null";

  /** What is seen now. */
  static Report look(Frame frame, Map<String, ?> query) {
    return Report.parse(
        STANDING.call(expression -> String.valueOf(frame.evaluate(expression, query))));
  }

  /**
   * An element that was seen before.
   *
   * @throws PlaywrightException when the frame has gone elsewhere since
   */
  static ElementHandle element(Frame frame, String key) {
    ElementHandle element = frame.evaluateHandle(ELEMENT, key).asElement();
    if (element == null) {
      throw new PlaywrightException("the frame navigated since it was looked at");
    }
    return element;
  }
}
