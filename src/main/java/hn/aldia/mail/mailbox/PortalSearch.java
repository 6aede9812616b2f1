package hn.aldia.mail.mailbox;

import hn.aldia.mail.imap.ArmedAt.Mark;
import hn.aldia.mail.imap.Fetched;
import hn.aldia.mail.imap.ImapConnection;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.Letter;
import hn.aldia.mail.message.LetterReader;
import hn.aldia.mail.message.OwnServer;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.mail.portal.PortalMailReader;
import hn.aldia.text.Folded;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what is in the mailbox already. Of each mail the beginning is fetched, many at a time; the
 * rest only of those that may concern us, so that a year's holiday pictures stay where they are.
 */
final class PortalSearch {
  /** Heads, and all texts that are not absurdly long. */
  private static final int BITE = 48 * 1024;

  private static final int BATCH = 100;

  private static final Pattern CLUE =
      Pattern.compile(
          "solicitud|alam\\b|migraci|\\binm\\b|aprobad|asignad|constancia|expira|tramite|registr|request|e-?mail|approved|immigration|migration");

  private static final Pattern DAEMON = Pattern.compile("daemon|postmaster|microsoftexchange");

  private final ImapConnection line;
  private final Clock clock;
  private final TrustedDomains trusted;
  private final PortalMailReader reader;
  private final OwnServer own = new OwnServer();
  private final LetterReader letters = new LetterReader(own);

  PortalSearch(ImapConnection line, Clock clock, TrustedDomains trusted) {
    this.line = line;
    this.clock = clock;
    this.trusted = trusted;
    this.reader = new PortalMailReader(trusted, own);
  }

  List<PortalMail> since(Instant moment, List<String> folders) {
    var mails = new ArrayList<PortalMail>();
    for (String folder : folders) {
      Mark mark = line.examine(folder);
      // The server's calendar may be a day behind ours.
      List<Long> uids = line.since(LocalDate.ofInstant(moment, ZoneOffset.UTC).minusDays(1));
      for (int i = 0; i < uids.size(); i += BATCH) {
        List<Long> batch = uids.subList(i, Math.min(i + BATCH, uids.size()));
        // All heads first: from them is learned what the mailbox's own server signs with.
        line.these(batch, BITE).stream()
            .filter(bite -> !bite.receivedAt().isBefore(moment))
            .filter(this::mayConcern)
            .toList()
            .forEach(bite -> read(folder, mark, bite).ifPresent(mails::add));
      }
      line.leave();
    }
    return once(mails);
  }

  private Optional<PortalMail> read(String folder, Mark mark, Fetched bite) {
    Fetched whole = bite.whole() ? bite : line.whole(bite.uid()).stream().findFirst().orElse(bite);
    PortalMail mail = reader.read(arrival(folder, mark, whole));
    return mail instanceof PortalMail.Other ? Optional.empty() : Optional.of(mail);
  }

  /** Quickly, and rather yes than no: the reader proper looks closely, which takes its time. */
  private boolean mayConcern(Fetched bite) {
    try {
      Letter letter = letters.read(bite.raw());
      String said = letter.subject() + "\n" + String.join("\n", letter.texts());
      return trusted.covers(letter.from())
          || !letter.enclosed().isEmpty()
          || !letter.attachments().isEmpty()
          || letter.texts().isEmpty()
          || DAEMON.matcher(letter.from()).find()
          || CLUE.matcher(Folded.of(said)).find();
    } catch (MessagingException | RuntimeException | StackOverflowError e) {
      // Cut in the middle of something: the whole will tell.
      return true;
    }
  }

  private Arrival arrival(String folder, Mark mark, Fetched mail) {
    return new Arrival(
        folder, mark.uidValidity(), mail.uid(), mail.receivedAt(), clock.instant(), mail.raw());
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
