package hn.aldia.browser;

import hn.aldia.config.FilePrivacy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders and files of the owner alone (0700, 0600), where the file system knows such modes. */
final class Folders {
  private Folders() {}

  static Path ownersOnly(Path folder) throws IOException {
    Files.createDirectories(folder);
    FilePrivacy.of(folder).protect(folder);
    return folder;
  }

  /** Writes for the owner's eyes only: no other user sees the bytes even while they are written. */
  static Path write(Path file, byte[] bytes) throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(file);
    }
    FilePrivacy.of(file).protect(file);
    return Files.write(file, bytes);
  }

  /** Deletes what is there; what something else deletes at the same time is no error. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(folder, new Deleting());
  }

  static boolean deleteQuietly(Path folder) {
    try {
      delete(folder);
      return true;
    } catch (IOException | UncheckedIOException stillInUse) {
      return false;
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
