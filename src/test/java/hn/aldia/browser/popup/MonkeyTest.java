package hn.aldia.browser.popup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.find.AmbiguousTarget;
import hn.aldia.browser.find.Finder;
import hn.aldia.page.Purpose;
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
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Guard and finder let loose on every page that we have: they change nothing. As many looks as
 * {@code -Dmonkey.looks=10000} says.
 */
class MonkeyTest {
  private static final int LOOKS = Integer.getInteger("monkey.looks", 40);
  private static final List<String> SOUGHT =
      List.of("Enviar", "Correo", "Registrarse", "Solicitudes", "Cancelar", "Motivo", "Generar");

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @Test
  void guard_and_finder_change_nothing_on_any_page() throws IOException {
    List<URI> addresses = new ArrayList<>();
    for (Path file : pages()) {
      addresses.add(Web.page("monkey" + addresses.size(), Files.readString(file)));
    }
    Page page = browser.open(addresses.get(0));
    var changes = new ArrayList<String>();
    page.onRequest(
        asked -> {
          if (!asked.method().equals("GET")) {
            changes.add(asked.method() + " " + asked.url());
          }
        });
    var random = new Random(7);
    for (int look = 0; look < LOOKS; look++) {
      URI address = addresses.get(random.nextInt(addresses.size()));
      try (var guard =
          PopupGuard.attach(
              page, AllowedPopup.nothing(), Clock.systemUTC(), Duration.ofMillis(200))) {
        page.navigate(address.toString());
        int before = changes.size();
        guard.clear();
        sought(page, SOUGHT.get(random.nextInt(SOUGHT.size())));
        guard.clear();
        if (!page.url().equals(address.toString()) && !page.url().startsWith(address + "#")) {
          changes.add(address + " led to " + page.url());
        }
        assertThat(changes).as(address.toString()).hasSize(before);
      }
    }
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
