package hn.aldia.mail.mailbox;

import hn.aldia.config.oauth.SignInNeeded;
import hn.aldia.config.oauth.SignInRefused;
import hn.aldia.config.secret.SecretSpared;
import hn.aldia.config.settings.MailServer;
import hn.aldia.mail.imap.Cadence;
import hn.aldia.mail.imap.ImapConnection;
import hn.aldia.mail.imap.LoginAnswer;
import hn.aldia.mail.imap.NotLetIn;
import hn.aldia.text.Daemons;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A daemon thread that does its round again and again, with back-off after trouble. */
abstract class Rounds {
  private final CountDownLatch closed = new CountDownLatch(1);
  private final MailServer server;
  final Cadence cadence;
  final Clock clock;
  private final PortalMailQueue post;
  private Duration retry;

  Rounds(MailServer server, Cadence cadence, Clock clock, PortalMailQueue post) {
    this.server = server;
    this.cadence = cadence;
    this.clock = clock;
    this.post = post;
    this.retry = cadence.firstRetry();
  }

  /** Works until it is closed or something breaks. */
  abstract void round();

  final void start(String name) {
    var unused = Daemons.start(name, this::run);
  }

  /** A connection of its own. */
  final ImapConnection open() {
    return ImapConnection.open(server, cadence, clock);
  }

  private void run() {
    while (!isClosed()) {
      try {
        round();
      } catch (Trouble trouble) {
        mend(trouble);
      } catch (RuntimeException | Error broken) {
        // A watch that ended silently would cost the person a day: whatever it was, it goes on.
        mend(new Trouble(Trouble.Kind.DEFECT, broken, "mail.watch-stumbled", broken.toString()));
      }
    }
  }

  private void mend(Trouble trouble) {
    if (!isClosed()) {
      post.complain(trouble);
      rest(waitsForAPerson(trouble) ? cadence.lastRetry().multipliedBy(4) : retry);
      retry = cadence.retryAfter(retry);
    }
  }

  /** Looking often would not help; somebody may mend it meanwhile. */
  private static boolean waitsForAPerson(Trouble trouble) {
    return trouble instanceof SecretSpared
        || trouble instanceof SignInNeeded
        || (trouble instanceof SignInRefused refused && !refused.why().passes())
        || (trouble instanceof NotLetIn held
            && (!held.why().passes() || held.why() == LoginAnswer.RATE_LIMIT));
  }

  /** The connection works: the next trouble is a new one. */
  final void well() {
    retry = cadence.firstRetry();
    post.relieved();
  }

  /** Returns early when closed. */
  final void rest(Duration duration) {
    try {
      if (closed.await(duration.toNanos(), TimeUnit.NANOSECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed.countDown();
    }
  }

  final boolean isClosed() {
    return closed.getCount() == 0;
  }

  void close() {
    closed.countDown();
  }
}
