package hn.aldia.mail.mailbox;

import hn.aldia.config.settings.MailServer;
import hn.aldia.mail.imap.ArmedAt;
import hn.aldia.mail.imap.Cadence;
import hn.aldia.mail.imap.ImapConnection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Idles in one folder over a connection of its own and reads what the server announces. */
final class IdleWatch extends Rounds {
  private final Bookmark bookmark;
  private final CountDownLatch ready = new CountDownLatch(1);
  private volatile @Nullable ImapConnection line;

  IdleWatch(
      MailServer server, Cadence cadence, Clock clock, Bookmark bookmark, PortalMailQueue post) {
    super(server, cadence, clock, post);
    this.bookmark = bookmark;
  }

  @Override
  void round() {
    try (ImapConnection own = open()) {
      line = own;
      ArmedAt.Mark now = own.examine(bookmark.folder());
      bookmark.read(own, now, clock.instant());
      well();
      ready.countDown();
      while (!isClosed()) {
        own.idle(cadence.renewIdle(), cadence.patience());
        Instant seen = own.news().orElseGet(clock::instant);
        if (!isClosed()) {
          bookmark.read(own, now, seen);
        }
      }
    } finally {
      line = null;
    }
  }

  /** Waits until it is idle for the first time; false when that took too long. */
  boolean isReadyWithin(Duration wait) throws InterruptedException {
    return ready.await(wait.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** The net found what this watch did not announce: it must prove that it is alive. */
  void suspect() {
    ImapConnection current = line;
    if (current != null) {
      current.wake();
    }
  }

  @Override
  void close() {
    super.close();
    suspect();
  }
}
