package hn.aldia.mail.mailbox;

import hn.aldia.mail.imap.ArmedAt.Mark;
import hn.aldia.mail.imap.Fetched;
import hn.aldia.mail.imap.ImapConnection;
import hn.aldia.mail.message.Arrival;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/**
 * How far one folder has been read. Shared by the idle thread and the polling net, of which one
 * reads at a time. It moves on only when what lies before it was delivered.
 */
final class Bookmark {
  /** How far the server's clock may lag behind ours, where only its dates tell what is new. */
  static final Duration SKEW = Duration.ofMinutes(5);

  /** Mails in one answer, so that a full mailbox does not fill our memory. */
  private static final int BATCH = 25;

  /** How long a mail is asked for that the server shows and does not give. */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final String folder;
  private final Instant armedAt;
  private final PortalMailQueue post;
  private final ReentrantLock reading = new ReentrantLock();
  private final Map<Long, Instant> owed = new ConcurrentSkipListMap<>();
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
    return now.uidValidity() != mark.uidValidity()
        || now.uidNext() > mark.uidNext()
        || !owed.isEmpty();
  }

  /** Reads on over a line on which the folder is selected, until the server has no more news. */
  void read(ImapConnection line, Mark now, Instant noticed) {
    reading.lock();
    try {
      readOn(line, now, noticed);
    } finally {
      reading.unlock();
    }
  }

  /** As {@link #read}, unless the other thread is at it: then it has the mails. */
  boolean readUnlessRead(ImapConnection line, Mark now, Instant noticed) {
    if (!reading.tryLock()) {
      return false;
    }
    try {
      readOn(line, now, noticed);
      return true;
    } finally {
      reading.unlock();
    }
  }

  private void readOn(ImapConnection line, Mark now, Instant noticed) {
    long validity = now.uidValidity();
    if (now.uidValidity() != next().uidValidity()) {
      rescan(line, now, noticed);
    }
    askAgain(line, validity, noticed);
    Instant seen = noticed;
    Optional<Instant> news;
    do {
      long from = next().uidNext();
      // At once what was just announced; then, by their numbers, all that a long absence left.
      List<Fetched> first = line.between(from, from + BATCH - 1);
      Optional<Instant> told = line.news();
      Set<Long> read = deliver(line, validity, first, seen);
      List<Long> all = line.uidsFrom(from);
      List<Long> rest = all.stream().filter(uid -> !read.contains(uid)).toList();
      inBatches(line, validity, rest, mail -> true, seen);
      advance(validity, Math.max(now.uidNext(), after(all)));
      news = told.or(line::news);
      seen = news.orElse(seen);
    } while (news.isPresent());
  }

  private static long after(List<Long> uids) {
    return uids.stream().mapToLong(Long::longValue).max().orElse(0) + 1;
  }

  private synchronized Mark next() {
    return mark;
  }

  private synchronized void advance(long uidValidity, long next) {
    if (uidValidity != mark.uidValidity() || next > mark.uidNext()) {
      mark = new Mark(uidValidity, next);
    }
  }

  /** The server renumbered the folder: what came since the arming is found by its date instead. */
  private void rescan(ImapConnection line, Mark now, Instant noticed) {
    owed.clear();
    Instant since = armedAt.minus(SKEW);
    LocalDate day = LocalDate.ofInstant(armedAt, ZoneOffset.UTC).minusDays(1);
    List<Long> uids = line.since(day);
    Predicate<Fetched> young = mail -> mail.receivedAt().filter(since::isAfter).isEmpty();
    inBatches(line, now.uidValidity(), uids, young, noticed);
    advance(now.uidValidity(), Math.max(now.uidNext(), after(uids)));
  }

  private void inBatches(
      ImapConnection line,
      long uidValidity,
      List<Long> uids,
      Predicate<Fetched> wanted,
      Instant noticed) {
    for (int i = 0; i < uids.size(); i += BATCH) {
      List<Long> batch = uids.subList(i, Math.min(i + BATCH, uids.size()));
      List<Fetched> mails = line.these(batch);
      Set<Long> got = new HashSet<>();
      mails.forEach(mail -> got.add(mail.uid()));
      deliver(line, uidValidity, mails.stream().filter(wanted).toList(), noticed);
      batch.stream()
          .filter(uid -> !got.contains(uid))
          .forEach(uid -> owed.putIfAbsent(uid, noticed));
      askAgain(line, uidValidity, noticed);
    }
  }

  /** Each by itself, so that one on which the server stumbles does not take others with it. */
  private void askAgain(ImapConnection line, long uidValidity, Instant now) {
    owed.forEach(
        (uid, since) -> {
          Optional<Fetched> mail = line.alone(uid);
          mail.ifPresent(given -> deliver(uidValidity, given, now));
          boolean late = now.isAfter(since.plus(PATIENCE));
          if (mail.isPresent() || late || !line.uidsFrom(uid).contains(uid)) {
            owed.remove(uid);
          }
          if (mail.isEmpty() && late) {
            post.passedOver(Trouble.outside("mail.not-given", folder, Long.toString(uid)));
          }
        });
  }

  /** Small ones first; of a large one the whole only where its beginning may concern us. */
  private Set<Long> deliver(
      ImapConnection line, long uidValidity, List<Fetched> mails, Instant noticed) {
    Set<Long> read = new HashSet<>();
    var large = new ArrayList<Fetched>();
    for (Fetched mail : mails) {
      if (mail.whole()) {
        deliver(uidValidity, mail, noticed);
        read.add(mail.uid());
      } else {
        large.add(mail);
      }
    }
    var rest = new Rest(line, post.reader());
    for (Fetched bite : large) {
      if (post.reader().mayConcern(bite.raw())) {
        deliver(uidValidity, rest.of(bite, folder, uidValidity), noticed);
      }
      read.add(bite.uid());
    }
    return read;
  }

  private void deliver(long uidValidity, Fetched mail, Instant noticed) {
    Instant received = mail.receivedAt().orElse(noticed);
    post.deliver(new Arrival(folder, uidValidity, mail.uid(), received, noticed, mail.raw()));
  }
}
