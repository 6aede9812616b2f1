package hn.aldia.browser.kept;

import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.config.home.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The profile folder of a kept browser, and what Chromium writes into it. */
public record KeptProfile(Path folder) {
  /** Written by Chromium once its debugging port answers: the port, then the path. */
  private static final String PORT_FILE = "DevToolsActivePort";

  /**
   * A guest leaves nothing on the disk: neither cookies nor the first visit's dozen databases,
   * which take half a second.
   */
  private static final String GUEST = "Guest Profile";

  /** Host names that may be plain http need a profile: there is no such flag. */
  static KeptProfile create(Path folder, List<String> plainHosts) throws IOException {
    Folders.delete(folder);
    Path settings = Folders.ownersOnly(Folders.ownersOnly(folder).resolve(GUEST));
    var preferences =
        Map.of(
            "https_upgrades", Map.of("policy", Map.of("http_allowlist", plainHosts)),
            "intl", Map.of("accept_languages", "es-HN,es,en"),
            "credentials_enable_service", false,
            "profile", Map.of("password_manager_enabled", false));
    Folders.write(
        settings.resolve("Preferences"), new ObjectMapper().writeValueAsBytes(preferences));
    return new KeptProfile(folder);
  }

  /** The address Chromium listens at, once it does. */
  Optional<DebugAddress> address() {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(PORT_FILE));
      return lines.size() < 2
          ? Optional.empty()
          : Optional.of(
              new DebugAddress(Integer.parseInt(lines.get(0).strip()), lines.get(1).strip()));
    } catch (IOException | NumberFormatException notYetWritten) {
      return Optional.empty();
    }
  }

  String flag() {
    return "--user-data-dir=" + folder.toAbsolutePath().normalize();
  }

  /**
   * The processes that have this profile open: the browser and its children, which need not name
   * the profile. Those that outlive the browser are found no more.
   */
  List<ProcessHandle> processes() {
    String wanted = flag();
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(wanted))
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .distinct()
        .toList();
  }
}
