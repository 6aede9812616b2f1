package hn.aldia.config.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Linux and macOS: modes 0600 and 0700. */
final class PosixPrivacy implements FilePrivacy {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  @Override
  public FileAttribute<?>[] ofNewFile() {
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FILE)};
  }

  @Override
  public FileAttribute<?>[] ofNewFolder() {
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FOLDER)};
  }

  @Override
  public void protect(Path file) throws IOException {
    Files.setPosixFilePermissions(file, Files.isDirectory(file) ? FOLDER : FILE);
  }

  @Override
  public void settle(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
