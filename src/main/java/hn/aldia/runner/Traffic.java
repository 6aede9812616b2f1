package hn.aldia.runner;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import hn.aldia.browser.launch.PageLoad;
import hn.aldia.words.Trouble;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What goes to and fro between one page and its server. Belongs to the thread of the page. */
final class Traffic {
  private static final Set<String> AWAITED = Set.of("document", "xhr", "fetch");

  private final Set<Request> pending = new HashSet<>();
  private @Nullable Response answer;

  Traffic(Page page) {
    page.onResponse(this::note);
    page.onRequest(this::begun);
    page.onRequestFinished(pending::remove);
    page.onRequestFailed(pending::remove);
  }

  /** Whether the page waits for its server. */
  boolean busy() {
    return !pending.isEmpty();
  }

  /** Set when the last document was but a sign that the site is down. */
  Optional<Trouble> trouble(PageLoad judgment) {
    try {
      judgment.check(answer);
      return Optional.empty();
    } catch (Trouble down) {
      return Optional.of(down);
    }
  }

  /** Whether the last document came of a question that sends nothing. */
  boolean wasOnlyAsked() {
    return answer == null || answer.request().method().equals("GET");
  }

  private void begun(Request request) {
    if (AWAITED.contains(request.resourceType())) {
      pending.add(request);
    }
  }

  private void note(Response response) {
    try {
      Frame frame = response.frame();
      if (frame.parentFrame() == null && response.request().isNavigationRequest()) {
        answer = response;
      }
    } catch (PlaywrightException gone) {
      return; // of a page that closed meanwhile
    }
  }
}
