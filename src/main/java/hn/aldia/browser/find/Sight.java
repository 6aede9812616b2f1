package hn.aldia.browser.find;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.Frames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one look at one frame brought back. */
public record Sight(Frame frame, Report report) {
  private static final Duration LONGEST = Duration.ofMillis(2500);

  /** Looks at every frame that can be seen. A frame that is being left or loaded shows nothing. */
  static List<Sight> all(Page page, Map<String, ?> query, Pause since) {
    var sights = new ArrayList<Sight>();
    collect(page.mainFrame(), query, sights, since);
    return sights;
  }

  /** Whether the page is larger than these took in. */
  static boolean cut(List<Sight> sights, Pause since) {
    return sights.size() >= Frames.MOST
        || (sights.size() > 1 && since.isOver(LONGEST))
        || sights.stream().anyMatch(s -> s.report().cut());
  }

  private static void collect(Frame frame, Map<String, ?> query, List<Sight> sights, Pause since) {
    if (sights.size() >= Frames.MOST || (!sights.isEmpty() && since.isOver(LONGEST))) {
      return;
    }
    try {
      sights.add(new Sight(frame, LookScript.look(frame, query)));
    } catch (PlaywrightException left) {
      if (!NotDoneYet.is(frame.page(), left)) {
        throw left;
      }
    }
    for (Frame child : frame.childFrames()) {
      if (sights.size() < Frames.MOST && !since.isOver(LONGEST) && Frames.isShown(child)) {
        collect(child, query, sights, since);
      }
    }
  }

  /** What may be meant. */
  List<Candidate> candidates() {
    return near(null);
  }

  /** What stands there in its place. */
  List<Candidate> near(Report.@Nullable Near what) {
    return report.near() != what
        ? List.of()
        : report.candidates().stream().map(answer -> Candidate.of(answer, this)).toList();
  }

  List<String> texts() {
    return report.texts();
  }
}
