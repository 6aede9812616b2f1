package hn.aldia.browser.visit;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.ShippedScript;
import hn.aldia.recording.Snapshot;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** One page over time: what it showed the last time, and what was kept of it last. */
final class PageSeen {
  private static final String COPY = ShippedScript.read("visit-page.js");

  /** What a person sees of it; what they enter is no part of that. */
  private static final String SIGHT =
      "() => location.pathname + location.hash + '\\n' + (document.body?.innerText ?? '')";

  private String sight = "";
  private String kept = "";

  Optional<Snapshot> look(Page page) {
    String now = sight(page);
    boolean stands = now.equals(sight);
    sight = now;
    if (!stands || now.equals(kept) || !page.url().startsWith("http")) {
      return Optional.empty();
    }
    kept = now;
    return Optional.of(new Snapshot(page.url(), copy(page.mainFrame())));
  }

  private static String sight(Page page) {
    return page.frames().stream().map(PageSeen::sight).collect(Collectors.joining("\n"));
  }

  private static String sight(Frame frame) {
    try {
      return Objects.toString(frame.evaluate(SIGHT));
    } catch (PlaywrightException gone) {
      return "";
    }
  }

  /** With the frames in it, each in its place. */
  private static String copy(Frame frame) {
    String html = Objects.toString(frame.evaluate(COPY));
    for (Frame child : frame.childFrames()) {
      try {
        ElementHandle place = child.frameElement();
        String inner = copy(child).replace("&", "&amp;").replace("\"", "&quot;");
        html = html.replace("aldia-frame-" + place.evaluate("e => e.__aldiaFrame") + ";", inner);
      } catch (PlaywrightException gone) {
        // Its place stays empty.
      }
    }
    return html.replaceAll("srcdoc=\"aldia-frame-\\w+;\"", "");
  }
}
