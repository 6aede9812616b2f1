package hn.aldia.mail.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A note from the assistant to its own person. It may come into the very mailbox that is watched,
 * and may speak of officers and approvals: it is never taken for a mail of the portal.
 */
public final class Note {
  private static final String MARK = "[Al Día] ";

  public static Outgoing of(
      Correspondent from, Correspondent to, Instant at, String subject, String text) {
    String id = MessageIds.of("note", UUID.randomUUID().toString(), from.address());
    return new Outgoing(
        new Occasion(id, at, "", from, to, List.of()), MARK + subject, text, List.of());
  }

  public static boolean isOne(Letter letter) {
    return letter.subject().contains(MARK.strip());
  }
}
