package hn.aldia.config.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies in a folder, sorted; nothing where there is no such folder. */
public final class FilesIn {
  private FilesIn() {}

  /** What another run deletes meanwhile may be among them. */
  public static List<Path> folder(Path folder) {
    return Files.isDirectory(folder) ? sorted(() -> Files.list(folder)) : List.of();
  }

  /** Of its inner folders too, the folder itself left out. */
  public static List<Path> below(Path folder, int depth) {
    return Files.isDirectory(folder) ? sorted(() -> Files.walk(folder, depth).skip(1)) : List.of();
  }

  private static List<Path> sorted(Unchecked.Reading<Stream<Path>> listing) {
    return Unchecked.get(
        () -> {
          try (Stream<Path> all = listing.done()) {
            return all.sorted().toList();
          }
        });
  }
}
