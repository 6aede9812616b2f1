package hn.aldia.mail.mailbox;

import hn.aldia.config.settings.MailServer;
import hn.aldia.mail.imap.ArmedAt;
import hn.aldia.mail.imap.ArmedAt.Mark;
import hn.aldia.mail.imap.Cadence;
import hn.aldia.mail.imap.ImapConnection;
import hn.aldia.mail.imap.MailServerUnreachable;
import hn.aldia.mail.imap.NotLetIn;
import hn.aldia.mail.imap.Remembered;
import hn.aldia.mail.imap.SpecialFolder;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.text.Daemons;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/** An applicant's mailbox: logged in, its folders known. Nothing in it is ever changed. */
public final class Mailbox implements AutoCloseable {
  private static final int TRIES = 4;

  private final MailServer server;
  private final Clock clock;
  private final Cadence cadence;
  private ImapConnection line;
  private final List<String> folders;
  private final Optional<String> junk;

  private Mailbox(
      MailServer server,
      Clock clock,
      Cadence cadence,
      ImapConnection line,
      List<String> folders,
      Optional<String> junk) {
    this.server = server;
    this.clock = clock;
    this.cadence = cadence;
    this.line = line;
    this.folders = folders;
    this.junk = junk;
  }

  /**
   * Logs in and finds the folders to watch.
   *
   * @throws Trouble as {@link NotLetIn}, {@link MailServerUnreachable}
   */
  public static Mailbox connect(MailServer server, Clock clock) {
    return connect(server, clock, Cadence.STANDARD);
  }

  public static Mailbox connect(MailServer settings, Clock clock, Cadence cadence) {
    MailServer server = Remembered.password(settings, clock);
    ImapConnection line = open(server, clock, cadence);
    try {
      List<ListInfo> found = line.folders();
      Optional<String> junk = SpecialFolder.JUNK.among(found);
      var folders = new ArrayList<String>(List.of("INBOX"));
      if (server.folders().isEmpty()) {
        junk.ifPresent(folders::add);
      }
      for (String named : server.folders()) {
        folders.add(existing(named, found));
      }
      return new Mailbox(server, clock, cadence, line, folders.stream().distinct().toList(), junk);
    } catch (Trouble trouble) {
      line.close();
      throw trouble;
    }
  }

  /** A server that has no place at this moment is asked again, for some seconds. */
  private static ImapConnection open(MailServer server, Clock clock, Cadence cadence) {
    Duration pause = cadence.firstRetry();
    for (int left = TRIES; ; left--) {
      try {
        return ImapConnection.open(server, cadence, clock);
      } catch (NotLetIn busy) {
        if (!busy.why().passes() || left == 0 || !Daemons.rest(pause)) {
          throw busy;
        }
        pause = cadence.retryAfter(pause);
      }
    }
  }

  /** The connection, made again if the server has hung up: a person may think for an hour. */
  private ImapConnection line() {
    try {
      line.noop();
    } catch (MailServerUnreachable | NotLetIn hungUp) {
      return lineAgain(hungUp);
    }
    return line;
  }

  private ImapConnection lineAgain(Trouble hungUp) {
    if (hungUp instanceof NotLetIn held && held.why().refuses()) {
      throw hungUp;
    }
    line.close();
    line = open(server, clock, cadence);
    return line;
  }

  private static String existing(String named, List<ListInfo> found) {
    if (named.equalsIgnoreCase("INBOX")) {
      return "INBOX";
    }
    return found.stream()
        .map(f -> f.name)
        .filter(named::equals)
        .findFirst()
        .orElseThrow(
            () ->
                Trouble.outside(
                    "mail.folder-missing",
                    named,
                    String.join(", ", found.stream().map(f -> f.name).toList())));
  }

  /** The folders that are watched: INBOX first. */
  public List<String> folders() {
    return folders;
  }

  /** The folder into which the provider puts junk, if it could be found. */
  public Optional<String> junkFolder() {
    return junk;
  }

  public boolean pushes() {
    return line.can("IDLE");
  }

  /**
   * Notes where every folder ends and watches from there on. To be called before the click that
   * makes the portal send a mail: when it returns, the server's push is on (or polling, where the
   * server cannot push or is short of connections).
   */
  public MailWatch arm() {
    return arm(Optional.empty());
  }

  /** As {@link #arm()}, and keeps a copy of every portal mail. */
  public MailWatch arm(MailArchive archive) {
    return arm(Optional.of(archive));
  }

  private MailWatch arm(Optional<MailArchive> archive) {
    return watch(new ArmedAt(clock.instant(), marks()), archive);
  }

  /** Watches on from where an earlier process had armed: what came since is delivered first. */
  public MailWatch resume(ArmedAt armed, MailArchive archive) {
    return watch(armed, Optional.of(archive));
  }

  private Map<String, Mark> marks() {
    try {
      return marks(line());
    } catch (MailServerUnreachable | NotLetIn hungUpJustNow) {
      return marks(lineAgain(hungUpJustNow));
    }
  }

  private Map<String, Mark> marks(ImapConnection here) {
    var marks = new LinkedHashMap<String, Mark>();
    for (String folder : folders) {
      here.status(folder).ifPresent(mark -> marks.put(folder, mark));
    }
    return marks;
  }

  private MailWatch watch(ArmedAt armed, Optional<MailArchive> archive) {
    return MailWatch.start(server, cadence, clock, armed, folders, pushes(), archive);
  }

  /** The best of the PINs that are here already, if one fits. */
  public Optional<PortalMail.Pin> best(PinCandidates candidates) {
    since(candidates.wanted().since()).forEach(candidates::offer);
    return candidates.best();
  }

  /** All portal mails that the server took in at this moment or later, oldest first. */
  List<PortalMail> since(Instant moment) {
    var post = new PortalMailQueue(Optional.empty());
    ImapConnection here = line();
    for (String folder : folders) {
      var bookmark = Bookmark.byDate(folder, moment.plus(Bookmark.SKEW), post);
      bookmark.read(here, here.examine(folder), clock.instant());
      here.leave();
    }
    return post.all();
  }

  /**
   * All mails of the portal and about our own letters, of every watched folder, that the server
   * took in at this moment or later: oldest first, each once, also when it lies in two folders. A
   * copy of each is kept. Nothing is marked as read. Not for two threads at once.
   *
   * @param trusted whose mails are given also when they cannot be understood
   * @throws Trouble when the server fails, or {@link MailNotKept}
   */
  public List<PortalMail> portalMails(Instant since, TrustedDomains trusted, MailArchive archive) {
    MailIndex index = archive.index(server, trusted);
    var reader = new CarefulReader(trusted, index.ownServer());
    return new PortalSearch(line(), clock, reader, archive, index).since(since, folders);
  }

  @Override
  public void close() {
    line.close();
  }
}
