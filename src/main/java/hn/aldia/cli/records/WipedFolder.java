package hn.aldia.cli.records;

import hn.aldia.config.home.Folders;
import hn.aldia.config.home.Unchecked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder, or a file, to be gone with what is in it. Files are written over before: what a disk
 * keeps of them elsewhere (an SSD, a backup) is beyond that. Links are removed, never followed.
 */
public record WipedFolder(Path folder) {
  private static final int BLOCK = 64 * 1024;

  public int count() {
    return files().size();
  }

  public void wipe() {
    Unchecked.run(
        () -> {
          for (Path file : files()) {
            overwrite(file);
          }
          Folders.delete(folder);
        });
  }

  private List<Path> files() {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void overwrite(Path file) throws IOException {
    try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long left = bytes.size();
      ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
      while (left > 0) {
        zeros.clear().limit((int) Math.min(left, BLOCK));
        left -= bytes.write(zeros);
      }
      bytes.force(true);
    }
  }
}
