package hn.aldia.browser.find;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.InstalledScript;
import hn.aldia.browser.script.ShippedScript;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The program that looks at one frame. It stands in the document: a look sends but its question.
 */
public final class LookScript {
  private static final List<String> PARTS =
      List.of("1-text", "2-see", "3-fields", "4-names", "5-place", "6-icons", "7-clicks", "8-look");
  public static final InstalledScript STANDING =
      InstalledScript.of(
          ShippedScript.read("finder/look.js")
              .replace("/* LOOK */", joined())
              .replace("/* TEXT */", ShippedScript.read("page-text.js")));
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

  private static String joined() {
    return PARTS.stream()
        .map(part -> ShippedScript.read("finder/" + part + ".js"))
        .collect(Collectors.joining("\n"));
  }
}
