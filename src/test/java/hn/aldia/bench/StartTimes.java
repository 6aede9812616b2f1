package hn.aldia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.browser.launch.Awaited;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How long the distribution's own launcher takes to say what it knows, beside a bare Java. */
final class StartTimes {
  private static final Path DISTRIBUTION = Path.of("target/aldia").toAbsolutePath();
  private static final String ALDIA = DISTRIBUTION.resolve("bin/aldia").toString();
  private static final int TIMES = 11;
  private static final int CASES = 200;

  private StartTimes() {}

  static List<Figure> figures() throws Exception {
    if (!Files.isExecutable(Path.of(ALDIA))) {
      return List.of(Figure.noted("bin/aldia --help", "build it: mvn -q -DskipTests package"));
    }
    Path one = Files.createTempDirectory("bench");
    Path mine = Files.createDirectories(one.resolve("cases/c1"));
    Files.copy(
        DISTRIBUTION.resolve("config/applicant.example.conf"), mine.resolve("applicant.conf"));
    awaitClassArchive();
    Duration bare = Figure.median(measure("java", "-version"));
    List<Duration> help = measure(ALDIA, "--help");
    List<Duration> show = measure(ALDIA, "show", "--home", one.toString());
    try (WatchedOffice watched = WatchedOffice.of(CASES)) {
      List<Duration> cases = measure(ALDIA, "cases", "--home", watched.home().folder().toString());
      return List.of(
          Figure.of("bin/aldia --help,", help, 50, Duration.ofMillis(250)),
          Figure.of("bin/aldia show,", show, 50, Duration.ofMillis(450)),
          Figure.of("bin/aldia cases, of " + CASES + ",", cases, 50, Duration.ofSeconds(1)),
          Figure.noted("  --help / java -version", ratio(help, bare)),
          Figure.noted("  show / java -version", ratio(show, bare)));
    }
  }

  private static String ratio(List<Duration> ours, Duration bare) {
    return String.format(
        Locale.ROOT, "%.1f", (double) Figure.median(ours).toMillis() / bare.toMillis());
  }

  /** The first start makes it, in the background: the promise is for those after it. */
  private static void awaitClassArchive() throws IOException {
    var unused = measure(ALDIA, "--help");
    Path archive = DISTRIBUTION.resolve("lib/aldia.jsa");
    var made =
        Awaited.until(
            () -> Optional.of(archive).filter(Files::exists),
            Duration.ofMillis(200),
            Duration.ofMinutes(1));
    assertThat(made).as("the launcher's archive of classes").isPresent();
  }

  private static List<Duration> measure(String... command) throws IOException {
    var measured = new ArrayList<Duration>();
    for (int i = 0; i < TIMES; i++) {
      long began = System.nanoTime();
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.onExit().join();
      measured.add(Duration.ofNanos(System.nanoTime() - began));
      if (process.exitValue() != 0) {
        throw new IllegalStateException(String.join(" ", command) + ": " + said);
      }
    }
    return measured;
  }
}
