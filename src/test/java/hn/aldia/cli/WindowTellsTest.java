package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.AtTheWindow;
import hn.aldia.testing.KeptBrowsers;
import hn.aldia.testing.Pty;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever looks at the window, and not at the terminal, reads there what is going on. */
class WindowTellsTest {
  private static final String INTRUDER =
      """
      <div id="news" style="position:fixed;inset:0;background:#0008;z-index:9000">
        <div role="dialog" style="margin:8em auto;width:20em;background:#fff">Avisos del día
          <button onclick="document.getElementById('news').remove()">Cerrar</button></div></div>
      """;

  private static final String FITS =
      "() => outerWidth <= screen.width && outerHeight <= screen.height";
  private static final String CARD = "[data-aldia=hand-over]";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"en, [y/N], y, permanent password is set", "es, [s/N], s, contraseña permanente"})
  void what_is_asked_at_the_terminal_and_that_the_window_is_to_stay_open(
      String language, String asks, String yes, String done) throws IOException {
    var options = OfficeOptions.standard().withPopups(0).withMailDelay(Duration.ofSeconds(12));
    try (var office = BundledOffice.open(options);
        var window = AtTheWindow.small()) {
      AldiaHome home =
          AldiaHome.in(folder.resolve("aldia"), office.portal(), office).inTheProductsBrowser();
      var person = AtTheWindow.personAtKept(home.caseFolder(), page -> reads(page, language));
      try (Pty terminal =
          Pty.starts(
              folder,
              100,
              "register",
              "--home",
              home.folder().toString(),
              "--lang",
              language,
              "--headed",
              "-D",
              "browser.executable=" + window.chromium(folder))) {
        terminal.sees(asks);
        person.end();
        terminal.types(yes);
        var waits =
            AtTheWindow.personAtKept(home.caseFolder(), page -> isToldToWait(page, language));
        waits.end();
        terminal.sees(done).sees("--reveal");
        assertThat(terminal.exit()).isZero();
      }
    } finally {
      KeptBrowsers.end(folder);
    }
  }

  /** What pops up while the question stands is closed all the same. */
  private static void reads(Page any, String language) {
    Page page = withCard(any);
    page.evaluate("news => document.body.insertAdjacentHTML('beforeend', news)", INTRUDER);
    page.waitForCondition(() -> page.locator("#news").count() == 0);
    assertThat(page.locator(CARD).count()).isOne();
    assertThat(page.evaluate(FITS)).as("the window is no larger than the screen").isEqualTo(true);
    AtTheWindow.picture(page, "card-look-over-" + language);
  }

  private static void isToldToWait(Page any, String language) {
    any.context().waitForCondition(() -> withCard(any).url().endsWith("/LOGIN"));
    Page page = withCard(any);
    AtTheWindow.picture(page, "card-leave-open-" + language);
    page.waitForCondition(() -> page.locator(CARD).count() == 0);
  }

  /** The portal opens a window of its own. */
  private static Page withCard(Page any) {
    any.context().waitForCondition(() -> cards(any).findAny().isPresent());
    return cards(any).findAny().orElseThrow();
  }

  private static Stream<Page> cards(Page any) {
    return any.context().pages().stream().filter(page -> page.locator(CARD).count() > 0);
  }
}
