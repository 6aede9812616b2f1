package hn.aldia.browser.visit;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.HarContentPolicy;
import com.microsoft.playwright.options.RequestOptions;
import hn.aldia.browser.script.ShippedScript;
import hn.aldia.config.home.Unchecked;
import hn.aldia.recording.Body;
import hn.aldia.recording.Exchange;
import hn.aldia.recording.Har;
import hn.aldia.recording.Snapshot;
import hn.aldia.recording.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Keeps what a person sees, enters, sends and is answered, in memory. Playwright's HAR goes by a
 * file of the folder given, which is read and deleted at once; it is cut while nothing goes on, so
 * that a browser that is ended takes no more with it than what came since.
 */
public final class FollowedVisit {
  private static final String ENTRIES = ShippedScript.read("visit-entries.js");
  private static final Duration CALM = Duration.ofSeconds(5);
  private static final double A_MOMENT = 400;
  private static final double A_FILE = 5000;
  private static final int MOST_PAGES = 300;

  private final BrowserContext context;
  private final Path har;
  private final Clock clock;
  private final Entries entries;
  private final Answers answers = new Answers();
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<Snapshot> pages = new ArrayList<>();
  private final Map<Page, PageSeen> seen = new WeakHashMap<>();
  private final Set<Request> underWay = new HashSet<>();
  private Instant lastTraffic;
  private boolean unread;
  private boolean recording;

  /**
   * @param temp a folder of our own, for what the driver writes
   */
  public FollowedVisit(BrowserContext context, Path temp, Clock clock) {
    this.context = context;
    this.har = temp.resolve("visit.har");
    this.clock = clock;
    this.lastTraffic = clock.instant();
    this.entries = new Entries(clock);
    context.exposeBinding("__aldiaEntered", (source, given) -> entries.tell(given));
    context.exposeBinding("__aldiaAnswered", (source, given) -> answers.tell(given));
    context.addInitScript(ENTRIES);
    // A question of the page's own is the person's to answer.
    context.onDialog(dialog -> {});
    context.onRequest(request -> traffic(underWay.add(request)));
    context.onRequestFinished(request -> traffic(underWay.remove(request)));
    context.onRequestFailed(request -> traffic(underWay.remove(request)));
    record();
  }

  /** Where the visit begins; a page that does not come is shown to the person as browsers do. */
  public void open(URI address) {
    try {
      context.newPage().navigate(address.toString());
    } catch (PlaywrightException notCome) {
      look();
    }
  }

  private void traffic(boolean changed) {
    unread |= changed;
    lastTraffic = clock.instant();
  }

  /**
   * Looks on for a moment.
   *
   * @return false: the person closed the last window, or the browser is gone
   */
  public boolean goesOn() {
    try {
      List<Page> open = context.pages();
      if (open.isEmpty()) {
        return false;
      }
      open.get(open.size() - 1).waitForTimeout(A_MOMENT);
    } catch (PlaywrightException closed) {
      return isThere();
    }
    look();
    boolean calm = lastTraffic.plus(CALM).isBefore(clock.instant());
    if (unread && calm && underWay.isEmpty() && entries.restSince(CALM)) {
      cut();
      record();
    }
    return isThere();
  }

  private boolean isThere() {
    try {
      return context.pages().stream().anyMatch(page -> !page.isClosed())
          && context.browser().isConnected();
    } catch (PlaywrightException gone) {
      return false;
    }
  }

  /** Keeps each page that stands as it stood a moment before, and was not kept like this. */
  public void look() {
    for (Page page : context.pages()) {
      try {
        seen.computeIfAbsent(page, p -> new PageSeen()).look(page).ifPresent(this::keep);
      } catch (PlaywrightException movedOn) {
        // It is looked at again in a moment, if it is still there.
      }
    }
  }

  private void keep(Snapshot page) {
    if (pages.size() < MOST_PAGES) {
      pages.add(page);
    }
  }

  /** The visit up to here; nothing of it is on disk any more. */
  public Visit ended(String site) {
    cut();
    return new Visit(site, answers.into(exchanges), pages, entries.all());
  }

  private void record() {
    context
        .tracing()
        .startHar(har, new Tracing.StartHarOptions().setContent(HarContentPolicy.EMBED));
    recording = true;
    unread = false;
  }

  private void cut() {
    if (!recording) {
      return;
    }
    recording = false;
    try {
      context.tracing().stopHar();
      Har.read(Files.readAllBytes(har)).stream().map(this::whole).forEach(exchanges::add);
    } catch (PlaywrightException browserGone) {
      // What came since the last cut went with it.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Unchecked.run(() -> Files.deleteIfExists(har));
    }
  }

  /** A file that the page left before its body was kept is asked for again: that sends nothing. */
  private Exchange whole(Exchange one) {
    boolean whole = !one.answer().isScript() || !one.answer().text().isEmpty();
    if (whole || !one.method().equals("GET") || one.status() != HttpURLConnection.HTTP_OK) {
      return one;
    }
    try {
      APIResponse again =
          context.request().get(one.url(), RequestOptions.create().setTimeout(A_FILE));
      return again.ok() ? one.answered(new Body(one.answer().type(), again.text(), false)) : one;
    } catch (PlaywrightException gone) {
      return one;
    }
  }
}
