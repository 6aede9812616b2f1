package hn.aldia.browser.read;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.Frames;
import hn.aldia.browser.script.PageScript;
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
   * @param headings folded words by which a line of headings is known that no markup tells
   */
  public static Grids of(Page page, List<String> headings) {
    var grids = new ArrayList<Grid>();
    String more = NONE;
    boolean before = false;
    List<Integer> range = List.of();
    boolean ready = true;
    for (Frame frame : Frames.of(page)) {
      Map<?, ?> seen = look(frame, headings);
      if (seen == null) {
        ready &= frame.parentFrame() != null;
        continue;
      }
      for (Object grid : list(seen.get("grids"))) {
        grids.add(grid((Map<?, ?>) grid));
      }
      more = more.equals(NONE) ? String.valueOf(seen.get("more")) : more;
      before |= Boolean.TRUE.equals(seen.get("before"));
      range = range.isEmpty() ? figures(seen.get("range")) : range;
      ready &= Boolean.TRUE.equals(seen.get("ready"));
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

  private static @Nullable Map<?, ?> look(Frame frame, List<String> headings) {
    try {
      if (frame.parentFrame() != null) {
        ElementHandle element = frame.frameElement();
        if (!element.isVisible()) {
          return null;
        }
      }
      return LOOK.run(frame, Map.of("headings", headings)) instanceof Map<?, ?> seen ? seen : null;
    } catch (PlaywrightException navigating) {
      return null;
    }
  }

  private static Grid grid(Map<?, ?> grid) {
    return new Grid(
        texts(grid.get("headings")),
        list(grid.get("rows")).stream().map(PageGrids::texts).toList(),
        texts(grid.get("notes")));
  }

  private static List<String> texts(@Nullable Object values) {
    return list(values).stream().map(String::valueOf).toList();
  }

  private static List<Integer> figures(@Nullable Object values) {
    return list(values).stream().map(n -> ((Number) n).intValue()).toList();
  }

  private static List<?> list(@Nullable Object values) {
    return values instanceof List<?> list ? list : List.of();
  }
}
