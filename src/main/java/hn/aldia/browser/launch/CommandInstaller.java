package hn.aldia.browser.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Installs by running commands, one after the other until one fails. */
record CommandInstaller(List<List<String>> commands, Map<String, String> env, Duration limit)
    implements BrowserInstaller {
  private static final Duration LIMIT = Duration.ofMinutes(20);

  /** Debian's and Ubuntu's own way; needs root. */
  static BrowserInstaller apt() {
    return new CommandInstaller(
        List.of(
            List.of("apt-get", "update"),
            List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium")),
        Map.of("DEBIAN_FRONTEND", "noninteractive"),
        LIMIT);
  }

  /** Playwright's own installer, from the driver: needs no root, except for system libraries. */
  static BrowserInstaller playwright(Path driver, boolean withLibraries) {
    List<String> program =
        List.of(
            DriverFolder.node(driver).toString(),
            driver.resolve("package").resolve("cli.js").toString(),
            "install",
            "chromium",
            "--no-shell");
    return new CommandInstaller(
        List.of(withLibraries ? with(program, "--with-deps") : program), Map.of(), LIMIT);
  }

  @Override
  public boolean install(Consumer<String> progress) {
    return commands.stream().allMatch(command -> run(command, progress));
  }

  @Override
  public String command() {
    return commands.stream().map(c -> String.join(" ", c)).collect(Collectors.joining(" && "));
  }

  private boolean run(List<String> command, Consumer<String> progress) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(env);
      Process process = builder.start();
      process.getOutputStream().close();
      var stop =
          CompletableFuture.runAsync(
              process::destroyForcibly,
              CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
      try (var lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        lines.lines().forEach(progress);
      }
      boolean well = process.waitFor() == 0;
      stop.cancel(false);
      return well;
    } catch (IOException e) {
      progress.accept(e.toString());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static List<String> with(List<String> command, String flag) {
    var all = new java.util.ArrayList<>(command);
    all.add(flag);
    return List.copyOf(all);
  }
}
