package hn.aldia.renewal;

import java.time.Instant;

/**
 * Something that happened in a case, as the journal keeps it. Events are never changed or taken
 * back; a new meaning is a new event. None can hold a secret: a PIN is named by the message that
 * brought it, a password by the fact that it is stored.
 */
public sealed interface Event permits CaseEvent, AccountEvent, RequestEvent {
  /** When it was written down; when it came to pass, where that differs, is the event's own. */
  Instant at();
}
