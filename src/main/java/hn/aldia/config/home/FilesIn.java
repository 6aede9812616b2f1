package hn.aldia.config.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies in a folder, sorted; nothing where there is no such folder. */
public final class FilesIn {
  /** What another run deletes meanwhile may be among them. */
  public static List<Path> folder(Path folder) {
    return below(folder, 1);
  }

  /** Of its inner folders too. */
  public static List<Path> below(Path folder, int depth) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    return Unchecked.get(
        () -> {
          try (Stream<Path> all = depth == 1 ? Files.list(folder) : Files.walk(folder, depth)) {
            return all.filter(file -> !file.equals(folder)).sorted().toList();
          }
        });
  }
}
