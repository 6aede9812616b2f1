package hn.aldia.testing;

import java.nio.file.Path;
import java.util.List;

/** The browsers that runs have left open on purpose, told by the case folder they belong to. */
public final class KeptBrowsers {
  private KeptBrowsers() {}

  public static boolean anyOf(AldiaHome home) {
    return !of(home.folder()).isEmpty();
  }

  /** Ends them, so that a test leaves none behind. */
  public static void end(Path home) {
    of(home)
        .forEach(
            browser -> {
              browser.destroyForcibly();
              browser.onExit().join();
            });
  }

  private static List<ProcessHandle> of(Path home) {
    return ProcessHandle.allProcesses()
        .filter(p -> p.info().commandLine().filter(c -> c.contains("=" + home)).isPresent())
        .toList();
  }
}
