package hn.aldia.browser.evidence;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.ShippedScript;
import hn.aldia.browser.script.Told;
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
      return Optional.ofNullable(seen)
          .map(told -> Told.as(Seen.class, told))
          .map(all -> new FrameSnapshot(frame.url(), all.text(), all.html(), all.values()));
    } catch (PlaywrightException detached) {
      return Optional.empty();
    }
  }

  private record Seen(String text, String html, List<String> values) {}
}
