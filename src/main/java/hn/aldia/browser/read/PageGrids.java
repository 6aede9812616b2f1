package hn.aldia.browser.read;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.Frames;
import hn.aldia.browser.script.PageScript;
import hn.aldia.browser.script.Told;
import hn.aldia.page.Grid;
import hn.aldia.page.Grids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads all that a page shows in rows and columns, whatever it is made of: tables, ARIA grids,
 * elements beneath a line of headings; frames and open shadow roots included.
 */
public final class PageGrids {
  /** There is a button for the next page, and it can be pressed. */
  private static final String NEXT = "NEXT";

  private static final String NONE = "NONE";

  private static final PageScript LOOK = PageScript.named("grids.js");

  /**
   * @param words folded: {@code headings}, by which a line of them is known that no markup tells,
   *     and how {@code states} begin, by which cards are known that bear no labels
   */
  public static Grids of(Page page, Map<String, @Nullable Object> words) {
    var grids = new ArrayList<Grid>();
    String more = NONE;
    boolean before = false;
    List<Integer> range = List.of();
    boolean ready = true;
    for (Frame frame : Frames.of(page)) {
      Seen seen = look(frame, words);
      if (seen == null) {
        ready &= frame.parentFrame() != null;
        continue;
      }
      grids.addAll(seen.grids());
      more = more.equals(NONE) ? seen.more() : more;
      before |= seen.before();
      range = range.isEmpty() ? seen.range() : range;
      ready &= seen.ready();
    }
    boolean numbered = more.matches("\\d+|…");
    return new Grids(
        grids,
        numbered || more.equals(NEXT),
        before,
        numbered ? more : "",
        range.isEmpty() ? 0 : range.get(0),
        range.isEmpty() ? 0 : range.get(2),
        ready);
  }

  private static @Nullable Seen look(Frame frame, Map<String, @Nullable Object> words) {
    try {
      if (frame.parentFrame() != null) {
        ElementHandle element = frame.frameElement();
        if (!element.isVisible()) {
          return null;
        }
      }
      return Told.as(Seen.class, LOOK.run(frame, words));
    } catch (PlaywrightException navigating) {
      return null;
    }
  }

  private record Seen(
      List<Grid> grids, String more, boolean before, List<Integer> range, boolean ready) {}
}
