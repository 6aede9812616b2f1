package hn.aldia.mail.mailbox;

import hn.aldia.mail.portal.PortalMail;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The newest PIN that is in the mailbox already: what the command {@code pin} prints. */
public final class PinSearch {
  /** The portal's PIN is good for one try a day. */
  private static final Duration LIFE = Duration.ofHours(24);

  private final Mailbox mailbox;
  private final PinCandidates candidates;

  public PinSearch(Mailbox mailbox, Clock clock, String applicant, List<String> trustedDomains) {
    Instant since = clock.instant().minus(LIFE);
    this.mailbox = mailbox;
    this.candidates = new PinCandidates(new PinWanted(applicant, since, trustedDomains));
  }

  /** The best of the last 24 hours, if any. */
  public Optional<PortalMail.Pin> newest() {
    mailbox.since(candidates.wanted().since()).forEach(candidates::offer);
    return candidates.best();
  }

  /**
   * As {@link #newest()}; when there is none, waits for one.
   *
   * @throws Trouble when the time is up
   */
  public PortalMail.Pin newest(Duration wait) {
    try (MailWatch watch = mailbox.arm()) {
      Optional<PortalMail.Pin> now = newest();
      return now.isPresent() ? now.get() : watch.awaitPin(candidates, wait);
    }
  }
}
