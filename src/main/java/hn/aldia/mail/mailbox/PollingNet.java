package hn.aldia.mail.mailbox;

import hn.aldia.config.settings.MailServer;
import hn.aldia.mail.imap.Cadence;
import hn.aldia.mail.imap.ImapConnection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Asks after all folders again and again, for IDLE that died silently or never was. */
final class PollingNet extends Rounds {
  private final List<Bookmark> bookmarks;
  private final Map<Bookmark, IdleWatch> watches;

  PollingNet(
      MailServer server,
      Cadence cadence,
      Clock clock,
      List<Bookmark> bookmarks,
      Map<Bookmark, IdleWatch> watches,
      PortalMailQueue post) {
    super(server, cadence, clock, post);
    this.bookmarks = bookmarks;
    this.watches = watches;
  }

  @Override
  void round() {
    try (ImapConnection line = open()) {
      Duration pause = watches.isEmpty() ? cadence.pollWithoutIdle() : cadence.pollBesideIdle();
      while (!isClosed()) {
        line.noop();
        bookmarks.forEach(bookmark -> look(line, bookmark));
        well();
        rest(pause);
      }
    }
  }

  private void look(ImapConnection line, Bookmark bookmark) {
    if (line.status(bookmark.folder()).filter(bookmark::isBehind).isEmpty()) {
      return;
    }
    boolean read = bookmark.readUnlessRead(line, line.examine(bookmark.folder()), clock.instant());
    line.leave();
    if (!read) {
      return;
    }
    IdleWatch watch = watches.get(bookmark);
    if (watch != null) {
      watch.suspect();
    }
  }
}
