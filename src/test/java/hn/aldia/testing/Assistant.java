package hn.aldia.testing;

import hn.aldia.browser.launch.Machine;
import hn.aldia.cli.Aldia;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * {@code aldia} as a process of its own, in a process group of its own as a terminal would start
 * it: to be killed.
 */
public final class Assistant implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(150);

  /** A browser ends when its driver has gone, and its driver when we have. */
  private static final Duration AFTERLIFE = Duration.ofSeconds(10);

  private final Process process;
  private final Path said;
  private List<ProcessHandle> survivors = List.of();

  private Assistant(Process process, Path said) {
    this.process = process;
    this.said = said;
  }

  /**
   * @param temp what it has for {@code /tmp}
   */
  public static Assistant starts(AldiaHome home, Path temp, String command, String... more) {
    return startsWith(home, temp, List.of(), command, more);
  }

  /**
   * The same.
   *
   * @param java what the JVM is told beside the usual
   */
  public static Assistant startsWith(
      AldiaHome home, Path temp, List<String> java, String command, String... more) {
    // As a terminal starts it: a shell's background job would hand down that Ctrl-C is ignored.
    var line = new ArrayList<String>(List.of("env", "--default-signal=INT", "setsid"));
    line.add(ProcessHandle.current().info().command().orElse("java"));
    line.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    line.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"));
    line.add("-Djava.io.tmpdir=" + temp);
    line.addAll(java);
    line.add("-cp");
    line.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    line.addAll(List.of(Aldia.class.getName(), command, "--home", home.folder().toString()));
    line.addAll(List.of("--case", "c1", "--lang", "en"));
    line.addAll(List.of(more));
    try {
      // Not in the home: its disk may be what fails.
      Path said = Files.createTempFile("said", ".txt");
      said.toFile().deleteOnExit();
      var builder =
          new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
      builder.environment().put("TMPDIR", temp.toString());
      return new Assistant(builder.start(), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public long pid() {
    return process.pid();
  }

  /** Waits, while it works, until something is seen of it. */
  public Assistant until(BooleanSupplier seen) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!seen.getAsBoolean()) {
      if (ended(Duration.ofMillis(10)) && !seen.getAsBoolean()) {
        throw new AssertionError("it ended with " + process.exitValue() + ":\n" + said());
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("it only said:\n" + said());
      }
    }
    return this;
  }

  public Assistant untilItSays(String words) {
    return until(() -> said().contains(words));
  }

  /** {@code kill -9}, for it alone: what it has started hears nothing. */
  public void dies() {
    survivors = process.descendants().toList();
    process.destroyForcibly();
    exit();
  }

  /** The processes that it had started and that outlive it for long, as they were called. */
  public List<String> isSurvivedBy() {
    long end = System.nanoTime() + AFTERLIFE.toNanos();
    return survivors.stream()
        .filter(survivor -> !ended(survivor, end - System.nanoTime()))
        .map(survivor -> survivor.info().commandLine().orElse("?"))
        .toList();
  }

  /** The processes of browsers that it has started and that are there, as they were called. */
  public List<String> browsers() {
    return process
        .descendants()
        .map(child -> child.info().commandLine().orElse(""))
        .filter(line -> line.contains("--remote-debugging"))
        .toList();
  }

  /** Its own folders for temporary files that are still there. */
  public List<Path> tempFolders() {
    try (var all = Files.list(Machine.here().cache().resolve("aldia/tmp"))) {
      return all.filter(f -> f.getFileName().toString().startsWith(pid() + "-")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ctrl-C at its terminal: the whole process group hears it. */
  public int isInterrupted() {
    try {
      new ProcessBuilder("kill", "-INT", "--", "-" + pid()).inheritIO().start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
    return exit();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** At most so long, for its end. */
  public void waits(Duration atMost) {
    var unused = ended(atMost);
  }

  public int exit() {
    if (!ended(PATIENCE)) {
      throw new AssertionError("it did not end; it said:\n" + said());
    }
    return process.exitValue();
  }

  /** All it said, stdout and stderr. */
  public String said() {
    try {
      return Files.readString(said, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean ended(ProcessHandle other, long nanos) {
    try {
      other.onExit().get(Math.max(1, nanos), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException stillThere) {
      return false;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private boolean ended(Duration within) {
    try {
      return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
