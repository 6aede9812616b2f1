package hn.aldia.schedule;

import hn.aldia.config.home.ProgramRun;
import hn.aldia.config.home.Shipped;
import hn.aldia.config.home.Unchecked;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A timer of systemd for this user; it starts while they are logged in, or always where they linger
 * ({@code loginctl enable-linger}).
 *
 * @see <a href="https://www.freedesktop.org/software/systemd/man/latest/systemd.timer.html">
 *     systemd.timer</a>
 */
record SystemdTimer(UserPlaces places, Programs programs) implements Timetable {
  private static final String UNIT = "aldia-watch";

  @Override
  public String name() {
    return "systemd";
  }

  @Override
  public boolean isHere() {
    return programs.run("systemctl", "--user", "show-environment").exit() == 0;
  }

  @Override
  public String text(ScheduledRun run) {
    return "# " + file("service") + "\n" + service(run) + "\n# " + file("timer") + "\n" + timer();
  }

  String service(ScheduledRun run) {
    String command =
        Stream.concat(Stream.of(run.launcher().toString()), run.arguments().stream())
            .map(word -> quoted(word).replace("$", "$$"))
            .collect(Collectors.joining(" "));
    String environment =
        run.environment((name, value) -> "Environment=" + quoted(name + "=" + value) + "\n");
    return Shipped.text(SystemdTimer.class, "systemd.service")
        .formatted(command, environment, run.secrets().toString().replace("%", "%%"));
  }

  /** What a sleeping machine missed is made up for once it wakes. */
  static String timer() {
    return Shipped.text(SystemdTimer.class, "systemd.timer").formatted(ScheduledRun.MINUTES);
  }

  /** As unit files want it: a percent sign begins a specifier. */
  private static String quoted(String word) {
    return "\""
        + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%").replace("\n", "\\n")
        + "\"";
  }

  @Override
  public void install(ScheduledRun run) {
    Unchecked.run(
        () -> {
          Files.createDirectories(folder());
          Files.writeString(file("service"), service(run));
          Files.writeString(file("timer"), timer());
        });
    programs.must("systemctl", "--user", "daemon-reload");
    programs.must("systemctl", "--user", "enable", "--now", UNIT + ".timer");
  }

  @Override
  public Optional<String> installed() {
    if (!Files.isRegularFile(file("timer"))) {
      return Optional.empty();
    }
    String service = Unchecked.get(() -> Files.readString(file("service")));
    ProgramRun next =
        programs.run("systemctl", "--user", "list-timers", "--no-pager", UNIT + ".timer");
    return Optional.of("# " + file("service") + "\n" + service + "\n" + next.said());
  }

  @Override
  public void end() {
    programs.must("systemctl", "--user", "disable", "--now", UNIT + ".timer");
    Unchecked.run(
        () -> {
          Files.deleteIfExists(file("timer"));
          Files.deleteIfExists(file("service"));
        });
    programs.must("systemctl", "--user", "daemon-reload");
  }

  private Path file(String kind) {
    return folder().resolve(UNIT + "." + kind);
  }

  private Path folder() {
    return places.config().resolve("systemd").resolve("user");
  }
}
