package hn.aldia.browser.kept;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.browser.launch.Awaited;
import hn.aldia.browser.launch.DriverFolder;
import hn.aldia.testing.TestBrowser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No process that we start has a secret in its environment. */
@EnabledOnOs(OS.LINUX)
class ChildEnvironmentTest {
  private static final String CANARY = "canario-8412";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @Test
  void driver_and_browser_have_no_secret_of_ours() {
    assertThat(System.getenv()).containsValue(CANARY);
    var unused = browser.open(URI.create("about:blank"));
    List<ProcessHandle> children = ProcessHandle.current().descendants().toList();
    assertThat(children).isNotEmpty();
    assertThat(children)
        .filteredOn(
            child -> child.info().command().filter(c -> c.matches(".*(node|chrom).*")).isPresent())
        .isNotEmpty()
        .allSatisfy(child -> assertThat(environment(child.pid())).doesNotContain(CANARY));
  }

  @Test
  void a_browser_that_outlives_us_has_none_either() throws Exception {
    Path node = DriverFolder.node(TestBrowser.driver().folder());
    for (boolean bySetsid : new boolean[] {true, false}) {
      var start = new DetachedStart(bySetsid, node);
      long pid = start.start(Path.of("/bin/sleep"), List.of("30"), Map.of("TMPDIR", "/tmp"));
      ProcessHandle child = ProcessHandle.of(pid).orElseThrow();
      try {
        // Between its birth and its program a child shows none.
        Optional<String> shown =
            Awaited.until(
                () -> Optional.of(environment(pid)).filter(all -> !all.isEmpty()),
                Duration.ofMillis(10),
                Duration.ofSeconds(20));
        assertThat(shown.orElseThrow()).contains("PATH=").doesNotContain(CANARY);
      } finally {
        child.destroyForcibly();
      }
    }
  }

  /** Empty for a process that has just ended. */
  private static String environment(long pid) {
    try {
      return Files.readString(
          Path.of("/proc", Long.toString(pid), "environ"),
          java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }
}
