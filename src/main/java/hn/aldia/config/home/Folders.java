package hn.aldia.config.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Folders and files of the owner alone (0700, 0600), where the file system knows such modes. */
public final class Folders {
  private static final int ROUNDS = 20;
  private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(50);

  public static Path ownersOnly(Path folder) throws IOException {
    Files.createDirectories(folder);
    FilePrivacy.of(folder).protect(folder);
    return folder;
  }

  /** Writes for the owner's eyes only: no other user sees the bytes even while they are written. */
  public static Path write(Path file, byte[] bytes) throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(file);
    }
    FilePrivacy.of(file).protect(file);
    return Files.write(file, bytes);
  }

  /**
   * Deletes what is there; what something else deletes at the same time is no error, and what a
   * dying browser still writes is deleted in another round.
   */
  public static void delete(Path folder) throws IOException {
    for (int round = 1; Files.exists(folder, LinkOption.NOFOLLOW_LINKS); round++) {
      try {
        deleteOnce(folder);
      } catch (DirectoryNotEmptyException | NoSuchFileException busy) {
        if (round >= ROUNDS) {
          throw busy;
        }
        LockSupport.parkNanos(BETWEEN_ROUNDS.toNanos());
      }
    }
  }

  /** Whether it is gone now. */
  public static boolean deleteQuietly(Path folder) {
    try {
      delete(folder);
      return true;
    } catch (IOException | UncheckedIOException stillInUse) {
      return false;
    }
  }

  private static void deleteOnce(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    } catch (UncheckedIOException notSeen) {
      throw notSeen.getCause();
    }
  }
}
