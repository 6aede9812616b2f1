package hn.aldia.faults;

import hn.aldia.testing.Assistant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an errand leaves behind that it should not: processes and folders for temporary files. */
final class Leftovers {
  /** A browser ends when its driver has gone, and its driver when we have. */
  private static final Duration AFTERLIFE = Duration.ofSeconds(10);

  private Leftovers() {}

  static List<String> of(Path folder, List<Assistant> started) throws IOException {
    long end = System.nanoTime() + AFTERLIFE.toNanos();
    var left = new ArrayList<String>();
    List<ProcessHandle> alive = processes(folder);
    while (!alive.isEmpty() && System.nanoTime() < end) {
      for (Assistant one : started) {
        one.waits(Duration.ofMillis(50));
      }
      Thread.onSpinWait();
      alive = processes(folder);
    }
    alive.forEach(p -> left.add(p.info().commandLine().orElse("?")));
    started.forEach(one -> one.tempFolders().forEach(f -> left.add(f.toString())));
    try (Stream<Path> files = Files.list(folder.resolve("tmp"))) {
      files.forEach(f -> left.add(f.toString()));
    }
    left.forEach(one -> System.out.println("     left over: " + one));
    return left;
  }

  /** Nothing of a round that went wrong is in the way of the next. */
  static void end(Path folder) {
    processes(folder).forEach(ProcessHandle::destroyForcibly);
  }

  /** Those that were started with this folder for their temporary files, or that name it. */
  private static List<ProcessHandle> processes(Path folder) {
    return ProcessHandle.allProcesses()
        .filter(p -> p.pid() != ProcessHandle.current().pid())
        .filter(p -> names(p, "environ", folder) || names(p, "cmdline", folder))
        .toList();
  }

  private static boolean names(ProcessHandle process, String file, Path folder) {
    try {
      byte[] all = Files.readAllBytes(Path.of("/proc/" + process.pid() + "/" + file));
      return new String(all, StandardCharsets.UTF_8).contains(folder.toString());
    } catch (IOException goneOrNotLinux) {
      return false;
    }
  }
}
