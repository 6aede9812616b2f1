package hn.aldia.schedule;

import hn.aldia.config.home.ProgramRun;
import hn.aldia.config.home.Shipped;
import hn.aldia.config.home.Unchecked;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A task of the Windows Task Scheduler, while the user is logged on. It has the user's own
 * variables, so secrets by environment are set there ({@code setx}). Tried as text only.
 *
 * @see <a
 *     href="https://learn.microsoft.com/windows/win32/taskschd/task-scheduler-schema">task-scheduler
 *     schema</a>
 */
record WindowsTask(UserPlaces places, Programs programs) implements Timetable {
  private static final String NAME = "Al Dia watch";

  @Override
  public String name() {
    return "windows";
  }

  @Override
  public boolean isHere() {
    return places.system().startsWith("Windows");
  }

  @Override
  public String text(ScheduledRun run) {
    String arguments =
        run.arguments().stream().map(WindowsTask::quoted).collect(Collectors.joining(" "));
    return Shipped.text(WindowsTask.class, "windows-task.xml")
        .formatted(
            ScheduledRun.MINUTES, Xml.text(quoted(run.launcher().toString())), Xml.text(arguments));
  }

  /** As Windows takes a line apart: a backslash counts only before a quote. */
  private static String quoted(String word) {
    String escaped = word.replaceAll("(\\\\*)\"", "$1$1\\\\\"").replaceAll("(\\\\+)$", "$1$1");
    return "\"" + escaped + "\"";
  }

  @Override
  public void install(ScheduledRun run) {
    Unchecked.run(
        () -> {
          Path file = Files.createTempFile("aldia-task", ".xml");
          try {
            // With its byte order mark, without which schtasks takes it for something else.
            Files.write(file, ("\ufeff" + text(run)).getBytes(StandardCharsets.UTF_16LE));
            programs.must("schtasks", "/Create", "/F", "/TN", NAME, "/XML", file.toString());
          } finally {
            Files.deleteIfExists(file);
          }
        });
  }

  @Override
  public Optional<String> installed() {
    ProgramRun ended = programs.run("schtasks", "/Query", "/TN", NAME, "/XML");
    return ended.exit() == 0 ? Optional.of(ended.said()) : Optional.empty();
  }

  @Override
  public void end() {
    programs.must("schtasks", "/Delete", "/F", "/TN", NAME);
  }
}
