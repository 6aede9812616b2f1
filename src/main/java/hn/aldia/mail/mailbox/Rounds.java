package hn.aldia.mail.mailbox;

import hn.aldia.mail.imap.Cadence;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A daemon thread that does its round again and again, with back-off after trouble. */
abstract class Rounds {
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Cadence cadence;
  private final PortalMailQueue post;
  private Duration retry;

  Rounds(Cadence cadence, PortalMailQueue post) {
    this.cadence = cadence;
    this.post = post;
    this.retry = cadence.firstRetry();
  }

  /** Works until it is closed or something breaks. */
  abstract void round();

  final void start(String name) {
    Thread thread = new Thread(this::run, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    while (!isClosed()) {
      try {
        round();
      } catch (Trouble trouble) {
        if (!isClosed()) {
          post.complain(trouble);
          rest(retry);
          retry = cadence.retryAfter(retry);
        }
      }
    }
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
