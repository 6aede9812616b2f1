package hn.aldia.config.secret;

import hn.aldia.config.home.ProgramRun;
import hn.aldia.config.home.ThisProcess;
import hn.aldia.text.Harmless;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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

  /** As for a line whose first word it does not know, of which a shell quotes that word. */
  private static final int NOT_EXECUTABLE = 126;

  /** {@code pass show} prints the password first, and what else is known below it. */
  private static final Pattern FIRST_LINE_ENDS = Pattern.compile("\r?\n");

  @Override
  public Secret fetch() {
    if (!CommandLine.namesAProgram(command, folder, ThisProcess.environment())) {
      throw missing("config.secret.no-program");
    }
    ProgramRun run = ProgramRun.of(program(), "", patience);
    String printed = FIRST_LINE_ENDS.split(run.out(), 2)[0];
    return switch (run.exit()) {
      case ProgramRun.TOO_SLOW -> throw missing("config.secret.slow", "" + patience.toSeconds());
      case ProgramRun.NO_PROGRAM, NOT_EXECUTABLE -> throw missing("config.secret.no-program");
      case 0 -> {
        if (printed.isEmpty()) {
          throw missing("config.secret.silent");
        }
        yield Secret.of(printed);
      }
      default ->
          throw missing(
              "config.secret.failed", "" + run.exit(), Harmless.cut(run.err().strip(), SHOWN));
    };
  }

  @Override
  public String described() {
    return setting;
  }

  @Override
  public String toString() {
    return described();
  }

  private ProcessBuilder program() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> line =
        system.startsWith("windows")
            ? List.of("cmd.exe", "/d", "/c", command)
            : List.of("/bin/sh", "-c", command);
    return new ProcessBuilder(line).directory(folder.toFile());
  }

  private Trouble missing(String why, Object... args) {
    return Trouble.settings("config.secret-missing", described(), Message.of(why, args));
  }
}
