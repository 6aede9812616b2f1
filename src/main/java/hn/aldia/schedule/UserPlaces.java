package hn.aldia.schedule;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where this user's files are.
 *
 * @param system {@code os.name}
 * @param home the user's own folder
 * @param environment of this process
 */
public record UserPlaces(String system, Path home, Map<String, String> environment) {
  public UserPlaces {
    environment = Map.copyOf(environment);
  }

  /** {@code $XDG_CONFIG_HOME}, or {@code ~/.config}. */
  Path config() {
    String given = environment.getOrDefault("XDG_CONFIG_HOME", "");
    return given.isBlank() ? home.resolve(".config") : Path.of(given);
  }
}
