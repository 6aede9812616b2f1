package hn.aldia.testing;

import hn.aldia.cli.Aldia;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code aldia} at a terminal of its own ({@code script} of util-linux), and a person typing. */
public final class Pty implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(150);

  private final Process process;
  private final OutputStream keys;
  private final Path screen;
  private int read;

  private Pty(Process process, Path screen) {
    this.process = process;
    this.keys = process.getOutputStream();
    this.screen = screen;
  }

  /**
   * @param columns how wide the terminal is
   */
  public static Pty starts(Path folder, int columns, String... args) {
    List<String> java =
        List.of(
            ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Aldia.class.getName());
    String line =
        Stream.concat(java.stream(), Stream.of(args))
            .map(word -> "'" + word.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" "));
    try {
      Path screen = Files.createTempFile(folder, "screen", ".txt");
      var builder =
          new ProcessBuilder(
                  "script",
                  "-qec",
                  "stty cols " + columns + " rows 40; exec env --default-signal=INT " + line,
                  "/dev/null")
              .redirectErrorStream(true)
              .redirectOutput(screen.toFile());
      builder.environment().put("TERM", "xterm");
      builder.environment().put("LC_ALL", "C.UTF-8");
      return new Pty(builder.start(), screen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until this is on the screen, after what was waited for before. */
  public Pty sees(String words) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      String all = screen();
      int at = all.indexOf(words, read);
      if (at >= 0) {
        read = at + words.length();
        return this;
      }
      if (System.nanoTime() > end || (!waits(Duration.ofMillis(20)) && !screen().contains(words))) {
        throw new AssertionError("“" + words + "” was not seen in:\n" + all.substring(read));
      }
    }
  }

  /** Waits until it is asked for, for what is typed before would be shown. */
  public Pty answers(String line) {
    return sees("\n>").types(line);
  }

  public Pty types(String line) {
    return presses(line + "\r");
  }

  public Pty presses(String signs) {
    try {
      keys.write(signs.getBytes(StandardCharsets.UTF_8));
      keys.flush();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was written to the terminal, without colours and moves. */
  public String screen() {
    try {
      return new String(Files.readAllBytes(screen), StandardCharsets.UTF_8)
          .replaceAll("\u001b\\[[0-9;?]*[A-Za-z]|\u001b[=>]", "")
          .replace("\r\n", "\n")
          .lines()
          .map(Pty::shown)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** After a carriage return what follows is written over what stands there. */
  private static String shown(String line) {
    var shown = new StringBuilder();
    for (String over : line.split("\r", -1)) {
      shown.replace(0, Math.min(over.length(), shown.length()), over);
    }
    return shown.toString().stripTrailing();
  }

  public int exit() {
    if (waits(PATIENCE)) {
      throw new AssertionError("it did not end:\n" + screen());
    }
    return process.exitValue();
  }

  /** Whether it is still there after that time. */
  private boolean waits(Duration time) {
    try {
      return !process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
