package hn.aldia.notify;

import hn.aldia.words.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By {@code notify-send}, over the session's bus: cron does not name it, but it is where systemd
 * puts it.
 *
 * @see <a href="https://www.freedesktop.org/software/systemd/man/latest/user@.service.html">
 *     $XDG_RUNTIME_DIR</a>
 */
record LinuxDesktop(Map<String, String> environment) implements Desktop {
  private static final String BUS = "DBUS_SESSION_BUS_ADDRESS";

  LinuxDesktop {
    environment = Map.copyOf(environment);
  }

  @Override
  public Map<String, String> environment(Notice notice) {
    if (!environment.getOrDefault(BUS, "").isBlank()) {
      return Map.of();
    }
    String given = environment.getOrDefault("XDG_RUNTIME_DIR", "");
    return Stream.of(given.isBlank() ? Optional.<Path>empty() : Optional.of(Path.of(given)), own())
        .flatMap(Optional::stream)
        .map(folder -> folder.resolve("bus"))
        .filter(Files::exists)
        .findFirst()
        .map(bus -> Map.of(BUS, "unix:path=" + bus))
        .orElse(Map.of());
  }

  /** {@code /run/user/UID}. */
  private static Optional<Path> own() {
    try {
      return Optional.of(
          Path.of(
              "/run/user", String.valueOf(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))));
    } catch (IOException | UnsupportedOperationException notLinux) {
      return Optional.empty();
    }
  }

  @Override
  public String program() {
    return "notify-send";
  }

  @Override
  public List<String> arguments(Notice notice) {
    String urgency =
        notice.kind() == Notice.Kind.NEWS || notice.kind() == Notice.Kind.TEST
            ? "normal"
            : "critical";
    return List.of(
        "--app-name=aldia",
        "--urgency=" + urgency,
        "--",
        notice.title(),
        // The text may be shown as markup.
        notice.text().replace("&", "&amp;").replace("<", "&lt;"));
  }

  @Override
  public Message howToGetIt() {
    return Message.of("watch.get-notify-send");
  }
}
