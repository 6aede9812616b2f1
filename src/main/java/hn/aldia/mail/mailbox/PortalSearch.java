package hn.aldia.mail.mailbox;

import hn.aldia.mail.imap.Fetched;
import hn.aldia.mail.imap.ImapConnection;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.RawMail;
import hn.aldia.mail.portal.PortalMail;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what is in the mailbox already, each mail once: what was read before is in the archive, or
 * does not concern us. Of each mail the beginning is fetched, many at a time; the rest only of
 * those that may concern us, so that a year's holiday pictures stay where they are.
 */
final class PortalSearch {
  /** Heads, and all texts that are not absurdly long. */
  private static final int BITE = 48 * 1024;

  private static final int BATCH = 100;

  private final ImapConnection line;
  private final Clock clock;
  private final CarefulReader reader;
  private final MailArchive archive;
  private final MailIndex index;
  private final List<String> keys = new ArrayList<>();

  PortalSearch(
      ImapConnection line,
      Clock clock,
      CarefulReader reader,
      MailArchive archive,
      MailIndex index) {
    this.line = line;
    this.clock = clock;
    this.reader = reader;
    this.archive = archive;
    this.index = index;
  }

  List<PortalMail> since(Instant moment, List<String> folders) {
    var mails = new ArrayList<PortalMail>();
    for (String folder : folders) {
      long validity = line.examine(folder).uidValidity();
      // The server's calendar may be a day behind ours.
      List<Long> uids = line.since(LocalDate.ofInstant(moment, ZoneOffset.UTC).minusDays(1));
      var unread = new ArrayList<Long>();
      for (long uid : uids) {
        keys.add(MailIndex.key(folder, validity, uid));
        Optional<MailIndex.Entry> entry = index.entry(MailIndex.key(folder, validity, uid));
        if (entry.isEmpty() || !again(folder, validity, uid, entry.get(), mails)) {
          unread.add(uid);
        }
      }
      for (int i = 0; i < unread.size(); i += BATCH) {
        read(folder, validity, unread.subList(i, Math.min(i + BATCH, unread.size())), mails);
      }
      line.leave();
    }
    index.write(keys, reader.learned());
    return once(mails.stream().filter(m -> !m.arrival().receivedAt().isBefore(moment)).toList());
  }

  /** False when its copy is gone. */
  private boolean again(
      String folder, long validity, long uid, MailIndex.Entry entry, List<PortalMail> mails) {
    if (entry.file().isEmpty()) {
      return true;
    }
    Optional<RawMail> kept = entry.raw();
    kept.ifPresent(
        raw ->
            mails.add(
                reader.read(
                    new Arrival(folder, validity, uid, entry.receivedAt(), clock.instant(), raw))));
    return kept.isPresent();
  }

  private void read(String folder, long validity, List<Long> batch, List<PortalMail> mails) {
    Map<Long, Fetched> given = new HashMap<>();
    line.these(batch, BITE).forEach(mail -> given.put(mail.uid(), mail));
    // One that the server does not give among others may come alone; if not, at the next look.
    batch.stream()
        .filter(uid -> !given.containsKey(uid))
        .forEach(uid -> line.alone(uid).ifPresent(mail -> given.put(uid, mail)));
    // All heads first: from them is learned what the mailbox's own server signs with.
    List<Fetched> concerning =
        given.values().stream()
            .sorted(Comparator.comparingLong(Fetched::uid))
            .filter(bite -> mayConcern(folder, validity, bite))
            .toList();
    concerning.forEach(bite -> read(folder, validity, bite, mails));
  }

  private boolean mayConcern(String folder, long validity, Fetched bite) {
    boolean may = reader.mayConcern(bite.raw());
    if (!may) {
      Instant received = bite.receivedAt().orElseGet(clock::instant);
      index.note(MailIndex.key(folder, validity, bite.uid()), received, Optional.empty());
    }
    return may;
  }

  private void read(String folder, long validity, Fetched bite, List<PortalMail> mails) {
    Instant received = bite.receivedAt().orElseGet(clock::instant);
    String key = MailIndex.key(folder, validity, bite.uid());
    Fetched whole = new Rest(line, reader).of(bite, folder, validity);
    PortalMail mail =
        reader.read(
            new Arrival(folder, validity, bite.uid(), received, clock.instant(), whole.raw()));
    if (mail instanceof PortalMail.Other) {
      index.note(key, received, Optional.empty());
      return;
    }
    // First kept, then noted: a mail that is noted only would never be read again.
    index.note(key, received, Optional.of(archive.keep(mail)));
    mails.add(mail);
  }

  private static List<PortalMail> once(List<PortalMail> mails) {
    Set<String> seen = new HashSet<>();
    return mails.stream()
        .sorted(
            Comparator.comparing((PortalMail mail) -> mail.arrival().receivedAt())
                .thenComparing(mail -> mail.arrival().uid()))
        .filter(mail -> seen.add(identity(mail)))
        .toList();
  }

  /** A portal may give all its mails one Message-ID: the words tell them apart then. */
  private static String identity(PortalMail mail) {
    return mail.letter()
        .messageId()
        .map(id -> id + "\n" + String.join("\n", mail.letter().texts()))
        .orElseGet(() -> mail.arrival().raw().fingerprint());
  }
}
