package hn.aldia.browser.evidence;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.ShippedScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one frame shows. Scripts, comments and everything entered are left out of the markup, and
 * what is to be masked is replaced there also where it is split over elements.
 *
 * @param values what is entered in the frame's fields, to be masked elsewhere
 */
record FrameSnapshot(String url, String text, String html, List<String> values) {
  private static final String SCRIPT = ShippedScript.read("snapshot.js");

  static Optional<FrameSnapshot> of(Frame frame, Masking masking) {
    try {
      Object seen = frame.evaluate(SCRIPT, Map.of("patterns", masking.patterns()));
      if (!(seen instanceof Map<?, ?> parts)) {
        return Optional.empty();
      }
      var values = new ArrayList<String>();
      if (parts.get("values") instanceof List<?> entered) {
        entered.forEach(value -> values.add(String.valueOf(value)));
      }
      return Optional.of(
          new FrameSnapshot(
              frame.url(),
              String.valueOf(parts.get("text")),
              String.valueOf(parts.get("html")),
              values));
    } catch (PlaywrightException detached) {
      return Optional.empty();
    }
  }
}
