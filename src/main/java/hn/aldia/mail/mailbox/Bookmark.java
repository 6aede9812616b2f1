package hn.aldia.mail.mailbox;

import hn.aldia.mail.imap.ArmedAt.Mark;
import hn.aldia.mail.imap.Fetched;
import hn.aldia.mail.imap.ImapConnection;
import hn.aldia.mail.message.Arrival;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far one folder has been read. Shared by the idle thread and the polling net. */
final class Bookmark {
  /** How far the server's clock may lag behind ours. */
  static final Duration SKEW = Duration.ofMinutes(5);

  /** Mails in one answer, so that a full mailbox does not fill our memory. */
  private static final int BATCH = 25;

  private final String folder;
  private final Instant armedAt;
  private final PortalMailQueue post;
  private Mark mark;

  Bookmark(String folder, Instant armedAt, Mark mark, PortalMailQueue post) {
    this.folder = folder;
    this.armedAt = armedAt;
    this.mark = mark;
    this.post = post;
  }

  /** For a folder whose end was not noted: read by date, since no server has this validity. */
  static Bookmark byDate(String folder, Instant since, PortalMailQueue post) {
    return new Bookmark(folder, since, new Mark(-1, 1), post);
  }

  String folder() {
    return folder;
  }

  synchronized boolean isBehind(Mark now) {
    return now.uidValidity() != mark.uidValidity() || now.uidNext() > mark.uidNext();
  }

  /**
   * Reads on over a line on which the folder is selected, until the server has no more news. Two
   * threads may read the same mail; the post delivers it once.
   */
  void read(ImapConnection line, Mark now, Instant noticed) {
    if (startsAnew(now)) {
      rescan(line, now, noticed);
    }
    Instant seen = noticed;
    Optional<Instant> news;
    do {
      List<Fetched> mails = line.from(next());
      Optional<Instant> told = line.news();
      deliver(line, now.uidValidity(), mails, seen);
      news = told.or(line::news);
      seen = news.orElse(seen);
    } while (news.isPresent());
  }

  private synchronized boolean startsAnew(Mark now) {
    return now.uidValidity() != mark.uidValidity();
  }

  private synchronized long next() {
    return mark.uidNext();
  }

  private synchronized void advance(long uidValidity, long next) {
    if (uidValidity != mark.uidValidity() || next > mark.uidNext()) {
      mark = new Mark(uidValidity, next);
    }
  }

  /** The server renumbered the folder: what came since the arming is found by its date instead. */
  private void rescan(ImapConnection line, Mark now, Instant noticed) {
    LocalDate day = LocalDate.ofInstant(armedAt, ZoneOffset.UTC).minusDays(1);
    List<Long> uids = line.since(day);
    long last = uids.stream().mapToLong(Long::longValue).max().orElse(0);
    advance(now.uidValidity(), Math.max(now.uidNext(), last + 1));
    for (int i = 0; i < uids.size(); i += BATCH) {
      List<Fetched> mails = line.these(uids.subList(i, Math.min(i + BATCH, uids.size())));
      deliver(
          line,
          now.uidValidity(),
          mails.stream().filter(m -> !m.receivedAt().isBefore(armedAt.minus(SKEW))).toList(),
          noticed);
    }
  }

  private void deliver(
      ImapConnection line, long uidValidity, List<Fetched> mails, Instant noticed) {
    var large = new ArrayList<Fetched>();
    for (Fetched mail : mails) {
      if (mail.whole()) {
        deliver(uidValidity, mail, noticed);
      } else {
        large.add(mail);
      }
    }
    for (Fetched bite : large) {
      line.whole(bite.uid()).forEach(mail -> deliver(uidValidity, mail, noticed));
    }
    mails.forEach(mail -> advance(uidValidity, mail.uid() + 1));
  }

  private void deliver(long uidValidity, Fetched mail, Instant noticed) {
    post.deliver(
        new Arrival(folder, uidValidity, mail.uid(), mail.receivedAt(), noticed, mail.raw()));
  }
}
