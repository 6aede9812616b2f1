package hn.aldia.browser.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import hn.aldia.browser.find.Finder;
import hn.aldia.browser.person.HandOver.End;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.DayByDay;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HandOverTest {
  private static final Card CARD =
      new Card(
          "Le toca a usted", "Elija «Extranjero» en «Clase de Persona» y pulse Listo.", "Listo");
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final String HTML =
      """
      <link rel=stylesheet href="/webjars/bootstrap/3.4.1/css/bootstrap.min.css">
      <body style="padding:40px"><h2>Registrarse</h2>
      <label>Clase de Persona <select id=clase class=form-control><option>Nacional<option>Extranjero</select></label>
      <p><button id=far style="position:fixed;right:60px;bottom:60px">Registrarse</button>
      """;

  @RegisterExtension final TestBrowser browser = new TestBrowser();
  private final HandOver handOver = new HandOver(Clock.systemUTC());

  @Test
  void goes_on_when_the_person_presses_the_button() {
    Page page = browser.open(Web.page("hand-over-1", HTML));
    var beats = new AtomicInteger();
    End end =
        ask(
            page,
            CARD,
            page.querySelector("#clase"),
            () -> {
              if (beats.incrementAndGet() == 6) {
                page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target", "hand-over.png")));
                press(page);
              }
              return false;
            },
            LONG);
    assertThat(end).isEqualTo(End.PRESSED);
    assertThat(card(page)).isEqualTo(0);
  }

  @Test
  void a_card_that_comes_and_goes_is_no_change_of_the_page_and_what_the_page_draws_is() {
    Page page = browser.open(Web.page("hand-over-rest", HTML));
    var finder = new Finder(page);
    page.waitForCondition(() -> rests(finder, Duration.ofMillis(400)));

    HandOver.tell(page, "Al Día", "Mire antes de enviar.");
    boolean whileItStands = rests(finder, Duration.ofMillis(400));
    HandOver.hide(page);

    assertThat(whileItStands && rests(finder, Duration.ofMillis(400))).isTrue();
    page.evaluate("setInterval(() => document.body.append('Cargando'), 20)");
    page.waitForCondition(() -> !rests(finder, Duration.ofMillis(400)));
  }

  private static boolean rests(Finder finder, Duration time) {
    return finder.look(Target.of("Clase de Persona"), Purpose.CHOICE).isPresent()
        && finder.rested().compareTo(time) >= 0;
  }

  /** The pictures are for looking at: target/card-1024.png, target/card-1920.png. */
  @Test
  void every_button_can_be_pressed_on_the_smallest_screen_and_on_a_large_one() {
    Page page = browser.open(Web.page("hand-over-9", HTML));
    for (int[] size : new int[][] {{1024, 600}, {1920, 1080}}) {
      boolean asks = size[0] == 1920;
      pressesTheSecond(page, size, asks, card(asks));
    }
  }

  private static Card card(boolean asks) {
    return new Card(
        "Le toca a usted",
        "Al Día está en una página que no conoce.",
        "Abra la lista de sus solicitudes. Sigo cuando la vea. ".repeat(18),
        List.of(new Card.Copy("Casa #12, Calle Principal, West End, Roatán", "Copiar")),
        "Con el teclado: F9 lleva aquí",
        List.of(
            new Card.Button("CONTINUE", "Continuar"),
            new Card.Button("SKIP", "Omitir"),
            new Card.Button("STOP", "Detener")),
        asks);
  }

  private void pressesTheSecond(Page page, int[] size, boolean asks, Card card) {
    page.setViewportSize(size[0], size[1]);
    var beats = new AtomicInteger();
    HandOver.Ended ended =
        handOver.ask(
            () -> page,
            card,
            null,
            () -> {
              if (beats.incrementAndGet() == 5) {
                Path picture = Path.of("target", "card-" + size[0] + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(picture));
                page.keyboard().press("F9");
                page.keyboard().press(asks ? "Tab" : "Shift+Tab");
                page.keyboard().press("Enter");
              }
              return false;
            },
            LONG);
    assertThat(ended).isEqualTo(new HandOver.Ended(End.PRESSED, "SKIP"));
  }

  @Test
  void goes_on_by_itself_when_the_step_is_done() {
    Page page = browser.open(Web.page("hand-over-2", HTML));
    var beats = new AtomicInteger();
    End end =
        ask(
            page,
            CARD,
            null,
            () -> {
              if (beats.incrementAndGet() == 3) {
                page.selectOption("#clase", "Extranjero");
              }
              return page.locator("#clase").inputValue().equals("Extranjero");
            },
            LONG);
    assertThat(end).isEqualTo(End.REACHED);
  }

  @Test
  void shows_the_card_again_after_a_navigation() {
    Page page = browser.open(Web.page("hand-over-3", HTML));
    String next = Web.page("hand-over-4", "<h1>Otra página</h1>").toString();
    var beats = new AtomicInteger();
    End end =
        ask(
            page,
            CARD,
            page.querySelector("#clase"),
            () -> {
              if (beats.incrementAndGet() == 2) {
                page.navigate(next);
              }
              return beats.get() > 2
                  && page.url().equals(next)
                  && Integer.valueOf(1).equals(card(page));
            },
            LONG);
    assertThat(end).isEqualTo(End.REACHED);
  }

  @Test
  void keeps_clear_of_the_control_it_is_about() {
    Page page = browser.open(Web.page("hand-over-5", HTML));
    var beats = new AtomicInteger();
    ask(
        page,
        CARD,
        page.querySelector("#far"),
        () -> {
          if (beats.incrementAndGet() == 2) {
            page.locator("#far").click(new Locator.ClickOptions().setTrial(true));
          }
          return beats.get() == 3;
        },
        LONG);
    assertThat(beats).hasValue(3);
  }

  @Test
  void ends_when_the_page_is_closed() {
    Page page = browser.open(Web.page("hand-over-6", HTML));
    End end =
        ask(
            page,
            CARD,
            null,
            () -> {
              page.close();
              return false;
            },
            LONG);
    assertThat(end).isEqualTo(End.PAGE_CLOSED);
  }

  @Test
  void a_day_with_the_lid_closed_takes_nothing_of_the_person_s_time() {
    Page page = browser.open(Web.page("hand-over-10", HTML));
    var beats = new AtomicInteger();
    var clock = DayByDay.fromYesterday();
    BooleanSupplier done =
        () -> {
          if (beats.incrementAndGet() == 2) {
            clock.nextDay();
          }
          return beats.get() == 5;
        };
    var ended = new HandOver(clock).ask(() -> page, CARD, null, done, LONG);
    assertThat(ended.end()).isEqualTo(End.REACHED);
  }

  @Test
  void ends_when_the_time_is_up() {
    Page page = browser.open(Web.page("hand-over-7", HTML));
    assertThat(ask(page, CARD, null, () -> false, Duration.ofMillis(300))).isEqualTo(End.TIME_OUT);
  }

  @Test
  void the_page_text_does_not_hold_the_card() {
    Page page = browser.open(Web.page("hand-over-8", HTML));
    var beats = new AtomicInteger();
    ask(
        page,
        CARD,
        null,
        () -> {
          beats.incrementAndGet();
          return beats.get() > 2 && !page.locator("body").innerText().contains("Le toca");
        },
        LONG);
    assertThat(page.getByText("Le toca a usted").count()).isZero();
  }

  private static Object card(Page page) {
    return page.evaluate("() => document.querySelectorAll('[data-aldia=hand-over]').length");
  }

  /** By keyboard: the card stands in a closed shadow root. */
  private HandOver.End ask(
      Page page, Card card, @Nullable ElementHandle about, BooleanSupplier until, Duration atMost) {
    return handOver.ask(() -> page, card, about, until, atMost).end();
  }

  private static void press(Page page) {
    page.keyboard().press("F9");
    page.keyboard().press("Enter");
  }
}
