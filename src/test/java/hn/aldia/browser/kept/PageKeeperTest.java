package hn.aldia.browser.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.browser.launch.DriverFolder;
import hn.aldia.browser.launch.OwnBrowsers;
import hn.aldia.browser.launch.PlaywrightDriver;
import hn.aldia.browser.launch.PrivateTemp;
import hn.aldia.browser.launch.Started;
import hn.aldia.browser.popup.Closed;
import hn.aldia.testing.Web;
import hn.aldia.words.Trouble;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageKeeperTest {
  private static final URI PAGE =
      Web.page(
          "kept", "<title>PIN</title><label>PIN <input></label><button>Iniciar Session</button>");

  private @TempDir Path cases;
  private PlaywrightDriver driver;
  private Path folder;
  private final List<Process> assistants = new ArrayList<>();

  @BeforeEach
  void start() {
    driver = PlaywrightDriver.start(Started.MACHINE);
    folder = cases.resolve("c1").resolve("browser").resolve("kept");
  }

  @AfterEach
  void end() throws IOException {
    // One left alive would hold the test runner's streams open, and with them the whole build.
    assistants.forEach(Process::destroyForcibly);
    driver.close();
    new KeptPlace(folder, Started.MACHINE).clear();
  }

  @Test
  void finds_the_very_same_page_after_the_assistant_was_killed() throws Exception {
    Process assistant = assistant();
    assistant.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    goes_on_with_the_page_and_leaves_nothing(assistant.pid());
  }

  @Test
  void finds_the_very_same_page_after_ctrl_c_to_the_process_group() throws Exception {
    Process assistant = assistant();
    new ProcessBuilder("kill", "-INT", "--", "-" + assistant.pid()).inheritIO().start().waitFor();
    assertThat(assistant.waitFor(10, TimeUnit.SECONDS)).isTrue();
    goes_on_with_the_page_and_leaves_nothing(assistant.pid());
  }

  /** Whoever was let in there need not sign in again. */
  @Test
  void keeps_the_cookies_of_its_pages_for_the_next_session() {
    Path state = cases.resolve("state.json");
    URI page = Web.page("cookie-kept", "<script>document.cookie ||= 'a=1; max-age=900'</script>");
    KeptBrowser kept = open();
    kept.page().navigate(page.toString());
    kept.keepState(state);
    kept.end().join();

    var browsers = new OwnBrowsers(Started.MACHINE, line -> {});
    try (var next = browsers.open(Started.SETTINGS, page, true, state)) {
      assertThat(next.context().cookies()).extracting(c -> c.name).containsExactly("a");
    } finally {
      browsers.rest();
    }
  }

  @Test
  void leaves_the_browser_running_and_finds_it_again() {
    KeptBrowser first = open();
    first.page().navigate(PAGE.toString());
    first.page().locator("input").fill("half");
    first.leave();
    KeptBrowser again = keeper().find(folder, Started.SETTINGS).orElseThrow();
    assertThat(again.page().locator("input").inputValue()).isEqualTo("half");
    again.end().join();
    assertThat(folder).doesNotExist();
  }

  @Test
  void finds_nothing_where_nothing_was_kept() {
    assertThat(keeper().find(folder, Started.SETTINGS)).isEmpty();
  }

  @Test
  void cleans_up_after_a_browser_that_died() {
    open().leave();
    profile().processes().forEach(ProcessHandle::destroyForcibly);
    assertThat(new KeptPlace(folder, Started.MACHINE).awaitEnd()).isTrue();
    assertThat(keeper().find(folder, Started.SETTINGS)).isEmpty();
    assertThat(folder).doesNotExist();
  }

  @Test
  void no_child_of_a_browser_that_was_ended_lives_on_to_write_into_its_folder() throws Exception {
    KeptBrowser kept = open();
    kept.page().navigate(PAGE.toString());
    List<ProcessHandle> children =
        profile().processes().stream().flatMap(ProcessHandle::descendants).distinct().toList();
    for (ProcessHandle child : children) {
      // It cannot notice by itself that its browser is no more.
      new ProcessBuilder("kill", "-STOP", Long.toString(child.pid())).start().waitFor();
    }

    assertThat(kept.end().join()).isTrue();

    assertThat(children).isNotEmpty().noneMatch(child -> child.info().command().isPresent());
    assertThat(folder).doesNotExist();
  }

  @Test
  void never_attaches_to_a_stranger_at_the_same_port() throws IOException {
    KeptBrowser stranger = open();
    Path other = cases.resolve("c2").resolve("kept");
    var place = new KeptPlace(other, Started.MACHINE);
    place.create(List.of());
    int port = profile().address().orElseThrow().port();
    Files.writeString(
        other.resolve("profile").resolve("DevToolsActivePort"),
        port + "\n/devtools/browser/another\n");
    assertThat(keeper().find(other, Started.SETTINGS)).isEmpty();
    assertThat(stranger.page().title()).isEmpty();
    stranger.end().join();
  }

  @Test
  void nobody_else_may_read_the_profile() throws IOException {
    KeptBrowser kept = open();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    kept.end().join();
  }

  @Test
  void records_what_a_native_dialog_would_have_said() {
    KeptBrowser kept = open();
    kept.page()
        .navigate(
            Web.page("alerting", "<script>alert('Pin enviado'); confirm('Seguro?')</script>")
                .toString());
    assertThat(KeptPageScript.state(kept.page()).orElseThrow().dialogs())
        .extracting(Closed::text)
        .containsExactly("Pin enviado", "Seguro?");
    kept.end().join();
  }

  @Test
  void says_so_when_a_native_dialog_makes_the_page_hang() {
    KeptBrowser kept = open();
    kept.leave();
    driver.close();
    driver = PlaywrightDriver.start(Started.MACHINE);
    RawCdp.openDialogIn(profile().address().orElseThrow());
    var impatient = new PageKeeper(driver, Duration.ofSeconds(2));
    assertThatThrownBy(() -> impatient.find(folder, Started.SETTINGS))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("chromium.kept-page-hangs"));
    assertThat(profile().processes()).isNotEmpty();
  }

  private void goes_on_with_the_page_and_leaves_nothing(long assistant) throws IOException {
    KeptBrowser kept = keeper().find(folder, Started.SETTINGS).orElseThrow();
    assertThat(kept.page().evaluate("window.load")).isEqualTo("the same page load");
    kept.page().locator("input").press("End");
    kept.page().locator("input").pressSequentially("34N33S");
    assertThat(kept.page().locator("input").inputValue()).isEqualTo("33LT34N33S");
    kept.end().join();
    assertThat(profile().processes()).isEmpty();
    assertThat(folder).doesNotExist();
    assertThat(PrivateTemp.ofKept(folder, Started.MACHINE)).doesNotExist();
    driver.close();
    driver = PlaywrightDriver.start(Started.MACHINE);
    try (var left = Files.list(PrivateTemp.parent(Started.MACHINE))) {
      assertThat(left.map(f -> f.getFileName().toString()))
          .noneMatch(name -> name.startsWith(assistant + "-"));
    }
  }

  /** Another JVM, in a process group of its own, as a terminal would start it. */
  private Process assistant() throws IOException {
    Process process =
        new ProcessBuilder(
                // Ctrl-C is heard, wherever the tests were started.
                "env",
                "--default-signal=INT",
                "setsid",
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "-D" + DriverFolder.PROPERTY + "=" + System.getProperty(DriverFolder.PROPERTY),
                KeptChild.class.getName(),
                folder.toString(),
                PAGE.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assistants.add(process);
    var said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertThat(Optional.ofNullable(said.readLine())).contains("READY");
    return process;
  }

  private KeptBrowser open() {
    return Started.kept(driver, folder, Started.flags());
  }

  private PageKeeper keeper() {
    return new PageKeeper(driver);
  }

  private KeptProfile profile() {
    return new KeptPlace(folder, Started.MACHINE).profile();
  }
}
