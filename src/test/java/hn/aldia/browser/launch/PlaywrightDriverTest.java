package hn.aldia.browser.launch;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.config.home.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaywrightDriverTest {
  private @TempDir Path home;

  @Test
  void is_unpacked_once_also_by_two_at_the_same_time() throws IOException {
    var machine = machine();
    var both =
        Stream.of(1, 2)
            .map(n -> CompletableFuture.supplyAsync(() -> DriverFolder.unpacked(machine)))
            .toList();
    List<Path> folders = both.stream().map(CompletableFuture::join).toList();
    assertThat(folders.get(0)).isEqualTo(folders.get(1));
    assertThat(DriverFolder.isWhole(folders.get(0))).isTrue();
    var before = Files.getLastModifiedTime(folders.get(0));
    assertThat(DriverFolder.unpacked(machine)).isEqualTo(folders.get(0));
    assertThat(Files.getLastModifiedTime(folders.get(0))).isEqualTo(before);
    try (var all = Files.list(folders.get(0).getParent())) {
      assertThat(all).containsExactly(folders.get(0));
    }
  }

  @Test
  void a_half_unpacked_one_is_unpacked_again() throws IOException {
    Path driver = DriverFolder.unpacked(machine());
    Folders.delete(driver.resolve("package"));
    assertThat(DriverFolder.isWhole(DriverFolder.unpacked(machine()))).isTrue();
  }

  @Test
  void leaves_no_temp_folder_behind() throws IOException {
    Path parent = PrivateTemp.parent(Started.MACHINE);
    List<String> before = ours(parent);
    var driver = PlaywrightDriver.start(Started.MACHINE);
    var session =
        BrowserSession.launch(
            driver, Started.browser(), Started.SETTINGS, true, Started.flags(), null);
    assertThat(ours(parent)).hasSize(before.size() + 1);
    session.close();
    driver.close();
    assertThat(ours(parent)).isEqualTo(before);
  }

  @Test
  void sweeps_what_a_killed_one_left_and_nothing_else() throws IOException {
    Path parent = PrivateTemp.parent(machine());
    Path dead =
        Files.createDirectories(parent.resolve("999999999-0").resolve("profile")).getParent();
    Path alive = Files.createDirectories(parent.resolve(ProcessHandle.current().pid() + "-zz"));
    Path foreign = Files.createDirectories(parent.resolve("something"));
    PrivateTemp.create(machine()).close();
    assertThat(dead).doesNotExist();
    assertThat(alive).exists();
    assertThat(foreign).exists();
    Folders.delete(alive);
    Folders.delete(foreign);
  }

  @Test
  void runs_that_start_together_may_sweep_the_same() throws IOException {
    Path parent = PrivateTemp.parent(machine());
    for (int n = 0; n < 300; n++) {
      Files.createDirectories(parent.resolve("999999999-" + n));
    }
    var all =
        Stream.generate(() -> CompletableFuture.runAsync(() -> PrivateTemp.sweep(machine())))
            .limit(8)
            .toList();

    all.forEach(CompletableFuture::join);

    // Other runs of this machine may have theirs there.
    try (var left = Files.newDirectoryStream(parent, "999999999-*")) {
      assertThat(left).isEmpty();
    }
  }

  private Machine machine() {
    return new Machine(
        Machine.Os.LINUX, Map.of("XDG_CACHE_HOME", home.toString()), Path.of("/"), home, false);
  }

  /** Those of this JVM: the browser of other tests may be running in it. */
  private static List<String> ours(Path parent) throws IOException {
    String mine = ProcessHandle.current().pid() + "-";
    try (var all = Files.list(parent)) {
      return all.map(f -> f.getFileName().toString())
          .filter(name -> name.startsWith(mine))
          .sorted()
          .toList();
    }
  }
}
