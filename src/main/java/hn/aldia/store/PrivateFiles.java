package hn.aldia.store;

import hn.aldia.config.home.FilePrivacy;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files and folders that only their owner reads, from their first moment on. */
final class PrivateFiles {
  static void folder(@Nullable Path folder) throws IOException {
    if (folder != null && !Files.exists(folder)) {
      Files.createDirectories(folder, FilePrivacy.of(folder).ofNewFolder());
    }
  }

  /** Creates it empty; one that is there is left as it is. */
  static void file(Path file) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createFile(file, FilePrivacy.of(file).ofNewFile());
    } catch (FileAlreadyExistsException raced) {
      // Another run made it in between: just as good.
      return;
    }
  }
}
