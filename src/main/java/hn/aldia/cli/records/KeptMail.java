package hn.aldia.cli.records;

import hn.aldia.config.settings.CaseSettings;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.RawMail;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.mail.portal.PortalMailReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The mails that a case keeps, read again: what of them may be shown and handed over. */
public final class KeptMail {
  private static final long LARGEST = 40_000_000;

  public static PortalMailReader reader(CaseSettings settings) {
    return new PortalMailReader(new TrustedDomains(settings.settings().mail().trustedDomains()));
  }

  /** Empty where the file is gone or is no mail that anybody sent. */
  public static Optional<PortalMail> read(Path file, PortalMailReader reader) {
    try {
      if (Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      var raw = new RawMail(Files.readAllBytes(file));
      Instant came = SmallPicture.at(file);
      return Optional.of(reader.read(new Arrival("", 0, 0, came, came, raw)));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /**
   * Only what is known to be no mail with a PIN: one that was not understood may hold a PIN that
   * nobody has read.
   */
  public static boolean mayBeShown(PortalMail mail) {
    return mail instanceof PortalMail.Assignment
        || mail instanceof PortalMail.OfficerMessage
        || mail instanceof PortalMail.Approval
        || mail instanceof PortalMail.Bounce;
  }
}
