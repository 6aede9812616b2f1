package hn.aldia.runner;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import hn.aldia.browser.launch.BrowserGone;
import hn.aldia.browser.paper.PaperNet;
import hn.aldia.browser.paper.Patience;
import hn.aldia.page.CaptchaState;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The counter where a paper is handed out once. The bytes go to disk by themselves, before the page
 * goes on. Made before the site is opened; ends with its browser. One thread only.
 */
public final class PaperDesk implements CaptchaDesk, AutoCloseable {
  private static final Set<String> AWAITED = Set.of("document", "xhr", "fetch");
  private static final double POLL_MILLIS = 40;

  private final OpenPage open;
  private final Page form;
  private final BrowserContext context;
  private final PaperNet net;
  private final BrowserCaptcha captcha;
  private final List<Reply> replies = new ArrayList<>();
  private String site = "";
  private boolean expecting;

  /**
   * @param keep puts a paper on disk; the page goes on only when it has returned
   * @param patience for a paper that has begun to come; gives up by ending the browser
   * @param words the person's language
   */
  public PaperDesk(OpenPage open, Consumer<byte[]> keep, Patience patience, Words words) {
    this.open = open;
    this.form = open.page();
    this.context = form.context();
    this.net = PaperNet.spread(context, keep, patience);
    this.captcha = new BrowserCaptcha(open.clock(), words);
  }

  /** From now on a PDF that comes is the paper; windows that open are left open. */
  public void expectPaper() {
    open.guard().windows().letStay();
    site = form.url().replaceFirst("(//[^/]*).*", "$1");
    if (!expecting) {
      context.onResponse(r -> note(r.request(), r.status()));
      context.onRequestFailed(this::noteFailed);
    }
    expecting = true;
    net.arm();
  }

  /** What the site's own server answered since the paper is expected, in its order. */
  public List<Reply> replies() {
    return List.copyOf(replies);
  }

  /** What the browser itself gave up, as it does for every download, says nothing of the site. */
  private void noteFailed(Request request) {
    if (request.failure() == null || !request.failure().contains("ERR_ABORTED")) {
      note(request, 0);
    }
  }

  private void note(Request request, int status) {
    if (AWAITED.contains(request.resourceType()) && request.url().startsWith(site)) {
      replies.add(new Reply(request.method(), request.url(), status));
    }
  }

  /** What to throw instead of this: what became of the paper, if that is why. */
  public RuntimeException explain(RuntimeException why) {
    return net.explain(why);
  }

  /** How many different papers are on disk by now. */
  public int papers() {
    return net.caught();
  }

  /** Keeps a page that is the paper itself; see {@link PaperNet#prints}. */
  public boolean prints(Predicate<byte[]> isPaper) {
    return net.prints(isPaper);
  }

  @Override
  public CaptchaState captcha() {
    return captcha.on(form);
  }

  /**
   * {@inheritDoc}
   *
   * @throws RuntimeException when a paper came and could not be written to disk
   */
  @Override
  public boolean await(BooleanSupplier condition, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (true) {
      boolean viewer = net.look();
      if (condition.getAsBoolean()) {
        return true;
      }
      if (System.nanoTime() > end) {
        return false;
      }
      if (!viewer && !form.isClosed() && !captcha().needsPerson()) {
        clear();
      }
      pause();
    }
  }

  @Override
  public boolean askPerson(Message instruction, BooleanSupplier until, Duration atMost) {
    BooleanSupplier done =
        () -> {
          if (expecting) {
            net.look();
          }
          return until.getAsBoolean();
        };
    return captcha.askPerson(form, instruction, done, atMost);
  }

  private void clear() {
    try {
      open.guard().clear();
    } catch (PlaywrightException navigating) {
      return;
    }
  }

  private void pause() {
    Page alive =
        context.pages().stream()
            .filter(p -> !p.isClosed())
            .findFirst()
            .orElseThrow(PaperDesk::gone);
    try {
      alive.waitForTimeout(POLL_MILLIS);
    } catch (PlaywrightException e) {
      if (!alive.isClosed()) {
        throw new BrowserGone(e);
      }
    }
  }

  private static BrowserGone gone() {
    return new BrowserGone(new PlaywrightException("all its windows were closed"));
  }

  @Override
  public void close() {
    net.close();
  }
}
