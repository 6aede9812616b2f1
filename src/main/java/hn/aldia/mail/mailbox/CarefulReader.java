package hn.aldia.mail.mailbox;

import hn.aldia.mail.documents.Attachment;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.Letter;
import hn.aldia.mail.message.LetterReader;
import hn.aldia.mail.message.OwnServer;
import hn.aldia.mail.message.RawMail;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.mail.portal.PortalMailReader;
import hn.aldia.text.Bounded;
import hn.aldia.text.Folded;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The one boundary around the readers: strangers write mails, and one on which a reader breaks is
 * given as not recognised, so that it is kept, named and passed over.
 */
final class CarefulReader {
  /** To be raised when mails are read that were not understood before. */
  static final String VERSION = "3";

  private static final Pattern CLUE =
      Pattern.compile(
          "solicitud|alam\\b|migraci|\\binm\\b|aprobad|asignad|constancia|expira|tramite|registr|request|e-?mail|approved|immigration|migration|\\bpin\\b|codigo|clave|\\bcode\\b");

  private static final Pattern DAEMON = Pattern.compile("daemon|postmaster|microsoftexchange");

  /** A mail takes milliseconds; the readers are linear, and this is for the one that is not. */
  private static final Duration OF_WORK = Duration.ofSeconds(1);

  private static final Duration IN_ALL = Duration.ofSeconds(30);

  private final OwnServer own;
  private final LetterReader letters;
  private final TrustedDomains trusted;
  private final Function<Arrival, PortalMail> reader;

  CarefulReader(TrustedDomains trusted, OwnServer own) {
    this(trusted, own, new PortalMailReader(trusted, own)::read);
  }

  CarefulReader(TrustedDomains trusted, OwnServer own, Function<Arrival, PortalMail> reader) {
    this.trusted = trusted;
    this.own = own;
    this.letters = new LetterReader(own);
    this.reader = reader;
  }

  /** What the mails have told of the mailbox's own server. */
  List<OwnServer.Learned> learned() {
    return own.learned();
  }

  PortalMail read(Arrival arrival) {
    Optional<PortalMail> read;
    try {
      read = Bounded.read(OF_WORK, IN_ALL, () -> reader.apply(arrival));
    } catch (RuntimeException broken) {
      read = Optional.empty();
    }
    return read.orElseGet(
        () -> new PortalMail.Unrecognised(arrival, Letter.unreadable(), Optional.empty(), false));
  }

  /**
   * Whether the whole of a mail is worth fetching. Quickly, and rather yes than no; but the logo in
   * a stranger's signature is no reason.
   */
  boolean mayConcern(RawMail beginning) {
    try {
      Letter letter = letters.read(beginning);
      String said = letter.subject() + "\n" + String.join("\n", letter.texts());
      return trusted.covers(letter.from())
          || !letter.enclosed().isEmpty()
          || letter.attachments().stream().anyMatch(Attachment::isPdf)
          || letter.texts().isEmpty()
          || DAEMON.matcher(letter.from()).find()
          || CLUE.matcher(Folded.inPlace(said)).find();
    } catch (MessagingException | RuntimeException | Error e) {
      // Cut in the middle of something: the whole will tell.
      return true;
    }
  }
}
