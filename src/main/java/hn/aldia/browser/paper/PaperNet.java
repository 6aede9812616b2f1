package hn.aldia.browser.paper;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.PageScript;
import hn.aldia.browser.script.ShippedScript;
import hn.aldia.browser.script.Told;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Catches a PDF however a site hands it out: as a download, in the page, in a new tab, a frame or a
 * viewer, as a blob or a {@code data:} address, or as a page that has itself printed. The bytes are
 * those of the one answer, taken before the browser sees them (CDP {@code Fetch} at the response
 * stage, for all tabs at once); nothing is ever asked for a second time. Spread it before the site
 * is opened. Belongs to the thread of the context; while a page loads, that thread must be in a
 * call of Playwright.
 */
public final class PaperNet implements AutoCloseable {
  private static final String BINDING = "__aldiaPaper";
  private static final String HOOK = ShippedScript.read("paper-net.js");
  private static final PageScript SHOWN = PageScript.named("paper-shown.js");

  private final BrowserContext context;
  private final Consumer<byte[]> keep;
  private final Patience patience;
  private final CDPSession wire;
  private final Deque<Download> downloads = new ArrayDeque<>();
  private final Set<Page> watched = new HashSet<>();
  private final Set<Page> printed = new HashSet<>();
  private final List<byte[]> caught = new ArrayList<>();
  private @Nullable RuntimeException failure;
  private boolean armed;

  private PaperNet(BrowserContext context, Consumer<byte[]> keep, Patience patience) {
    this.context = context;
    this.keep = keep;
    this.patience = patience;
    this.wire = Objects.requireNonNull(context.browser()).newBrowserCDPSession();
  }

  /**
   * @param keep puts the bytes on disk; the page goes on only when it has returned
   * @param patience for a paper that has begun to come; gives up by ending the browser
   */
  public static PaperNet spread(BrowserContext context, Consumer<byte[]> keep, Patience patience) {
    var net = new PaperNet(context, keep, patience);
    context.exposeBinding(BINDING, (source, arguments) -> net.given(source.page(), arguments));
    context.addInitScript(HOOK);
    context.onPage(net::watch);
    context.pages().forEach(net::watch);
    net.wire.on("Fetch.requestPaused", net::paused);
    net.wire.send("Fetch.enable", patterns());
    return net;
  }

  /** From now on a PDF is what is waited for. */
  public void arm() {
    armed = true;
  }

  /** How many different papers were caught and kept. */
  public int caught() {
    return caught.size();
  }

  /**
   * Looks for what no event tells of; to be called while waiting.
   *
   * @return whether some page shows a viewer, which must not be closed as a popup
   * @throws RuntimeException what {@code keep} threw: then the paper is in memory only
   */
  public boolean look() {
    boolean viewer = false;
    for (Page page : context.pages()) {
      for (Frame frame : page.frames()) {
        viewer |= shows(frame);
      }
    }
    while (!downloads.isEmpty()) {
      read(downloads.poll());
    }
    if (failure != null) {
      throw failure;
    }
    return viewer;
  }

  /**
   * What to throw instead of this: what became of the paper, if that is why. A paper that stalled
   * ends the browser, and with it whatever was being done there.
   */
  public RuntimeException explain(RuntimeException why) {
    return failure == null ? why : failure;
  }

  /**
   * @param papers in Base64
   */
  private record Seen(List<String> papers, boolean viewer) {}

  private boolean shows(Frame frame) {
    try {
      Seen seen = Told.as(Seen.class, SHOWN.run(frame, Map.of()));
      seen.papers().forEach(this::decoded);
      return seen.viewer();
    } catch (PlaywrightException navigating) {
      return false;
    }
  }

  private void watch(Page page) {
    if (watched.add(page)) {
      page.onDownload(downloads::add);
    }
  }

  private void read(Download download) {
    try (InputStream in = download.createReadStream()) {
      offer(in.readAllBytes());
    } catch (IOException | PlaywrightException cancelled) {
      return; // its bytes were taken from the answer, if it came to one
    }
  }

  /**
   * Prints the page that is the paper itself, and neither hands one out nor has itself printed.
   *
   * @param isPaper of a page as it is printed
   */
  public boolean prints(Predicate<byte[]> isPaper) {
    return List.copyOf(context.pages()).stream().anyMatch(page -> prints(page, isPaper));
  }

  /** Printed to a file, once. */
  private boolean prints(Page page, Predicate<byte[]> isPaper) {
    if (!armed || printed.contains(page)) {
      return false;
    }
    int before = caught.size();
    try {
      CDPSession printer = context.newCDPSession(page);
      String data = printer.send("Page.printToPDF").get("data").getAsString();
      byte[] pdf = Base64.getDecoder().decode(data);
      if (isPaper.test(pdf)) {
        printed.add(page);
        offer(pdf);
      }
    } catch (PlaywrightException cannot) {
      return false; // the browser asks the person, as the page wants it
    }
    return caught.size() > before;
  }

  /** Whether it was taken. */
  private boolean given(Page page, Object[] arguments) {
    if (arguments.length == 0) {
      return prints(page, itself -> true);
    }
    decoded(String.valueOf(arguments[0]));
    return true;
  }

  private void decoded(String base64) {
    try {
      offer(Base64.getMimeDecoder().decode(base64));
    } catch (IllegalArgumentException notBase64) {
      return;
    }
  }

  private void paused(JsonObject event) {
    var request = new JsonObject();
    request.add("requestId", event.get("requestId"));
    if (armed && PaperAnswer.mayBePaper(event)) {
      take(request);
    }
    try {
      wire.send("Fetch.continueRequest", request);
    } catch (PlaywrightException gone) {
      return;
    }
  }

  /** Waits for the answer's end, which Playwright alone would do for ever. */
  private void take(JsonObject request) {
    try (var waiting = patience.start()) {
      try {
        offer(bytes(wire.send("Fetch.getResponseBody", request)));
      } catch (PlaywrightException gone) {
        // Else the page let go of it: a redirect, or a tab that was closed.
        failure =
            waiting.isOver()
                ? Trouble.outside(
                    "chromium.paper-stalled", Long.toString(patience.atMost().toSeconds()))
                : failure;
      }
    }
  }

  private static byte[] bytes(JsonObject body) {
    String text = body.get("body").getAsString();
    return body.get("base64Encoded").getAsBoolean()
        ? Base64.getDecoder().decode(text)
        : text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void offer(byte[] given) {
    byte[] bytes = PaperAnswer.unpacked(given);
    boolean known = caught.stream().anyMatch(c -> Arrays.equals(c, bytes));
    if (!armed || known || !PaperAnswer.isPdf(bytes)) {
      return;
    }
    caught.add(bytes);
    try {
      keep.accept(bytes);
    } catch (RuntimeException notKept) {
      failure = notKept;
    }
  }

  /** Only what may be a paper is held up; pictures, styles and scripts pass. */
  private static JsonObject patterns() {
    var all = new JsonArray();
    for (String type : List.of("Document", "XHR", "Fetch", "Other")) {
      var pattern = new JsonObject();
      pattern.addProperty("requestStage", "Response");
      pattern.addProperty("resourceType", type);
      all.add(pattern);
    }
    var arguments = new JsonObject();
    arguments.add("patterns", all);
    return arguments;
  }

  /** Lets all answers pass from now on. */
  @Override
  public void close() {
    try {
      wire.send("Fetch.disable");
      wire.detach();
    } catch (PlaywrightException browserGone) {
      return;
    }
  }
}
