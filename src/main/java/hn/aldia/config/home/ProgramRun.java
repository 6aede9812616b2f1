package hn.aldia.config.home;

import hn.aldia.text.Daemons;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What came of a program that is not ours. Nothing of what it is told and says is written to a
 * file; no child of its own that is left behind keeps us waiting.
 *
 * @param exit how it ended; {@link #NO_PROGRAM}, {@link #TOO_SLOW}, {@link #INTERRUPTED}
 * @param out what it printed
 * @param err what it complained of; where there is no such program, why
 */
public record ProgramRun(int exit, String out, String err) {
  /** As shells say it. */
  public static final int NO_PROGRAM = 127;

  /** As timeout(1) says it. */
  public static final int TOO_SLOW = 124;

  /** As shells say it. */
  public static final int INTERRUPTED = 130;

  /**
   * Where a scheduler starts us no language is set, and yet what is read and written is a person's
   * own: other lines of their crontab, a password.
   */
  private static final Charset SPOKEN =
      File.separatorChar == '/' ? StandardCharsets.UTF_8 : Charset.defaultCharset();

  /** Once it has ended, its last words are read by then. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(1);

  /** Both. */
  public String said() {
    return (out + err).stripTrailing();
  }

  /**
   * @param program with its arguments, and what is particular to where it runs
   * @param input what it reads; not more than a pipe holds
   */
  public static ProgramRun of(ProcessBuilder program, String input, Duration patience) {
    Process process;
    try {
      process = program.start();
    } catch (IOException noSuchProgram) {
      return new ProgramRun(NO_PROGRAM, "", String.valueOf(noSuchProgram.getMessage()));
    }
    Supplier<String> out = heard(process.getInputStream());
    Supplier<String> err = heard(process.getErrorStream());
    try {
      tell(process, input);
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
          ? new ProgramRun(process.exitValue(), out.get(), err.get())
          : new ProgramRun(TOO_SLOW, "", program.command().get(0));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new ProgramRun(INTERRUPTED, "", program.command().get(0));
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static void tell(Process process, String input) {
    try (var in = process.outputWriter(SPOKEN)) {
      in.write(input);
    } catch (IOException doesNotListen) {
      // What it makes of that it says itself.
      return;
    }
  }

  private static Supplier<String> heard(InputStream in) {
    var heard = new ByteArrayOutputStream();
    Thread listening =
        Daemons.start(
            "aldia-program",
            () -> {
              try (in) {
                in.transferTo(heard);
              } catch (IOException ended) {
                return;
              }
            });
    return () -> {
      try {
        listening.join(LAST_WORDS.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return heard.toString(SPOKEN);
    };
  }
}
