package hn.aldia.errand.account;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.mail.mailbox.MailWatch;
import hn.aldia.mail.mailbox.PinCandidates;
import hn.aldia.mail.mailbox.PinWanted;
import hn.aldia.mail.portal.PortalMail;
import java.time.Duration;
import java.util.Optional;

/** What came into the mailbox since Registrarse, and which PINs of it were not refused. */
record PinMails(MailWatch watch, PinCandidates candidates) implements AutoCloseable {
  static PinMails of(CaseDesk desk, MailWatch watch) {
    var wanted =
        PinWanted.after(
            watch.armedAt(), desk.email(), desk.settings().settings().mail().trustedDomains());
    return new PinMails(watch, new PinCandidates(wanted));
  }

  /** The best to try, as soon as there is one. */
  Optional<PortalMail.Pin> next(Duration wait) {
    return watch.tryPin(candidates, wait);
  }

  /** Whether one of them is the portal's answer to the registration, which then went through. */
  boolean proveTheRegistration(Duration wait) {
    var unused = next(wait);
    return candidates.answerTheWish();
  }

  @Override
  public void close() {
    watch.close();
  }
}
