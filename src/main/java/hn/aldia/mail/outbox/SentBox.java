package hn.aldia.mail.outbox;

import hn.aldia.config.settings.MailServer;
import hn.aldia.mail.imap.Cadence;
import hn.aldia.mail.imap.ImapConnection;
import hn.aldia.mail.imap.SpecialFolder;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/** The sent mails of an applicant, over a connection of their own. */
record SentBox(
    ImapConnection line, boolean keepsItself, Optional<String> sent, Optional<String> all)
    implements AutoCloseable {
  /** Providers that put what is sent through them into their own folder by themselves. */
  private enum KeepsItself {
    GOOGLE("gmail\\.com|googlemail\\.com"),
    MICROSOFT("office365\\.com|outlook\\.com|hotmail\\.com");

    private final Pattern hosts;

    KeepsItself(String hosts) {
      this.hosts = Pattern.compile("(?i)(?:.*\\.)?(?:" + hosts + ")");
    }

    boolean has(String host) {
      return hosts.matcher(host).matches();
    }
  }

  /**
   * @param smtp who sends decides whether a copy comes by itself; into this mailbox only where both
   *     are the same provider's
   */
  static SentBox open(MailServer imap, MailServer smtp, Cadence cadence, Clock clock) {
    ImapConnection line = ImapConnection.open(imap, cadence, clock);
    try {
      boolean own = copyComesByItself(smtp.host(), imap.host(), line.can("X-GM-EXT-1"));
      List<ListInfo> folders = line.folders();
      return new SentBox(
          line, own, SpecialFolder.SENT.among(folders), SpecialFolder.ALL.among(folders));
    } catch (RuntimeException e) {
      line.close();
      throw e;
    }
  }

  /**
   * Who sends decides, and only for its own mailboxes.
   *
   * @param google whether the mailbox says that it is Google's, whatever its host is called
   */
  static boolean copyComesByItself(String smtp, String imap, boolean google) {
    return Arrays.stream(KeepsItself.values())
        .filter(provider -> provider.has(smtp))
        .anyMatch(p -> p.has(imap) || (p == KeepsItself.GOOGLE && google));
  }

  AlreadySent search(String messageId) {
    List<String> places = Stream.concat(sent.stream(), all.stream()).distinct().toList();
    for (String place : places) {
      line.examine(place);
      boolean found = line.holds(messageId);
      line.leave();
      if (found) {
        return AlreadySent.YES;
      }
    }
    return places.isEmpty() ? AlreadySent.UNKNOWABLE : AlreadySent.NO;
  }

  /** False when there is no folder for it. */
  boolean keep(String messageId, Instant date, byte[] mail) {
    if (keepsItself || search(messageId) == AlreadySent.YES) {
      return true;
    }
    sent.ifPresent(folder -> line.append(folder, date, mail));
    return sent.isPresent();
  }

  @Override
  public void close() {
    line.close();
  }
}
