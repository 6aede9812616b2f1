package hn.aldia.mail.imap;

import hn.aldia.mail.message.RawMail;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.UID;

/**
 * One mail of a FETCH answer.
 *
 * @param receivedAt empty where the server does not tell
 * @param whole false when only its first bite was asked for
 */
public record Fetched(long uid, Optional<Instant> receivedAt, boolean whole, RawMail raw) {
  /** Empty for an answer without a body: a change of flags that came in between, or NIL. */
  static Optional<Fetched> of(FetchResponse response, int bite) {
    UID uid = response.getItem(UID.class);
    BODY body = response.getItem(BODY.class);
    ByteArray text = body == null ? null : body.getByteArray();
    if (uid == null || body == null || text == null) {
      return Optional.empty();
    }
    byte[] bytes = text.getNewBytes();
    boolean whole = body.getOrigin() < 0 || bytes.length < bite;
    return Optional.of(new Fetched(uid.uid, date(response), whole, new RawMail(bytes)));
  }

  private static Optional<Instant> date(FetchResponse response) {
    INTERNALDATE date = response.getItem(INTERNALDATE.class);
    return date == null || date.getDate() == null
        ? Optional.empty()
        : Optional.of(date.getDate().toInstant());
  }
}
