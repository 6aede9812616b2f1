package hn.aldia.config.secret;

import hn.aldia.config.home.ThisProcess;
import hn.aldia.text.Daemons;
import hn.aldia.text.Harmless;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * A secret that a command prints, such as {@code pass show aldia}. Runs at every fetch.
 *
 * @param folder where the command runs
 * @param patience how long it may take
 */
public record CommandSecret(String setting, String command, Path folder, Duration patience)
    implements SecretSource {
  private static final int SHOWN = 300;

  /** What a shell says of a line whose first word it does not know; it quotes the word. */
  private static final int NOT_FOUND = 127;

  private static final int NOT_EXECUTABLE = 126;

  /** {@code pass show} prints the password first, and what else is known below it. */
  private static final Pattern FIRST_LINE_ENDS = Pattern.compile("\r?\n");

  @Override
  public Secret fetch() {
    if (!CommandLine.namesAProgram(command, folder, ThisProcess.environment())) {
      throw missing("config.secret.no-program");
    }
    Process process = start();
    var out = text(process.getInputStream());
    var err = text(process.getErrorStream());
    try {
      process.getOutputStream().close();
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw missing("config.secret.slow", "" + patience.toSeconds());
      }
      // A child left in the background may keep the pipes open: it is not waited for.
      String printed = FIRST_LINE_ENDS.split(out.get(1, TimeUnit.SECONDS), 2)[0];
      if (process.exitValue() == NOT_FOUND || process.exitValue() == NOT_EXECUTABLE) {
        throw missing("config.secret.no-program");
      }
      if (process.exitValue() != 0) {
        String shown = Harmless.cut(err.get(1, TimeUnit.SECONDS).strip(), SHOWN);
        throw missing("config.secret.failed", "" + process.exitValue(), shown);
      }
      if (printed.isEmpty()) {
        throw missing("config.secret.silent");
      }
      return Secret.of(printed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw missing("config.secret.interrupted");
    } catch (IOException | ExecutionException | TimeoutException e) {
      throw missing("config.secret.silent");
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  @Override
  public String described() {
    return setting;
  }

  @Override
  public String toString() {
    return described();
  }

  private Process start() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> line =
        system.startsWith("windows")
            ? List.of("cmd.exe", "/d", "/c", command)
            : List.of("/bin/sh", "-c", command);
    try {
      return new ProcessBuilder(line).directory(folder.toFile()).start();
    } catch (IOException e) {
      throw missing("config.secret.no-start", String.valueOf(e.getMessage()));
    }
  }

  private Trouble missing(String why, Object... args) {
    return Trouble.settings("config.secret-missing", described(), Message.of(why, args));
  }

  private static CompletableFuture<String> text(InputStream in) {
    var text = new CompletableFuture<String>();
    Daemons.start(
        "secret-command",
        () -> {
          try (in) {
            text.complete(new String(in.readAllBytes(), Charset.defaultCharset()));
          } catch (IOException e) {
            text.completeExceptionally(new UncheckedIOException(e));
          }
        });
    return text;
  }
}
