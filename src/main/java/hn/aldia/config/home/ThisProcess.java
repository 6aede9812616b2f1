package hn.aldia.config.home;

import java.nio.file.Path;
import java.util.Map;

/** What the system handed to this process; read nowhere else. */
public final class ThisProcess {
  public static Map<String, String> environment() {
    return System.getenv();
  }

  /** The user's own folder, {@code ~}. */
  public static Path userFolder() {
    return Path.of(System.getProperty("user.home", "."));
  }
}
