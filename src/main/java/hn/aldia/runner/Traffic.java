package hn.aldia.runner;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.options.WaitUntilState;
import hn.aldia.browser.launch.PageLoad;
import hn.aldia.words.Trouble;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What goes to and fro between one page, its frames and their server. Belongs to the thread of the
 * page.
 */
final class Traffic {
  private static final WaitUntilState WITH_ITS_MARKUP = WaitUntilState.DOMCONTENTLOADED;

  /** By the browser: another page was asked for meanwhile, or it is a file to keep. */
  private static final String GIVEN_UP = "ERR_ABORTED";

  private static final String NOTHING_CAME = "ERR_EMPTY_RESPONSE";

  /** Without it the page may lack what is looked for, though it stands there whole. */
  private static final Set<String> MAKES_THE_PAGE = Set.of("xhr", "fetch", "script");

  private static final int FIRST_OF_THE_SERVERS = 500;

  private final Page page;
  private final PendingRequests pending = new PendingRequests();
  private final Map<Frame, Document> documents = new LinkedHashMap<>();

  /** A server that always promises more than it sends is believed the second time. */
  private final Set<String> brokeOff = new HashSet<>();

  /** The last document that each frame was asked to show. */
  private final Map<Frame, Request> sought = new LinkedHashMap<>();

  private @Nullable Unanswered unanswered;

  private int asked;

  private record Unanswered(String url, String why) {}

  /**
   * What came of it.
   *
   * @param response null: none came
   * @param failure by which it did not come, or not whole; null: it came
   */
  private record Document(
      Request request, @Nullable Response response, @Nullable String failure, long cameNanos) {
    Document(Request request, @Nullable Response response, @Nullable String failure) {
      this(request, response, failure, System.nanoTime());
    }

    String url() {
      return request.url();
    }

    boolean cameBefore(Duration time) {
      return response != null && System.nanoTime() - cameNanos > time.toNanos();
    }
  }

  private final Consumer<Response> onResponse = this::note;
  private final Consumer<Request> onRequest = this::begun;

  private final Consumer<WebSocket> onLine = this::listens;
  private final Consumer<Request> onFinished = pending::ended;
  private final Consumer<Request> onFailed = this::failed;

  private final Consumer<Page> onWindow = this::opened;

  /**
   * @param askedBefore how often the page before it asked its server
   */
  Traffic(Page page, int askedBefore) {
    this.page = page;
    this.asked = askedBefore;
    page.onResponse(onResponse);
    page.onRequest(onRequest);
    page.onWebSocket(onLine);
    page.onRequestFinished(onFinished);
    page.onRequestFailed(onFailed);
    page.onPopup(onWindow);
  }

  /** Listens no more. */
  void close() {
    page.offResponse(onResponse);
    page.offRequest(onRequest);
    page.offWebSocket(onLine);
    page.offRequestFinished(onFinished);
    page.offRequestFailed(onFailed);
    page.offPopup(onWindow);
  }

  /** Whether the page waits for its server. */
  boolean busy() {
    return !pending.isEmpty();
  }

  /** How often the page asked its server for something, or told it. */
  int asked() {
    return asked;
  }

  /**
   * Set when the last document of the page, or of a frame of it, was but a sign that it is down.
   */
  Optional<Trouble> trouble(PageLoad judgment) {
    return stumbled(judgment).map(frame -> trouble(judgment, frame).orElseThrow());
  }

  /** Whether that document, else the page's own, came of a question that sends nothing. */
  boolean wasOnlyAsked(PageLoad judgment) {
    Document last = documents.get(stumbled(judgment).orElse(page.mainFrame()));
    return last == null || last.request().method().equals("GET");
  }

  /** Asks once more for the document of the frame that stumbled; for the page's own if none did. */
  void askAgain(PageLoad loading) {
    Frame again = stumbled(loading).orElse(page.mainFrame());
    double atMost = loading.atMost().toMillis();
    try {
      if (again == page.mainFrame()) {
        page.reload(new Page.ReloadOptions().setTimeout(atMost).setWaitUntil(WITH_ITS_MARKUP));
      } else {
        again.navigate(
            address(again),
            new Frame.NavigateOptions().setTimeout(atMost).setWaitUntil(WITH_ITS_MARKUP));
      }
    } catch (PlaywrightException stumbledAgain) {
      if (page.isClosed()) {
        throw stumbledAgain;
      }
    }
  }

  private Optional<Frame> stumbled(PageLoad judgment) {
    documents.keySet().removeIf(Frame::isDetached);
    // Asking the browser lets it tell of more documents meanwhile.
    return List.copyOf(documents.keySet()).stream()
        .filter(frame -> trouble(judgment, frame).isPresent() && isOfThePage(frame))
        .findFirst();
  }

