package hn.aldia.mail.mailbox;

import hn.aldia.config.settings.MailServer;
import hn.aldia.mail.imap.ArmedAt;
import hn.aldia.mail.imap.ArmedAt.Mark;
import hn.aldia.mail.imap.Awake;
import hn.aldia.mail.imap.Cadence;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.words.Message;
import hn.aldia.words.TimeSpan;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An armed mailbox. Daemon threads read what arrives in any of its folders; one thread of the
 * caller takes it. It outlives broken connections and needs the {@link Mailbox} no more.
 *
 * @param armedAt for the journal; {@link Mailbox#resume} takes it
 */
public record MailWatch(
    Clock clock, ArmedAt armedAt, List<String> folders, PortalMailQueue post, List<Rounds> rounds)
    implements AutoCloseable {
  private static final Duration BEAT = Duration.ofSeconds(1);

  static MailWatch start(
      MailServer server,
      Cadence cadence,
      Clock clock,
      ArmedAt armed,
      List<String> folders,
      boolean pushes,
      Optional<MailArchive> archive) {
    var post = new PortalMailQueue(archive);
    var bookmarks = new ArrayList<Bookmark>();
    for (String folder : folders) {
      Mark mark = armed.folders().get(folder);
      bookmarks.add(
          mark == null
              ? Bookmark.byDate(folder, armed.at(), post)
              : new Bookmark(folder, armed.at(), mark, post));
    }
    var watches = new LinkedHashMap<Bookmark, IdleWatch>();
    if (pushes) {
      for (Bookmark bookmark : bookmarks) {
        watches.put(bookmark, new IdleWatch(server, cadence, clock, bookmark, post));
      }
    }
    var net = new PollingNet(server, cadence, clock, bookmarks, Map.copyOf(watches), post);
    watches.values().forEach(watch -> watch.start("mail-idle"));
    net.start("mail-poll");
    var rounds = new ArrayList<Rounds>(watches.values());
    rounds.add(net);
    var watch = new MailWatch(clock, armed, folders, post, rounds);
    post.warm();
    watch.awaitIdle(watches.values(), cadence.patience());
    return watch;
  }

  private void awaitIdle(Iterable<IdleWatch> watches, Duration patience) {
    try {
      for (IdleWatch watch : watches) {
        if (!watch.isReadyWithin(patience)) {
          return; // The polling net serves this folder.
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What keeps the mailbox from being watched at this moment; it is being mended meanwhile. */
  public Optional<Trouble> trouble() {
    return post.trouble();
  }

  /** The next mail of the portal, whatever its kind, in order of arrival. */
  public Optional<PortalMail> tryTake(Duration wait) {
    var awake = new Awake(clock);
    try {
      while (true) {
        Duration left = wait.minus(awake.since());
        Optional<PortalMail> mail = post.take(left.compareTo(BEAT) < 0 ? left : BEAT);
        if (mail.isPresent() || left.compareTo(BEAT) <= 0) {
          return mail;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** The best PIN to try next, as soon as there is one; other mails are passed over. */
  public Optional<PortalMail.Pin> tryPin(PinCandidates candidates, Duration wait) {
    var awake = new Awake(clock);
    while (true) {
      Optional<PortalMail> more = tryTake(Duration.ZERO);
      while (more.isPresent()) {
        candidates.offer(more.get());
        more = tryTake(Duration.ZERO);
      }
      Optional<PortalMail.Pin> best = candidates.best(clock.instant());
      Duration left = wait.minus(awake.since());
      if (best.isPresent()
          || left.isNegative()
          || left.isZero()
          || Thread.currentThread().isInterrupted()) {
        return best;
      }
      tryTake(left.compareTo(BEAT) < 0 ? left : BEAT).ifPresent(candidates::offer);
    }
  }

  /**
   * Waits for a PIN.
   *
   * @throws Trouble when the time is up
   */
  public PortalMail.Pin awaitPin(PinCandidates candidates, Duration timeout) {
    return tryPin(candidates, timeout)
        .orElseThrow(
            () ->
                Trouble.outside(
                    "mail.did-not-come",
                    candidates.wanted().applicant(),
                    TimeSpan.said(timeout),
                    String.join(", ", folders),
                    why(candidates)));
  }

  /** Why no PIN has come yet, as far as that is known. */
  public Message why(PinCandidates candidates) {
    return trouble()
        .map(Trouble::what)
        .or(candidates::whyRefused)
        .orElseGet(() -> Message.of("mail.did-not-come-quiet"));
  }

  /** Returns once the copies begun are whole; the threads end with their connections. */
  @Override
  public void close() {
    rounds.forEach(Rounds::close);
    post.close();
  }
}
