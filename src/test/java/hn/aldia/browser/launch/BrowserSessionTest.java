package hn.aldia.browser.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import hn.aldia.config.settings.BrowserSettings;
import hn.aldia.testing.Here;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserSessionTest {
  private @TempDir Path folder;
  private final PlaywrightDriver driver = TestBrowser.driver();

  @Test
  void is_a_person_in_honduras() {
    try (var session = launch(null)) {
      assertThat(session.page().evaluate("navigator.language")).isEqualTo("es-HN");
      assertThat(session.page().evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone"))
          .isEqualTo("America/Tegucigalpa");
      assertThat(session.page().evaluate("innerWidth + 'x' + innerHeight")).isEqualTo("1280x900");
    }
  }

  @Test
  void keeps_cookies_for_the_next_session_for_the_owner_alone() throws IOException {
    Path state = folder.resolve("browser").resolve("state.json");
    URI page = Web.page("cookie", "<script>document.cookie ||= 'a=1; max-age=900'</script>");
    try (var first = launch(state)) {
      first.page().navigate(page.toString());
      first.keepState(state);
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state)))
        .isEqualTo("rw-------");
    try (var second = launch(state)) {
      assertThat(second.context().cookies()).extracting(c -> c.name).containsExactly("a");
    }
  }

  @Test
  void a_session_that_cannot_be_kept_ends_nothing() throws IOException {
    Path noFolder = Files.writeString(folder.resolve("full"), "a file");
    try (var session = launch(null)) {
      session.keepState(noFolder.resolve("state.json"));
      assertThat(session.page().evaluate("1 + 1")).isEqualTo(2);
    }
  }

  @Test
  void a_configured_program_that_is_no_browser_is_a_wrong_setting() {
    Path no = Path.of("/bin/false");
    var usual = Started.SETTINGS;
    var settings =
        new BrowserSettings(no, null, usual.headless(), null, usual.sandbox(), usual.timeout());
    assertThatThrownBy(
            () -> BrowserSession.launch(driver, no, settings, true, Started.flags(), null))
        .isInstanceOf(Trouble.class)
        .hasMessageStartingWith("The browser /bin/false does not start: ")
        .satisfies(e -> assertThat(((Trouble) e).kind()).isEqualTo(Trouble.Kind.SETTINGS));
  }

  @Test
  void uses_a_browser_elsewhere_and_leaves_it_running() throws IOException {
    int port = Here.freePort();
    var options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(Started.browser())
            .setArgs(List.of("--no-sandbox", "--remote-debugging-port=" + port));
    try (Browser elsewhere = driver.playwright().chromium().launch(options)) {
      Page open = elsewhere.newPage();
      var address = URI.create("http://127.0.0.1:" + port);
      try (var session = BrowserSession.connect(driver, address, Started.SETTINGS, null)) {
        assertThat(session.page().evaluate("1 + 1")).isEqualTo(2);
      }
      assertThat(open.evaluate("2 + 2")).isEqualTo(4);
    }
  }

  @Test
  void a_remote_browser_that_is_not_there_is_said_to_be_so() {
    var address = URI.create("http://127.0.0.1:1");
    assertThatThrownBy(() -> BrowserSession.connect(driver, address, Started.SETTINGS, null))
        .isInstanceOf(Trouble.class)
        .hasMessageStartingWith("The browser at http://127.0.0.1:1 does not answer: ");
  }

  private BrowserSession launch(@Nullable Path state) {
    return BrowserSession.launch(
        driver, Started.browser(), Started.SETTINGS, true, Started.flags(), state);
  }
}
