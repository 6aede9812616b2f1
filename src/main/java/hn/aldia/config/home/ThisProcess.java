package hn.aldia.config.home;

import java.nio.file.Path;
import java.util.Map;

/** What the system handed to this process; read nowhere else. */
public final class ThisProcess {
  public static Map<String, String> environment() {
    return System.getenv();
  }

  public static Path userFolder() {
    return Path.of(System.getProperty("user.home", "."));
  }
}
