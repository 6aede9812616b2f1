package hn.aldia.config.home;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What came of one of the system's own programs. What it reads and says goes by files: no child of
 * its own that is left behind keeps us waiting.
 *
 * @param exit how it ended; {@link #NO_PROGRAM}, {@link #TOO_SLOW}
 * @param said both streams; where there is no such program, why
 */
public record ProgramRun(int exit, String said) {
  /** As shells say it. */
  public static final int NO_PROGRAM = 127;

  /** As timeout(1) says it. */
  public static final int TOO_SLOW = 124;

  /**
   * @param input what it reads
   * @param more what it finds in its environment beside what is in ours
   */
  public static ProgramRun of(
      List<String> line, String input, Map<String, String> more, Duration patience) {
    return Unchecked.get(
        () -> {
          Path in = Files.createTempFile("aldia-program", ".in");
          Path out = Files.createTempFile("aldia-program", ".out");
          try {
            Files.writeString(in, input);
            var builder =
                new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile());
            builder.environment().putAll(more);
            return ended(builder, patience, out);
          } finally {
            Files.deleteIfExists(in);
            Files.deleteIfExists(out);
          }
        });
  }

  private static ProgramRun ended(ProcessBuilder builder, Duration patience, Path out)
      throws IOException {
    Process process;
    try {
      process = builder.start();
    } catch (IOException noSuchProgram) {
      return new ProgramRun(NO_PROGRAM, String.valueOf(noSuchProgram.getMessage()));
    }
    boolean ended = false;
    try {
      ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!ended) {
      process.destroyForcibly();
      return new ProgramRun(TOO_SLOW, builder.command().get(0));
    }
    String said = new String(Files.readAllBytes(out), Charset.defaultCharset());
    return new ProgramRun(process.exitValue(), said.stripTrailing());
  }
}
