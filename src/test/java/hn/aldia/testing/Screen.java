package hn.aldia.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A screen that nobody sees, for windows of tests: Xvfb on a free display. */
public final class Screen implements AutoCloseable {
  private static final Path XVFB = Path.of("/usr/bin/Xvfb");

  private final Process process;
  private final String display;

  private Screen(Process process, String display) {
    this.process = process;
    this.display = display;
  }

  public static boolean available() {
    return Files.isExecutable(XVFB);
  }

  public static Screen start() {
    return start("1280x1000");
  }

  /**
   * @param size width and height in pixels
   */
  public static Screen start(String size) {
    try {
      Process process =
          new ProcessBuilder(
                  XVFB.toString(),
                  "-displayfd",
                  "1",
                  "-screen",
                  "0",
                  size + "x24",
                  "-nolisten",
                  "tcp")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      // The display is written when it is ready.
      String number = process.inputReader().readLine();
      if (number == null) {
        throw new IllegalStateException("Xvfb did not start");
      }
      return new Screen(process, ":" + number.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Chromium's own flag for where its windows are to be. */
  public String flag() {
    return "--display=" + display;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
