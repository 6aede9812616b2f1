package hn.aldia.notify;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    Desktop desktop = Desktop.of(system, environment);
    Path program =
        onPath(desktop.program())
            .orElseThrow(
                () -> Trouble.outside("watch.no-program", desktop.program(), desktop.howToGetIt()));
    Notice shown = wording.withPictures(notice, MOST);
    var line = new ArrayList<String>(List.of(program.toString()));
    line.addAll(desktop.arguments(shown));
    run(desktop, line, shown);
  }

  private void run(Desktop desktop, List<String> line, Notice notice) {
    @Nullable Path said = null;
    try {
      said = Files.createTempFile("aldia-desktop", ".txt");
      var builder =
          new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
      builder.environment().putAll(desktop.environment(notice));
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        throw Trouble.outside(
            "watch.program-failed",
            desktop.program(),
            Message.of("watch.no-answer", Long.toString(patience.toSeconds())));
      }
      if (process.exitValue() != 0) {
        throw Trouble.outside("watch.program-failed", desktop.program(), start(said));
      }
    } catch (IOException e) {
      throw Trouble.outside(
          "watch.program-failed", desktop.program(), String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Trouble.outside(
          "watch.program-failed", desktop.program(), String.valueOf(e.getMessage()));
    } finally {
      delete(said);
    }
  }

  private static String start(Path said) throws IOException {
    String all = new String(Files.readAllBytes(said), Charset.defaultCharset()).strip();
    return all.length() <= SHOWN ? all : all.substring(0, SHOWN) + "…";
  }

  private static void delete(@Nullable Path file) {
    if (file != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException leftToTheSystem) {
        return;
      }
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
