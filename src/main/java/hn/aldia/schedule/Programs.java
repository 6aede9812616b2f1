package hn.aldia.schedule;

import hn.aldia.words.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the system's own programs. */
public class Programs {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What it said, both streams, and how it ended; 127: there is none. */
  public record Ended(int exit, String said) {}

  public Ended run(String... line) {
    return run("", List.of(line));
  }

  /**
   * @param input what it reads
   */
  public Ended run(String input, List<String> line) {
    try {
      Path in = Files.createTempFile("aldia-schedule", ".in");
      Path out = Files.createTempFile("aldia-schedule", ".out");
      try {
        Files.writeString(in, input);
        return run(new ArrayList<>(line), in, out);
      } finally {
        Files.deleteIfExists(in);
        Files.deleteIfExists(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ended run(List<String> line, Path in, Path out) throws IOException {
    Process process;
    try {
      process =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .start();
    } catch (IOException noSuchProgram) {
      return new Ended(127, String.valueOf(noSuchProgram.getMessage()));
    }
    try {
      if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        return new Ended(124, line.get(0));
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return new Ended(124, line.get(0));
    }
    return new Ended(
        process.exitValue(),
        new String(Files.readAllBytes(out), Charset.defaultCharset()).stripTrailing());
  }

  /**
   * @throws Trouble when it does not end well
   */
  String must(String input, List<String> line) {
    Ended ended = run(input, line);
    if (ended.exit() != 0) {
      throw Trouble.outside(
          "schedule.refused", String.join(" ", line), ended.said().isBlank() ? "–" : ended.said());
    }
    return ended.said();
  }

  String must(String... line) {
    return must("", List.of(line));
  }
}
