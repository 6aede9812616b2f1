package hn.aldia.browser.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The memory that a process and its children hold, what they share counted once. Linux only. */
public final class Footprint {
  /**
   * @return in megabytes; 0 where the system does not say
   */
  public static long megabytes(ProcessHandle root) {
    return Stream.concat(Stream.of(root), root.descendants()).mapToLong(Footprint::kilobytes).sum()
        / 1024;
  }

  private static long kilobytes(ProcessHandle process) {
    Path file = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | java.io.UncheckedIOException goneOrNotLinux) {
      return 0;
    }
  }
}
