package hn.aldia.mail.imap;

import hn.aldia.mail.message.RawMail;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.UID;

/** One mail of a FETCH answer; {@code whole} is false when only its first bite was asked for. */
public record Fetched(long uid, Instant receivedAt, boolean whole, RawMail raw) {
  /** Empty for an answer that is not about a body: a change of flags that came in between. */
  static Optional<Fetched> of(FetchResponse response, int bite) {
    UID uid = response.getItem(UID.class);
    INTERNALDATE date = response.getItem(INTERNALDATE.class);
    BODY body = response.getItem(BODY.class);
    if (uid == null || date == null || body == null || body.getByteArray() == null) {
      return Optional.empty();
    }
    byte[] bytes = body.getByteArray().getNewBytes();
    boolean whole = body.getOrigin() < 0 || bytes.length < bite;
    return Optional.of(new Fetched(uid.uid, date.getDate().toInstant(), whole, new RawMail(bytes)));
  }
}
