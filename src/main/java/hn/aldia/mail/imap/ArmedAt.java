package hn.aldia.mail.imap;

import java.time.Instant;
import java.util.Map;

/**
 * Where each watched folder ended when the mailbox was armed. Written to the journal before the
 * click, so that a later process can resume and see what came since.
 */
public record ArmedAt(Instant at, Map<String, Mark> folders) {
  public ArmedAt {
    folders = Map.copyOf(folders);
  }

  /** The next mail of the folder gets this UID or a higher one, as long as the validity stays. */
  public record Mark(long uidValidity, long uidNext) {}
}
