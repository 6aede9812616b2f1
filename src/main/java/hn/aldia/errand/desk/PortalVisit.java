package hn.aldia.errand.desk;

import hn.aldia.browser.launch.BrowserSession;
import hn.aldia.browser.paper.Patience;
import hn.aldia.config.settings.BrowserSettings;
import hn.aldia.inm.Portal;
import hn.aldia.inm.SignIn;
import hn.aldia.runner.CaptchaPassage;
import hn.aldia.runner.OpenPage;
import hn.aldia.runner.PaperDesk;
import hn.aldia.runner.View;
import hn.aldia.words.Words;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An ordinary visit to a site, in a browser that ends with it. One thread only. */
public final class PortalVisit implements AutoCloseable {
  private static final Duration FOR_A_PAGE = Duration.ofSeconds(60);

  private final BrowserSession session;
  private final Pulse pulse;
  private final OpenPage page;
  private final CaseScripts scripts;
  private final Duration patience;
  private final CaptchaPassage captcha;
  private final Words words;
  private final List<byte[]> papers = new ArrayList<>();
  private @Nullable PaperDesk counter;

  private PortalVisit(PortalDoor door, BrowserSession session, Duration patience) {
    CaseDesk desk = door.desk();
    this.session = session;
    this.pulse = Pulse.of(desk, FOR_A_PAGE, session::abandon);
    this.page = OpenPage.on(session.page(), pulse, FOR_A_PAGE);
    this.patience = patience;
    this.words = desk.words();
    this.scripts = new CaseScripts(door, page);
    this.captcha =
        new CaptchaPassage(
            view().captchaDesk(),
            desk.settings().settings().treasury().captchaWait(),
            door.headless() ? null : CaseScripts.FOR_A_PERSON);
  }

  /**
   * @param state cookies of an earlier visit, where the file is there
   */
  static PortalVisit open(PortalDoor door, URI site, @Nullable Path state) {
    BrowserSettings settings = door.desk().settings().settings().browser();
    BrowserSession session = door.browsers().open(settings, site, door.headless(), state);
    try {
      return new PortalVisit(door, session, settings.timeout());
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  public CaseScripts scripts() {
    return scripts;
  }

  public View view() {
    return scripts.view();
  }

  public OpenPage page() {
    return page;
  }

  /** By which everything on this page waits. */
  public Clock clock() {
    return pulse;
  }

  /** The work of a visit; what fails is told as what really was wrong. */
  public <T> T explained(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException failure) {
      throw explain(failure);
    }
  }

  /** What really was wrong: a browser that was ended because its page hung is no broken browser. */
  RuntimeException explain(RuntimeException failure) {
    return pulse.explain(failure);
  }

  public Portal portal() {
    return Portal.of(view(), scripts, patience, pulse);
  }

  public SignIn signIn() {
    return new SignIn(portal(), captcha);
  }

  /** Where papers come in that the site hands out: one for the whole visit. */
  public PaperDesk counter() {
    if (counter == null) {
      counter = new PaperDesk(page, papers::add, new Patience(patience, this::abandon), words);
    }
    return counter;
  }

  /** What came in there so far, in its order. */
  public List<byte[]> papers() {
    return List.copyOf(papers);
  }

  /** How long a page may take to show what is awaited. */
  public Duration patience() {
    return patience;
  }

  /** Keeps cookies and local storage for the next visit. */
  void keepState(Path file) {
    session.keepState(file);
  }

  /** Ends the browser under whatever waits for it; from any thread. */
  public void abandon() {
    session.abandon();
  }

  @Override
  public void close() {
    if (counter != null) {
      counter.close();
    }
    pulse.close();
    session.close();
  }
}
