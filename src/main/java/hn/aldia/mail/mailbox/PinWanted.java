package hn.aldia.mail.mailbox;

import hn.aldia.mail.message.Addresses;
import hn.aldia.mail.message.Letter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The PIN that is awaited.
 *
 * @param applicant the address given to the portal; compared as it is, without regard to case:
 *     {@code adv+ana@} and {@code adv+luis@} are two applicants
 * @param since when the portal was asked; older mails do not count
 * @param trustedDomains senders in or under these are tried first
 */
public record PinWanted(String applicant, Instant since, List<String> trustedDomains) {
  public PinWanted {
    applicant = applicant.strip().toLowerCase(Locale.ROOT);
    trustedDomains = List.copyOf(trustedDomains);
  }

  boolean isTrusted(Letter letter) {
    String domain = Addresses.domain(letter.from());
    return !letter.doubtful()
        && trustedDomains.stream()
            .map(trusted -> trusted.toLowerCase(Locale.ROOT))
            .anyMatch(trusted -> domain.equals(trusted) || domain.endsWith("." + trusted));
  }
}
