package hn.aldia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long the distribution's own launcher takes to say what it can do. */
final class HelpTime {
  private static final Path LAUNCHER = Path.of("target/aldia/bin/aldia");

  private HelpTime() {}

  static boolean missing() {
    return !Files.isExecutable(LAUNCHER);
  }

  static List<Duration> measure(int times) throws IOException {
    var measured = new ArrayList<Duration>();
    for (int i = 0; i < times; i++) {
      long began = System.nanoTime();
      Process process =
          new ProcessBuilder(LAUNCHER.toString(), "--help").redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      process.onExit().join();
      measured.add(Duration.ofNanos(System.nanoTime() - began));
      if (process.exitValue() != 0) {
        throw new IllegalStateException(LAUNCHER + " --help ended with " + process.exitValue());
      }
    }
    return measured;
  }
}
