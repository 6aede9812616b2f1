package hn.aldia.notify;

import hn.aldia.config.home.ProgramRun;
import hn.aldia.text.Harmless;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A notice on the desktop of whoever this process runs for.
 *
 * @param system {@code os.name}
 * @param environment where {@code PATH} is
 */
record DesktopChannel(
    String system, Map<String, String> environment, Duration patience, Wording wording)
    implements Channel {
  /** A bubble shows hardly more. */
  private static final int MOST = 600;

  private static final int SHOWN = 300;

  @Override
  public String name() {
    return "desktop";
  }

  /** It is shown, whoever sits there. */
  @Override
  public boolean reachesAway() {
    return false;
  }

  @Override
  public String id() {
    return name();
  }

  @Override
  public void send(Notice notice) {
    Desktop desktop = Desktop.showing(wording.withPictures(notice, MOST), system, environment);
    Path program =
        onPath(desktop.program())
            .orElseThrow(
                () -> Trouble.outside("watch.no-program", desktop.program(), desktop.howToGetIt()));
    var line = new ArrayList<String>(List.of(program.toString()));
    line.addAll(desktop.arguments());
    var builder = new ProcessBuilder(line);
    builder.environment().putAll(desktop.environment());
    ProgramRun ended = ProgramRun.of(builder, "", patience);
    if (ended.exit() != 0) {
      Object why =
          ended.exit() == ProgramRun.TOO_SLOW
              ? Message.of("watch.no-answer", Long.toString(patience.toSeconds()))
              : Harmless.cut(ended.said().strip(), SHOWN);
      throw Trouble.outside("watch.program-failed", desktop.program(), why);
    }
  }

  private Optional<Path> onPath(String program) {
    String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
    return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).resolve(program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
