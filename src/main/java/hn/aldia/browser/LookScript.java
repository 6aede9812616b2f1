package hn.aldia.browser;

import com.microsoft.playwright.Frame;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The program that looks at one frame. The first look at a document brings it along and leaves it
 * there; every later one sends but its question.
 */
final class LookScript {
  private static final List<String> PARTS =
      List.of("1-text", "2-see", "3-fields", "4-names", "5-place", "6-icons", "7-clicks", "8-look");
  private static final String WHOLE =
      PageScript.text("finder/look.js")
          .replace("/* LOOK */", joined())
          .replace("/* TEXT */", PageScript.text("page-text.js"));

  /** A page kept by an earlier version of ours may have that version's program. */
  private static final String NAME = "__aldiaSee" + Integer.toHexString(WHOLE.hashCode());

  private static final String FIRST = WHOLE.replace("/* NAME */", NAME);
  private static final String AGAIN =
      "q => window.NAME ? window.NAME(q) : null".replace("NAME", NAME);
  private static final String ELEMENT = "i => (window.__aldiaSeen || [])[i] || null";

  private LookScript() {}

  /** What is seen now. */
  static Report look(Frame frame, Map<String, ?> query) {
    @Nullable Object seen = frame.evaluate(AGAIN, query);
    return Report.parse(String.valueOf(seen == null ? frame.evaluate(FIRST, query) : seen));
  }

  /** An element of the look before; null when the frame has gone elsewhere since. */
  static com.microsoft.playwright.@Nullable ElementHandle element(Frame frame, int index) {
    return frame.evaluateHandle(ELEMENT, index).asElement();
  }

  private static String joined() {
    return PARTS.stream()
        .map(part -> PageScript.text("finder/" + part + ".js"))
        .collect(Collectors.joining("\n"));
  }
}
