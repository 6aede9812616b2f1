package hn.aldia.mail.mailbox;

import hn.aldia.mail.portal.PortalMail;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** The folder of a case where its mails are kept, byte for byte, readable by the owner only. */
public final class MailArchive {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd_HHmmss", Locale.ROOT)
          .withZone(ZoneId.of("America/Tegucigalpa"));

  private final Path folder;

  public MailArchive(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the mail, unless it was kept before.
   *
   * @return the file, named by the Honduran moment of arrival and the kind of mail
   * @throws MailNotKept when the disk refuses
   */
  public Path keep(PortalMail mail) {
    String kind = mail.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    String name =
        NAME.format(mail.arrival().receivedAt())
            + "_"
            + kind
            + "_"
            + mail.arrival().raw().fingerprint().substring(0, 12)
            + ".eml";
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder, owner("rwx------"));
      write(file, mail.arrival().raw().bytes());
      return file;
    } catch (IOException e) {
      throw new MailNotKept(folder.toString(), e.toString(), e);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (Files.exists(file)) {
      return;
    }
    try (var channel = Files.newByteChannel(file, options, owner("rw-------"))) {
      var buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (FileAlreadyExistsException e) {
      // Another watch of the same case kept it at this very moment.
    }
  }

  private static FileAttribute<?>[] owner(String mode) {
    boolean posix = Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }
}
