package hn.aldia.browser.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.config.settings.BrowserSettings;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumFinderTest {
  private @TempDir Path root;
  private final List<String> progress = new ArrayList<>();

  @Test
  void the_configured_one_wins() throws IOException {
    program("usr/bin/google-chrome-stable");
    Path own = program("opt/mine/chrome");
    assertThat(finder(linux()).find(settings(own, null))).isEqualTo(own);
  }

  @Test
  void a_configured_one_that_is_not_there_is_a_wrong_setting() {
    Path nowhere = root.resolve("nowhere");
    assertThatThrownBy(() -> finder(linux()).find(settings(nowhere, null)))
        .isInstanceOf(Trouble.class)
        .hasMessage("The settings name a browser that is not there: " + nowhere)
        .satisfies(e -> assertThat(((Trouble) e).kind()).isEqualTo(Trouble.Kind.SETTINGS));
  }

  @Test
  void a_configured_one_that_is_no_program_is_a_wrong_setting() throws IOException {
    Path text = Files.writeString(root.resolve("chrome.txt"), "no");
    assertThatThrownBy(() -> finder(linux()).find(settings(text, null)))
        .hasMessage("The browser that the settings name cannot be run: " + text);
  }

  @Test
  void chrome_before_chromium_before_edge() throws IOException {
    Path edge = program("opt/microsoft/msedge/msedge");
    assertThat(finder(linux()).find(settings(null, null))).isEqualTo(edge);
    Path chromium = program("usr/bin/chromium");
    assertThat(finder(linux()).find(settings(null, null))).isEqualTo(chromium);
    Path chrome = program("opt/google/chrome/chrome");
    assertThat(finder(linux()).find(settings(null, null))).isEqualTo(chrome);
    assertThat(finder(linux()).find(settings(null, "msedge"))).isEqualTo(edge);
  }

  @Test
  void a_channel_that_is_unknown_or_absent_is_a_wrong_setting() {
    assertThatThrownBy(() -> finder(linux()).find(settings(null, "netscape")))
        .hasMessage("The settings name an unknown browser channel: “netscape”");
    assertThatThrownBy(() -> finder(linux()).find(settings(null, "chrome")))
        .hasMessage("The browser that the settings ask for is not installed: “chrome”");
  }

  @Test
  void playwrights_own_is_taken_where_there_is_no_other_newest_first() throws IOException {
    playwrightsOwn(999);
    Path newest = playwrightsOwn(1234);
    program("home/.cache/ms-playwright/chromium-2000/chrome-linux/chrome");
    assertThat(finder(linux()).find(settings(null, null))).isEqualTo(newest);
  }

  @Test
  void looks_where_macos_and_windows_put_it() throws IOException {
    Path mac = program("Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    assertThat(finder(machine(Machine.Os.MAC, Map.of())).present()).contains(mac);
    Path windows = program("Programs/Microsoft/Edge/Application/msedge.exe");
    var env = Map.of("ProgramFiles(x86)", root.resolve("Programs").toString());
    assertThat(finder(machine(Machine.Os.WINDOWS, env)).present()).contains(windows);
  }

  @Test
  void installs_one_where_there_is_none_and_shows_the_progress() {
    var installer = new Installs("apt-get install chromium", true);
    Path found =
        new ChromiumFinder(linux(), () -> List.of(installer), progress::add)
            .find(settings(null, null));
    assertThat(found).isEqualTo(root.resolve("usr/bin/chromium"));
    assertThat(progress).containsExactly("apt-get install chromium", "50 %");
  }

  @Test
  void says_what_to_run_when_none_can_be_installed() {
    var installer = new Installs("node cli.js install chromium", false);
    assertThatThrownBy(
            () ->
                new ChromiumFinder(linux(), () -> List.of(installer), progress::add)
                    .find(settings(null, null)))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("chromium.missing"))
        .satisfies(
            e -> {
              var trouble = (Trouble) e;
              assertThat(trouble.kind()).isEqualTo(Trouble.Kind.OUTSIDE);
              assertThat(trouble.what().toString()).endsWith("could be installed.\n50 %");
              assertThat(trouble.remedy().toString())
                  .isEqualTo("Install one of them, or run: node cli.js install chromium");
            });
  }

  @Test
  void an_installer_passes_on_each_line_and_its_failure() {
    var well =
        new CommandInstaller(
            List.of(List.of("echo", "one"), List.of("echo", "two")),
            Map.of(),
            Duration.ofMinutes(1));
    assertThat(well.install(progress::add)).isTrue();
    assertThat(progress).containsExactly("one", "two");
    var badly = new CommandInstaller(List.of(List.of("false")), Map.of(), Duration.ofMinutes(1));
    assertThat(badly.install(progress::add)).isFalse();
  }

  @Test
  void an_installer_that_hangs_is_ended() {
    var hanging =
        new CommandInstaller(
            List.of(List.of("tail", "-f", "/dev/null")), Map.of(), Duration.ofMillis(200));
    assertThat(hanging.install(progress::add)).isFalse();
  }

  private ChromiumFinder finder(Machine machine) {
    return new ChromiumFinder(machine, List::of, progress::add);
  }

  private Machine linux() {
    return machine(Machine.Os.LINUX, Map.of("PATH", root.resolve("empty").toString()));
  }

  private Machine machine(Machine.Os os, Map<String, String> env) {
    return new Machine(os, env, root, root.resolve("home"), false);
  }

  private static BrowserSettings settings(@Nullable Path executable, @Nullable String channel) {
    var usual = Started.SETTINGS;
    return new BrowserSettings(
        executable, channel, usual.headless(), null, usual.sandbox(), usual.timeout());
  }

  private Path playwrightsOwn(int revision) throws IOException {
    String folder = "home/.cache/ms-playwright/chromium-" + revision;
    Path browser = program(folder + "/chrome-linux64/chrome");
    Files.createFile(root.resolve(folder).resolve("INSTALLATION_COMPLETE"));
    return browser;
  }

  private Path program(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private final class Installs implements BrowserInstaller {
    private final String command;
    private final boolean works;

    Installs(String command, boolean works) {
      this.command = command;
      this.works = works;
    }

    @Override
    public boolean install(Consumer<String> lines) {
      lines.accept("50 %");
      try {
        if (works) {
          program("usr/bin/chromium");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return works;
    }

    @Override
    public String command() {
      return command;
    }
  }
}
