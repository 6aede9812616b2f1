package hn.aldia.browser.evidence;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.Frames;
import hn.aldia.config.home.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What was on the page: a picture, its text, accessibility tree and markup, with nothing in them
 * that is secret or personal. Best effort: what cannot be had is absent, and nothing is thrown.
 */
public record Evidence(Clock clock) {
  private static final Duration ALIVE = Duration.ofSeconds(3);
  private static final int MOST_ELEMENTS = 10_000;
  private static final Duration TREE = Duration.ofSeconds(5);

  /** {@code - textbox "Apellido": value}, also with the key in YAML's quotes. */
  private static final Pattern VALUE =
      Pattern.compile(
          "(?m)^(\\s*- '?(?:textbox|searchbox|combobox|spinbutton|slider)\\b.*?)'?: \\S.*$");

  private static final Pattern STATE = Pattern.compile(" \\[(?:selected|checked)(?:=\\w+)?]");

  /**
   * Takes all four of this page.
   *
   * @param name what was being done, as {@code 07-fill-apellido}; files begin with the moment, so
   *     that they sort
   * @return the files, picture first; empty when the page is gone or hangs in a native dialog
   */
  public List<Path> take(Page page, Path folder, String name, Masking masking) {
    if (!answers(page)) {
      return List.of();
    }
    Optional<Path> next = start(folder, name);
    if (next.isEmpty()) {
      return List.of();
    }
    Path start = next.get();
    var files = new ArrayList<Path>();
    var snapshots = snapshots(page, masking);
    var typed = snapshots.stream().flatMap(s -> s.values().stream()).toList();
    keep(files, start, ".png", () -> new Picture(page, masking).png());
    keep(files, start, ".txt", () -> bytes(masking.scrub(text(page, snapshots))));
    keep(files, start, ".aria.yaml", () -> bytes(masking.and(typed).scrub(tree(page))));
    keep(files, start, ".html", () -> bytes(masking.scrub(html(snapshots))));
    return files;
  }

  /** The same, in a folder of their own in that one. */
  public List<Path> takeApart(Page page, Path folder, String name, Masking masking) {
    return start(folder, name).map(own -> take(page, own, name, masking)).orElse(List.of());
  }

  /** Whether scripts run: not while a native dialog is open, when all else would wait for ever. */
  private static boolean answers(Page page) {
    try {
      page.waitForFunction(
          "() => true",
          null,
          new Page.WaitForFunctionOptions().setTimeout((double) ALIVE.toMillis()));
      return true;
    } catch (PlaywrightException goneOrHanging) {
      return false;
    }
  }

  private Optional<Path> start(Path folder, String name) {
    try {
      return Optional.of(FileName.next(folder, clock, name));
    } catch (IOException noFolder) {
      return Optional.empty();
    }
  }

  private static void keep(List<Path> files, Path start, String ending, Supplier<byte[]> content) {
    try {
      files.add(Folders.write(Path.of(start + ending), content.get()));
    } catch (PlaywrightException | IOException absent) {
      return;
    }
  }

  private static List<FrameSnapshot> snapshots(Page page, Masking masking) {
    return Frames.of(page).stream()
        .flatMap(frame -> FrameSnapshot.of(frame, masking).stream())
        .toList();
  }

  private static String text(Page page, List<FrameSnapshot> frames) {
    var text = new StringBuilder(page.url()).append('\n').append(page.title()).append("\n\n");
    frames.forEach(frame -> text.append(frame.text()).append('\n'));
    return text.toString();
  }

  private static String html(List<FrameSnapshot> frames) {
    var html = new StringBuilder();
    frames.forEach(f -> html.append("<!-- ").append(f.url()).append(" -->\n").append(f.html()));
    return html.toString();
  }

  private static String tree(Page page) {
    var tree = new StringBuilder();
    for (Frame frame : Frames.of(page)) {
      Locator body = frame.locator("body");
      // A set of frames has none, and would be waited for.
      if (body.count() > 0 && isSmallEnough(frame)) {
        var within = new Locator.AriaSnapshotOptions().setTimeout((double) TREE.toMillis());
        tree.append("# ").append(frame.url()).append('\n');
        tree.append(body.ariaSnapshot(within)).append('\n');
      }
    }
    return STATE.matcher(VALUE.matcher(tree).replaceAll("$1: " + Masking.MASK)).replaceAll("");
  }

  /** What is asked for in vain is worked at by the page all the same, and all else waits for it. */
  private static boolean isSmallEnough(Frame frame) {
    return ((Number) frame.evaluate("() => document.all.length")).intValue() < MOST_ELEMENTS;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
