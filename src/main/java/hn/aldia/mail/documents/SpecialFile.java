package hn.aldia.mail.documents;

import hn.aldia.words.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What has a path and is no file: reading it may never end. */
final class SpecialFile {
  private static final int KIND = 0xF000;
  private static final int PIPE = 0x1000;
  private static final int DEVICE_OF_SIGNS = 0x2000;
  private static final int DEVICE_OF_BLOCKS = 0x6000;
  private static final int SOCKET = 0xC000;

  /** Empty: it is a file. */
  static Optional<Message> named(Path path) {
    if (Files.isRegularFile(path)) {
      return Optional.empty();
    }
    if (Files.isDirectory(path)) {
      return DocumentCheck.says("no-file");
    }
    return switch (kind(path)) {
      case PIPE -> DocumentCheck.says("pipe");
      case DEVICE_OF_SIGNS, DEVICE_OF_BLOCKS -> DocumentCheck.says("device");
      case SOCKET -> DocumentCheck.says("socket");
      default -> DocumentCheck.says("special");
    };
  }

  private static int kind(Path path) {
    try {
      return (Integer) Files.getAttribute(path, "unix:mode") & KIND;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException notUnix) {
      return 0;
    }
  }
}
