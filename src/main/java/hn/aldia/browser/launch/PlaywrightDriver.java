package hn.aldia.browser.launch;

import static java.util.stream.Collectors.toSet;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.PlaywrightImpl;
import hn.aldia.config.home.ThisProcess;
import hn.aldia.words.Trouble;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Playwright, started from a driver folder that is unpacked once, with a temp folder of its own. As
 * all of Playwright it belongs to the thread that made it.
 *
 * @param borrowed whether somebody else ends it
 */
public record PlaywrightDriver(
    Machine machine,
    Path folder,
    PrivateTemp temp,
    Playwright playwright,
    List<ProcessHandle> processes,
    boolean borrowed)
    implements AutoCloseable {
  /**
   * @throws Trouble when it can neither be found nor unpacked
   */
  public static PlaywrightDriver start(Machine machine) {
    Path folder = DriverFolder.ready(machine);
    System.setProperty(DriverFolder.PROPERTY, folder.toString());
    PrivateTemp temp = PrivateTemp.create(machine);
    String there = temp.folder().toString();
    // Playwright hands on all of ours; it only lets it be overlaid.
    var env = CleanEnvironment.emptied(ThisProcess.environment());
    env.putAll(
        Map.of(
            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "TMPDIR", there, "TEMP", there, "TMP", there));
    try {
      return started(machine, folder, temp, env);
    } catch (PlaywrightException e) {
      temp.close();
      throw Trouble.outside("chromium.driver-missing", String.valueOf(e.getMessage())).because(e);
    }
  }

  /** One after another, so that each knows its own process. */
  private static PlaywrightDriver started(
      Machine machine, Path folder, PrivateTemp temp, Map<String, String> env) {
    synchronized (PlaywrightDriver.class) {
      Set<ProcessHandle> before = ProcessHandle.current().children().collect(toSet());
      // Playwright.create() would give every later driver the environment of the JVM's first.
      Playwright playwright =
          PlaywrightImpl.createImpl(new Playwright.CreateOptions().setEnv(env), true);
      List<ProcessHandle> own =
          ProcessHandle.current()
              .children()
              .filter(child -> !before.contains(child) && isDriver(child))
              .toList();
      return new PlaywrightDriver(machine, folder, temp, playwright, own, false);
    }
  }

  /** By its arguments, where the system shows them: a detached start runs in Node.js, too. */
  private static boolean isDriver(ProcessHandle process) {
    boolean node = process.info().command().filter(c -> c.contains("node")).isPresent();
    return node
        && process
            .info()
            .arguments()
            .map(arguments -> List.of(arguments).contains("run-driver"))
            .orElse(true);
  }

  /**
   * Ends the driver's process and with it the browsers that it has launched: whatever waits for
   * them fails. From any thread.
   */
  public void abandon() {
    processes.forEach(ProcessHandle::destroyForcibly);
  }

  /** Whether its process is there, as far as we know it. */
  boolean isAlive() {
    return processes.stream().allMatch(ProcessHandle::isAlive);
  }

  /** What it and its browsers hold, in megabytes; 0 where the system does not say. */
  long megabytes() {
    return processes.stream().mapToLong(Footprint::megabytes).sum();
  }

  /** For somebody whose {@link #close} is not to end it. */
  public PlaywrightDriver lent() {
    return new PlaywrightDriver(machine, folder, temp, playwright, processes, true);
  }

  @Override
  public void close() {
    if (borrowed) {
      return;
    }
    try {
      playwright.close();
    } catch (PlaywrightException abandoned) {
      return;
    } finally {
      temp.close();
    }
  }
}
