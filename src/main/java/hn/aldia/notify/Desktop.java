package hn.aldia.notify;

import hn.aldia.config.home.Shipped;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one system shows a notice on its desktop. Title and text are never part of a script.
 *
 * @param program shows it; looked for on the {@code PATH}
 * @param arguments what is handed to the program
 * @param environment what it finds in its environment
 * @param howToGetIt how a person gets the program where it is missing
 */
record Desktop(
    String program, List<String> arguments, Map<String, String> environment, Message howToGetIt) {
  private static final String BUS = "DBUS_SESSION_BUS_ADDRESS";

  /**
   * @param system {@code os.name}
   * @param environment of this process
   * @throws Trouble for a system that none is known for
   */
  static Desktop showing(Notice notice, String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("linux") || name.contains("bsd")) {
      return linux(notice, environment);
    }
    if (name.startsWith("mac")) {
      return mac(notice);
    }
    if (name.startsWith("windows")) {
      return windows(notice);
    }
    throw Trouble.outside("watch.no-desktop", system);
  }

  /**
   * By {@code notify-send}, over the session's bus: cron does not name it, but it is where systemd
   * puts it.
   *
   * @see <a href="https://www.freedesktop.org/software/systemd/man/latest/user@.service.html">
   *     $XDG_RUNTIME_DIR</a>
   */
  private static Desktop linux(Notice notice, Map<String, String> environment) {
    boolean usual = notice.kind().weight == Notice.Weight.INFO;
    return new Desktop(
        "notify-send",
        List.of(
            "--app-name=aldia",
            "--urgency=" + (usual ? "normal" : "critical"),
            "--",
            notice.title(),
            // The text may be shown as markup.
            notice.text().replace("&", "&amp;").replace("<", "&lt;")),
        bus(environment),
        Message.of("watch.get-notify-send"));
  }

  private static Map<String, String> bus(Map<String, String> environment) {
    if (!environment.getOrDefault(BUS, "").isBlank()) {
      return Map.of();
    }
    String given = environment.getOrDefault("XDG_RUNTIME_DIR", "");
    return Stream.concat(
            given.isBlank() ? Stream.of() : Stream.of(Path.of(given)), ownRuntime().stream())
        .map(folder -> folder.resolve("bus"))
        .filter(Files::exists)
        .findFirst()
        .map(bus -> Map.of(BUS, "unix:path=" + bus))
        .orElse(Map.of());
  }

  /** {@code /run/user/UID}. */
  private static Optional<Path> ownRuntime() {
    try {
      Object user = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
      return Optional.of(Path.of("/run/user", String.valueOf(user)));
    } catch (IOException | UnsupportedOperationException notLinux) {
      return Optional.empty();
    }
  }

  /** By {@code osascript}, which every macOS has. Not tried on a real one. */
  private static Desktop mac(Notice notice) {
    String shows = "display notification (item 2 of argv) with title (item 1 of argv)";
    return new Desktop(
        "osascript",
        List.of("-e", "on run argv", "-e", shows, "-e", "end run", notice.title(), notice.text()),
        Map.of(),
        Message.of("watch.get-osascript"));
  }

  /**
   * A balloon by {@code powershell.exe}, which every Windows has. A balloon goes with the program
   * that shows it, so that stays for a few seconds. Not tried on a real one.
   */
  private static Desktop windows(Notice notice) {
    return new Desktop(
        "powershell.exe",
        List.of(
            "-NoProfile",
            "-NonInteractive",
            "-Command",
            Shipped.text(Desktop.class, "balloon.ps1").replace("\n", "")),
        Map.of("ALDIA_TITLE", notice.title(), "ALDIA_TEXT", notice.text()),
        Message.of("watch.get-powershell"));
  }
}
