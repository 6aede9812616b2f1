package hn.aldia.config.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a file system keeps files from other users of the machine. */
public interface FilePrivacy {

  /** What this path's file system can do; at worst nothing, where the folder above decides. */
  static FilePrivacy of(Path path) {
    var views = path.getFileSystem().supportedFileAttributeViews();
    if (views.contains("posix")) {
      return new PosixPrivacy();
    }
    // A memory stick's file system has no owners.
    return views.contains("acl") ? FilePrivacy::ofItsOwnerAlone : file -> {};
  }

  /** Windows: an access list with the owner alone. Not tried: we have no Windows to try it on. */
  private static void ofItsOwnerAlone(Path file) throws IOException {
    var view = Files.getFileAttributeView(file, AclFileAttributeView.class);
    Set<AclEntryFlag> flags =
        Files.isDirectory(file)
            ? EnumSet.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
            : EnumSet.noneOf(AclEntryFlag.class);
    view.setAcl(
        List.of(
            AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(view.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .setFlags(flags)
                .build()));
  }

  /** Attributes to create a file with, so that there is no moment in which others may read it. */
  default FileAttribute<?>[] ofNewFile() {
    return new FileAttribute<?>[0];
  }

  default FileAttribute<?>[] ofNewFolder() {
    return ofNewFile();
  }

  /** Creates it empty, with the folders above it; what is there is left as it is. */
  static void make(Path file) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    FilePrivacy privacy = of(file);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent(), privacy.ofNewFolder());
      Files.createFile(file, privacy.ofNewFile());
    } catch (FileAlreadyExistsException raced) {
      // Another run made it in between: just as good.
      return;
    }
  }

  /** Makes what exists the owner's alone. */
  void protect(Path file) throws IOException;

  /** Creates the folder and those above it; protects it also when it was there. */
  default void createFolder(Path folder) {
    Unchecked.run(
        () -> {
          Files.createDirectories(folder, ofNewFolder());
          protect(folder);
        });
  }

  /** Text, as {@link #write(Path, byte[])} writes it. */
  default void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the file whole or not at all; on disk when this returns. */
  default void write(Path file, byte[] bytes) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("no file: " + file);
    }
    Unchecked.run(
        () -> {
          Path fresh = Files.createTempFile(folder, ".", ".new", ofNewFile());
          try {
            protect(fresh);
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
              var left = ByteBuffer.wrap(bytes);
              while (left.hasRemaining()) {
                channel.write(left);
              }
              channel.force(true);
            }
            Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
          } finally {
            Files.deleteIfExists(fresh);
          }
          settle(folder);
        });
  }

  /** Puts the folder's own entries on disk, where the system lets one. */
  default void settle(Path folder) throws IOException {}
}
