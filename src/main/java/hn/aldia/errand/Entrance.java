package hn.aldia.errand;

import hn.aldia.browser.BrowserSession;
import hn.aldia.browser.ChromiumFinder;
import hn.aldia.browser.LaunchFlags;
import hn.aldia.browser.Machine;
import hn.aldia.browser.Masking;
import hn.aldia.browser.PlaywrightDriver;
import hn.aldia.config.BrowserSettings;
import hn.aldia.config.Secret;
import hn.aldia.inm.Answer;
import hn.aldia.inm.Registration;
import hn.aldia.inm.SignIn;
import hn.aldia.runner.BrowserView;
import hn.aldia.runner.BrowserVisit;
import hn.aldia.runner.OpenPage;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** An ordinary visit to the portal, in a browser that ends with it. */
final class Entrance {
  private static final Duration FOR_A_PAGE = Duration.ofSeconds(60);
  private static final Duration FOR_A_PERSON = Duration.ofMinutes(10);

  private final Parts parts;

  Entrance(Parts parts) {
    this.parts = parts;
  }

  /** Signs in, to see whether this password is the account's. */
  Answer signIn(Secret password) {
    return visit(
        rooms -> {
          rooms.scripts().secret("password", password);
          Answer answer =
              new SignIn(rooms.view(), rooms.scripts(), rooms.patience(), parts.clock()).signIn();
          rooms.view().picture(answer.is(Answer.Verdict.ACCEPTED) ? "signed-in" : "not-signed-in");
          return answer;
        },
        password);
  }

  /** Opens the portal and recognises it, or says why not. */
  void reachPortal() {
    visit(
        rooms -> {
          new Registration(rooms.view(), rooms.scripts(), rooms.patience(), parts.clock())
              .reachPortal();
          return true;
        });
  }

  private <T> T visit(Function<Rooms, T> act, Secret... masked) {
    BrowserSettings settings = parts.settings().settings().browser();
    var flags =
        LaunchFlags.of(settings.sandbox(), List.of(parts.settings().settings().portal().url()));
    try (PlaywrightDriver driver = PlaywrightDriver.start(Machine.here());
        BrowserSession session =
            settings.connect() == null
                ? BrowserSession.launch(
                    driver,
                    new ChromiumFinder(Machine.here(), parts.progress()).find(settings),
                    settings,
                    parts.headless(),
                    flags,
                    null)
                : BrowserSession.connect(driver, settings.connect(), settings, null)) {
      OpenPage page = OpenPage.of(session, parts.clock(), FOR_A_PAGE);
      var view =
          new BrowserView(
              page,
              parts.settings().folder().pictures(),
              () -> new Masking(List.of(masked), personal()),
              parts.words(),
              FOR_A_PERSON);
      var scripts = new CaseScripts(parts, new BrowserVisit(page, settings.timeout()), view);
      try {
        return act.apply(new Rooms(scripts, view, settings.timeout()));
      } catch (Trouble trouble) {
        if (trouble.evidence().isEmpty()) {
          view.evidence("visit").forEach(trouble::attach);
        }
        throw trouble;
      }
    }
  }

  private List<String> personal() {
    return Stream.ofNullable(parts.settings().applicant().email()).toList();
  }

  private record Rooms(CaseScripts scripts, BrowserView view, Duration patience) {}
}
