package hn.aldia.runner;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.BoundingBox;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.launch.BrowserSession;
import hn.aldia.browser.read.CaptchaProbe;
import hn.aldia.browser.read.PageGrids;
import hn.aldia.browser.script.ShippedScript;
import hn.aldia.page.Grid;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.map.Recognised;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Looks at one page with the eyes of everything that ever looks at one. */
public record Explaining(OpenPage open, PortalMap map) {
  /** A page that shows more is told of by its first. */
  private static final int MOST = 150;

  private static final Duration COMES_TO_REST = Duration.ofSeconds(4);
  private static final Duration STANDS = Duration.ofSeconds(1);
  private static final String NUMBERS = ShippedScript.read("numbers.js");

  /** A page of its own, opened and come to rest. */
  public static Explaining of(
      BrowserSession session, URI address, PortalMap map, Clock clock, Duration loadTimeout) {
    OpenPage open = OpenPage.on(session.page(), clock, loadTimeout);
    open.open(address);
    var explaining = new Explaining(open, map);
    boolean unused =
        open.await(
            () -> {
              boolean known = map.recognise(open.glance()).screen().isPresent();
              return (known && !open.busy()) || open.rests(STANDS);
            },
            COMES_TO_REST);
    return explaining;
  }

  public Explained explained() {
    List<Explained.Part> fields = parts(open.entries(), 1);
    Recognised seen = map.recognise(open.glance());
    return new Explained(
        open.page().url().replaceFirst("[?#].*", ""),
        seen,
        fields,
        parts(open.pressables(), fields.size() + 1),
        PageGrids.of(open.page(), Map.of()).grids().stream()
            .filter(grid -> isTable(grid, seen.glance().columns(), fields))
            .toList(),
        open.announced(),
        CaptchaProbe.stateOn(open.page()));
  }

  /** A form that stands in rows and columns tells nothing of its own. */
  private static boolean isTable(Grid grid, List<String> columns, List<Explained.Part> fields) {
    boolean form =
        Stream.concat(grid.headings().stream(), grid.rows().stream().flatMap(List::stream))
            .anyMatch(
                cell ->
                    fields.stream()
                        .map(Explained.Part::words)
                        .anyMatch(words -> !words.isEmpty() && cell.contains(words)));
    boolean says = !grid.rows().isEmpty() || columns.containsAll(grid.headings());
    return says && !form && grid.headings().size() > 1;
  }

  private static List<Explained.Part> parts(List<Found> all, int first) {
    var parts = new ArrayList<Explained.Part>();
    for (Found found : all.stream().limit(MOST).toList()) {
      String how = found.how().name().toLowerCase(Locale.ROOT);
      parts.add(new Explained.Part(first + parts.size(), bare(found.seen()), how));
    }
    return parts;
  }

  /** What ends a label is no word of it. */
  private static String bare(String words) {
    return words.replaceAll("\\s*(\\(\\*\\))?[\\s:*]*$", "").strip();
  }

  /**
   * The page as it looks, with the numbers on its parts. Values that stand there are not masked.
   */
  public byte[] picture() {
    var boxes = new ArrayList<Map<String, Object>>();
    List<Found> fields = open.entries().stream().limit(MOST).toList();
    number(fields, "#0b7a75", boxes, 1);
    number(open.pressables().stream().limit(MOST).toList(), "#b35c00", boxes, fields.size() + 1);
    Page page = open.page();
    page.evaluate(NUMBERS, boxes);
    try {
      return page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
    } finally {
      page.evaluate(NUMBERS, List.of());
    }
  }

  private static void number(
      List<Found> parts, String colour, List<Map<String, Object>> boxes, int first) {
    for (int i = 0; i < parts.size(); i++) {
      try {
        BoundingBox box = parts.get(i).element().boundingBox();
        if (box != null) {
          boxes.add(
              Map.of(
                  "number",
                  first + i,
                  "colour",
                  colour,
                  "x",
                  box.x,
                  "y",
                  box.y,
                  "width",
                  box.width,
                  "height",
                  box.height));
        }
      } catch (PlaywrightException gone) {
        // Drawn anew since: it stays without a number.
      }
    }
  }
}
