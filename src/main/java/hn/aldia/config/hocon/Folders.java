package hn.aldia.config.hocon;

import java.nio.file.Path;

/**
 * What relative paths are relative to: the folder of the file that gives them.
 *
 * @param toEdit the file in which a person gives what is missing
 * @param user the user's own folder, {@code ~}
 */
public record Folders(Path toEdit, Path home, Path user) {
  public static final String SHIPPED = "aldia/config/aldia.conf";

  Path of(String file) {
    if (file.startsWith(Place.COMMAND_LINE)) {
      return Path.of("").toAbsolutePath();
    }
    Path folder = isShipped(file) || file.isEmpty() ? null : Path.of(file).getParent();
    return folder == null ? home : folder;
  }

  /** From the shipped defaults (0) to the command line (3). */
  int layer(String file) {
    if (isShipped(file)) {
      return 0;
    }
    if (file.startsWith(Place.COMMAND_LINE)) {
      return 3;
    }
    return file.equals(toEdit.toString()) ? 2 : 1;
  }

  boolean isShipped(String file) {
    return file.equals(SHIPPED);
  }
}
