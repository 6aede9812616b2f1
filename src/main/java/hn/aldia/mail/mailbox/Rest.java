package hn.aldia.mail.mailbox;

import hn.aldia.mail.imap.Fetched;
import hn.aldia.mail.imap.ImapConnection;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.portal.PortalMail;

/**
 * Of a large mail the rest is fetched only where its beginning does not say all: the logo of a
 * signature, or a scan that is sent back with an answer, stays where it is.
 */
record Rest(ImapConnection line, CarefulReader reader) {
  /** The mail, as far as it is needed. */
  Fetched of(Fetched beginning, String folder, long uidValidity) {
    boolean enough =
        beginning.whole()
            || (line.structure(beginning.uid())
                    .filter(parts -> parts.saysAllWithin(beginning.raw().size()))
                    .isPresent()
                && isUnderstood(beginning, folder, uidValidity));
    return enough ? beginning : line.whole(beginning.uid()).orElse(beginning);
  }

  /** An approval's picture may be the constancia, and the code that cannot be read in one. */
  private boolean isUnderstood(Fetched beginning, String folder, long uidValidity) {
    var now = beginning.receivedAt().orElse(java.time.Instant.EPOCH);
    PortalMail mail =
        reader.read(new Arrival(folder, uidValidity, beginning.uid(), now, now, beginning.raw()));
    return !(mail instanceof PortalMail.Approval) && !(mail instanceof PortalMail.Unrecognised);
  }
}
