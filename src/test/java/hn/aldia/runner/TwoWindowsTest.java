package hn.aldia.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.browser.find.Found;
import hn.aldia.page.KeyPace;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One click opens a window, and the page goes on itself: which of the two leads on is seen. */
class TwoWindowsTest {
  private static final Duration WAIT = Duration.ofSeconds(8);
  private static final Target SURNAME = Target.of("Apellido");
  private static final String HEAD = "<!doctype html><meta charset=utf-8>";
  private static final String FORM = HEAD + "<h1>Registro</h1><label>Apellido <input></label>";
  private static final String ADVERT =
      HEAD + "<h1>INM</h1><p>Renueve a tiempo su carnet</p><label>Buscar <input></label>";
  private static final String LIVELY =
      HEAD + "<h1>Inicio</h1><script>setInterval(() => fetch('quieta-0'), 150)</script>";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private OpenPage clicked(String what) {
    Page page =
        browser.open(Web.page("dos", LIVELY + "<button onclick=\"" + what + "\">Entrar</button>"));
    var open = OpenPage.on(page, Clock.systemUTC(), WAIT);
    new BrowserVisit(open, WAIT, null).click(Target.of("Entrar"));
    return open;
  }

  private static String address(String kind, int millis) {
    String html = kind.equals("forma") ? FORM : kind.equals("anuncio") ? ADVERT : LIVELY;
    return Web.page(kind + "-" + millis, html, Duration.ofMillis(millis)).toString();
  }

  /** With tab and with small window; what the page itself becomes, and what the window shows. */
  @ParameterizedTest
  @CsvSource({
    "forma, 500, anuncio, 0, '', left",
    "forma, 500, anuncio, 0, 'width=300,height=200', left",
    "forma, 700, anuncio, 300, 'width=300,height=200', left",
    "anuncio, 0, forma, 500, '', window",
    "anuncio, 300, forma, 500, '', window",
    "anuncio, 500, forma, 0, 'width=400,height=300', window",
    "quieta, 0, forma, 500, '', window",
  })
  void the_one_that_shows_what_is_sought_is_gone_to_however_slow_it_is(
      String left, int itTakes, String window, int windowTakes, String size, String where) {
    OpenPage open =
        clicked(
            "window.open('%s', 'otra', '%s'); location = '%s'"
                .formatted(address(window, windowTakes), size, address(left, itTakes)));
    Page first = open.page();

    open.find(SURNAME, Purpose.TEXT, WAIT);

    assertThat(open.page() == first).isEqualTo(where.equals("left"));
  }

  @Test
  void a_window_that_alone_came_of_the_click_is_gone_to_at_another_site_too() {
    OpenPage open =
        clicked(
            "window.open('%s')".formatted(address("forma", 500).replace("127.0.0.1", "localhost")));

    open.find(SURNAME, Purpose.TEXT, WAIT);

    assertThat(open.page().url()).contains("localhost");
  }

  @Test
  void what_the_tab_left_behind_asks_for_ever_keeps_nobody_and_is_guarded_again_on_the_way_back() {
    OpenPage open =
        clicked(
            "window.open('%s'); setInterval(() => confirm('¿Desea salir?'), 150)"
                .formatted(address("forma", 0)));
    Page left = open.page();

    Found surname = open.find(SURNAME, Purpose.TEXT, WAIT);
    new BrowserVisit(open, WAIT, null).enter(SURNAME, "Ejemplo", KeyPace.FILLED);

    assertThat(open.page()).isNotSameAs(left);
    assertThat(surname.element().inputValue()).isEqualTo("Ejemplo");

    open.page().close();

    assertThat(open.comesBack()).isTrue();
    assertThat(open.text()).contains("Inicio");
    assertThat(open.await(() -> open.announced().contains("¿Desea salir?"), WAIT)).isTrue();
  }
}