  private Optional<Trouble> trouble(PageLoad judgment, Frame frame) {
    Document last = documents.get(frame);
    if (last == null) {
      return Optional.empty();
    }
    try {
      judgment.check(last.response());
      if (hasNothing(judgment, frame, last) && brokeOff.add(last.url())) {
        last = new Document(last.request(), last.response(), NOTHING_CAME);
        documents.put(frame, last);
      }
      String url = last.url();
      return Optional.ofNullable(last.failure()).map(why -> judgment.brokeOff(url, why));
    } catch (Trouble down) {
      return Optional.of(down);
    }
  }

  /**
   * An answer of which nothing comes after its head. Chromium also leaves a frame so for good when
   * the same click opens a window (seen with frames and a slow server).
   */
  private boolean hasNothing(PageLoad judgment, Frame frame, Document last) {
    try {
      return last.failure() == null
          && last.cameBefore(judgment.atMost().dividedBy(10))
          && pending.contains(last.request())
          && Boolean.TRUE.equals(frame.evaluate("!document.documentElement"));
    } catch (PlaywrightException onItsWay) {
      return false;
    }
  }

  /** A map, a film or an advertisement of another site that fails is no trouble of this one. */
  private boolean isOfThePage(Frame frame) {
    try {
      return frame == page.mainFrame()
          || (host(frame).equals(host(page.mainFrame())) && frame.frameElement().isVisible());
    } catch (PlaywrightException | IllegalArgumentException goneOrNoAddress) {
      return false;
    }
  }

  private String host(Frame frame) {
    return host(address(frame));
  }

  private static String host(String address) {
    return String.valueOf(URI.create(address).getHost());
  }

  /** What this page asked its own site for, last and in vain, since it came; empty: got it all. */
  Optional<String> unanswered() {
    return Optional.ofNullable(unanswered)
        .map(lost -> lost.url().replaceFirst("[?#].*", "") + " (" + lost.why() + ")");
  }

  private void noteAnswer(Request request, @Nullable String failure) {
    if (request.isNavigationRequest()) {
      unanswered = request.frame() == page.mainFrame() ? null : unanswered;
    } else if (failure == null) {
      unanswered = unanswered != null && unanswered.url().equals(request.url()) ? null : unanswered;
    } else if (MAKES_THE_PAGE.contains(request.resourceType())
        && !failure.contains(GIVEN_UP)
        && host(request.url()).equals(host(page.mainFrame()))) {
      unanswered = new Unanswered(request.url(), failure);
    }
  }

  /** What its last document was asked for by. */
  private String address(Frame frame) {
    Document last = documents.get(frame);
    return last == null ? frame.url() : last.url();
  }

  /** What a page sends by a line that stays open, as Blazor and SignalR do, is a question, too. */
  private void listens(WebSocket line) {
    line.onFrameSent(frame -> asked++);
  }

  private void begun(Request request) {
    if (pending.begun(request)) {
      asked++;
    }
    try {
      if (request.isNavigationRequest()) {
        sought.keySet().removeIf(Frame::isDetached);
        sought.put(request.frame(), request);
      }
    } catch (PlaywrightException gone) {
      return; // of a page that closed meanwhile
    }
  }

  /** What a form sends into a window of its own is asked by that window. */
  private void opened(Page window) {
    asked++;
  }

  /**
   * Also a document of which but a part came: what it lacks may be what is looked for. That one
   * failed is told late at times, when it has been asked for again.
   */
  private void failed(Request request) {
    pending.ended(request);
    try {
      noteAnswer(request, request.failure());
      if (request.isNavigationRequest()
          && request.equals(sought.getOrDefault(request.frame(), request))
          && !request.failure().contains(GIVEN_UP)) {
        Document before = documents.get(request.frame());
        Response part =
            before != null && before.request().equals(request) ? before.response() : null;
        if (part == null || brokeOff.add(request.url())) {
          documents.put(request.frame(), new Document(request, part, request.failure()));
        }
      }
    } catch (PlaywrightException | IllegalArgumentException goneOrNoAddress) {
      return; // of a page that closed meanwhile
    }
  }

  private void note(Response response) {
    try {
      int status = response.status();
      pending.answered(response.request(), status);
      noteAnswer(response.request(), status < FIRST_OF_THE_SERVERS ? null : "HTTP " + status);
      if (response.request().isNavigationRequest()) {
        documents.put(response.frame(), new Document(response.request(), response, null));
      }
    } catch (PlaywrightException | IllegalArgumentException goneOrNoAddress) {
      return; // of a page that closed meanwhile
    }
  }
}
