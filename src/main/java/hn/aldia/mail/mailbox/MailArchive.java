package hn.aldia.mail.mailbox;

import hn.aldia.config.home.FilePrivacy;
import hn.aldia.config.settings.MailServer;
import hn.aldia.mail.message.RawMail;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.PortalMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of a case where its mails are kept, byte for byte, readable by the owner only. */
public record MailArchive(Path folder) {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd_HHmmss", Locale.ROOT)
          .withZone(ZoneId.of("America/Tegucigalpa"));

  /**
   * Writes the mail, unless it was kept before.
   *
   * @return the file, named by the Honduran moment of arrival and the kind of mail
   * @throws MailNotKept when the disk refuses
   */
  public Path keep(PortalMail mail) {
    String ending = mail.arrival().raw().fileEnding();
    String kind = mail.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    String name = NAME.format(mail.arrival().receivedAt()) + "_" + kind + ending;
    Path file = folder.resolve(name);
    try {
      FilePrivacy privacy = FilePrivacy.of(folder);
      privacy.createFolder(folder);
      Optional<Path> copy = kept(ending);
      if (copy.isEmpty()) {
        privacy.write(file, mail.arrival().raw().bytes());
      }
      return copy.orElse(file);
    } catch (IOException | UncheckedIOException e) {
      throw new MailNotKept(folder.toString(), e.toString(), e);
    }
  }

  /** The same mail may lie in two folders of the mailbox; half of it is none. */
  private Optional<Path> kept(String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(end) && RawMail.kept(file).isPresent())
          .findFirst();
    }
  }

  /** Which mails of the mailbox were read before, and which of them are kept here. */
  MailIndex index(MailServer server, TrustedDomains trusted) {
    return MailIndex.in(
        folder,
        String.join(" ", CarefulReader.VERSION, server.user(), server.host(), trusted.toString()));
  }

  /**
   * By which name the mailbox's own server signs its findings (RFC 8601), as far as the mails that
   * were read before told.
   */
  public Optional<String> ownServer(MailServer server, TrustedDomains trusted) {
    return index(server, trusted).ownServer().id();
  }
}
