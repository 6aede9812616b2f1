package hn.aldia.browser.popup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import hn.aldia.browser.find.AmbiguousTarget;
import hn.aldia.browser.find.Finder;
import hn.aldia.page.Purpose;
import hn.aldia.rehearsal.looks.Choices;
import hn.aldia.rehearsal.looks.CoveringArray;
import hn.aldia.rehearsal.looks.Look;
import hn.aldia.rehearsal.looks.LookRehearsal;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.portal.Form;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Guard and finder let loose on every page that we have, the screens of a few looks among them, as
 * somebody sees them who is signed in: they change nothing. As many times as {@code
 * -Dmonkey.looks=10000 -Dmonkey.seed=8} says, in so many looks as {@code -Dmonkey.portals=40} does;
 * over other pages of this machine, too, whose addresses are the lines of {@code
 * -Dmonkey.pages=FILE}.
 */
class MonkeyTest {
  private static final int LOOKS = Integer.getInteger("monkey.looks", 60);
  private static final int PORTALS = Integer.getInteger("monkey.portals", 3);
  private static final List<String> SCREENS =
      List.of(
          "home",
          "services",
          "register",
          "sign-in",
          "password",
          "new",
          "step1",
          "step2",
          "sent",
          "requests",
          "detail");
  private static final List<String> SOUGHT =
      List.of("Enviar", "Correo", "Registrarse", "Solicitudes", "Cancelar", "Motivo", "Generar");

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private final List<LookRehearsal> portals = new ArrayList<>();
  private final List<String> changes = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    portals.forEach(LookRehearsal::close);
  }

  @Test
  void guard_and_finder_change_nothing_on_any_page() throws IOException {
    List<URI> addresses = new ArrayList<>();
    for (Path file : pages()) {
      addresses.add(Web.page("monkey" + addresses.size(), Files.readString(file)));
    }
    Page page = browser.open(addresses.get(0));
    page.onRequest(
        asked -> {
          if (!asked.method().equals("GET")) {
            changes.add(asked.method() + " " + asked.url());
          }
        });
    CoveringArray.of(Choices.shipped(), 7).stream()
        .limit(PORTALS)
        .map(look -> signedIn(look, page))
        .forEach(portal -> SCREENS.forEach(each -> addresses.add(portal.resolve("p/" + each))));
    String others = System.getProperty("monkey.pages", "");
    if (!others.isEmpty()) {
      // What they would fetch from elsewhere is left out.
      page.route(url -> !url.startsWith("http://127.0.0.1:"), Route::abort);
      Files.readAllLines(Path.of(others)).stream().map(URI::create).forEach(addresses::add);
    }
    var random = new Random(Long.getLong("monkey.seed", 7));
    for (int look = 0; look < LOOKS; look++) {
      URI address = addresses.get(random.nextInt(addresses.size()));
      page.navigate(address.toString());
      String shown = page.url();
      changes.clear();
      try (var guard =
          PopupGuard.attach(
              page, AllowedPopup.nothing(), Clock.systemUTC(), Duration.ofMillis(200))) {
        guard.clear();
        sought(page, SOUGHT.get(random.nextInt(SOUGHT.size())));
        guard.clear();
      }
      if (!page.url().equals(shown) && !page.url().startsWith(shown + "#")) {
        changes.add(shown + " led to " + page.url());
      }
      assertThat(changes).as("%d: %s", look, address).isEmpty();
    }
  }

  /** The portal's address, with the session of one who has requests. */
  private URI signedIn(Look look, Page page) {
    var portal =
        new LookRehearsal(
            look,
            OfficeOptions.standard(),
            (matter, form, accepted) -> changes.add(look + " received " + matter));
    portals.add(portal);
    String email = "mono" + portals.size() + "@ejemplo.hn";
    portal.office().rules().enrol(email, "Ana", "Ejemplo", "Solo-para-mirar-1");
    portal.office().desk().addOlder(email, "PRORROGAS", "ASIGNADA", "Rosa Elena");
    var entry = new Form(Map.of("correo", email, "pin", "Solo-para-mirar-1"));
    assertThat(portal.office().rules().enter("mono", entry).accepted()).isTrue();
    page.context()
        .addCookies(List.of(new Cookie("LOOKSESSION", "mono").setUrl(portal.portal().toString())));
    return portal.portal();
  }

  private static void sought(Page page, String words) {
    try {
      var unused = new Finder(page).look(Target.of(words), Purpose.CLICK);
    } catch (AmbiguousTarget | PlaywrightException several) {
      return;
    }
  }

  private static List<Path> pages() throws IOException {
    var found = new ArrayList<Path>();
    for (String root : List.of("fixtures", "src/test/resources/otherportal")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files.filter(file -> file.toString().endsWith(".html")).sorted().forEach(found::add);
      }
    }
    return found;
  }
}
