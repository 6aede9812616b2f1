package hn.aldia.mail.mailbox;

import hn.aldia.mail.imap.ArmedAt;
import hn.aldia.mail.imap.ArmedAt.Mark;
import hn.aldia.mail.message.Addresses;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.Letter;
import hn.aldia.mail.portal.PortalMail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The PIN that is awaited.
 *
 * @param applicant the address given to the portal; compared as it is, without regard to case:
 *     {@code adv+ana@} and {@code adv+luis@} are two applicants
 * @param since when the portal was asked; older mails do not count
 * @param trustedDomains senders in or under these are tried first
 * @param armed where the folders ended then, if that was noted
 */
public record PinWanted(
    String applicant, Instant since, List<String> trustedDomains, @Nullable ArmedAt armed) {
  public PinWanted(String applicant, Instant since, List<String> trustedDomains) {
    this(applicant, since, trustedDomains, null);
  }

  /** Asked for just after the mailbox was armed: its numbers then tell what is new. */
  public static PinWanted after(ArmedAt armed, String applicant, List<String> trustedDomains) {
    return new PinWanted(applicant, armed.at(), trustedDomains, armed);
  }

  /** Between the clocks of the portal and of the mail server, and for the way. */
  private static final Duration TOLERANCE = Duration.ofMinutes(2);

  public PinWanted {
    applicant = applicant.strip().toLowerCase(Locale.ROOT);
    trustedDomains = List.copyOf(trustedDomains);
  }

  /**
   * By the server's own count, whatever the clocks say; by its date, and with some tolerance, only
   * where the folder was not counted or has been renumbered since.
   */
  boolean isOlder(Arrival arrival) {
    Mark mark = armed == null ? null : armed.folders().get(arrival.folder());
    if (mark != null && mark.uidValidity() == arrival.uidValidity()) {
      return arrival.uid() < mark.uidNext();
    }
    return arrival.receivedAt().isBefore(since.minus(Bookmark.SKEW));
  }

  /**
   * Whether it was on its way for longer than the PIN has been wanted: then it is the answer to an
   * earlier wish. Only spans are compared, so that no clock need agree with another.
   */
  boolean isOfAnEarlierWish(PortalMail.Pin pin) {
    Arrival arrival = pin.arrival();
    Duration noticed = Duration.between(since, arrival.noticedAt());
    Duration received = Duration.between(since, arrival.receivedAt()).plus(Bookmark.SKEW);
    Duration wanted = noticed.compareTo(received) < 0 ? noticed : received;
    return pin.letter()
        .written()
        .map(written -> Duration.between(written, arrival.receivedAt()))
        .filter(underway -> underway.compareTo(wanted.plus(TOLERANCE)) > 0)
        .isPresent();
  }

  boolean isTrusted(Letter letter) {
    String domain = Addresses.domain(letter.from());
    return !letter.doubtful()
        && trustedDomains.stream()
            .map(trusted -> trusted.toLowerCase(Locale.ROOT))
            .anyMatch(trusted -> domain.equals(trusted) || domain.endsWith("." + trusted));
  }
}
