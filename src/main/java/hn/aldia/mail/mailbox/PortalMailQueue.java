package hn.aldia.mail.mailbox;

import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.OwnServer;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.mail.portal.PortalMailReader;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** Where all folders' mails come together: read, told apart, each delivered once. */
final class PortalMailQueue {
  private final BlockingQueue<PortalMail> queue = new LinkedBlockingQueue<>();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Trouble trouble;
  private volatile @Nullable Trouble passedOver;
  private final OwnServer own = new OwnServer();
  private final PortalMailReader portal = new PortalMailReader(TrustedDomains.INM, own);
  private final CarefulReader reader = new CarefulReader(TrustedDomains.INM, own, portal::read);
  private final Optional<MailArchive> archive;

  /** Deliveries share it; who closes has it alone. */
  private final ReadWriteLock open = new ReentrantReadWriteLock();

  private boolean closed;

  PortalMailQueue(Optional<MailArchive> archive) {
    this.archive = archive;
  }

  void warm() {
    portal.warm();
  }

  CarefulReader reader() {
    return reader;
  }

  void deliver(Arrival arrival) {
    String place = arrival.folder() + "/" + arrival.uidValidity() + "/" + arrival.uid();
    if (!seen.add(place)) {
      return;
    }
    PortalMail mail = reader.read(arrival);
    if (mail instanceof PortalMail.Other || !seen.add(copy(arrival))) {
      return;
    }
    open.readLock().lock();
    try {
      if (!closed) {
        queue.add(mail);
        archive.ifPresent(folder -> keep(folder, mail));
      }
    } finally {
      open.readLock().unlock();
    }
  }

  /** Returns when every copy that was begun is whole; nothing is delivered or kept afterwards. */
  void close() {
    open.writeLock().lock();
    try {
      closed = true;
    } finally {
      open.writeLock().unlock();
    }
  }

  /** The same mail under another UID, after the server renumbered its folder. */
  private static String copy(Arrival arrival) {
    return arrival.folder() + "/" + arrival.receivedAt() + "/" + arrival.raw().fingerprint();
  }

  private void keep(MailArchive folder, PortalMail mail) {
    try {
      folder.keep(mail);
    } catch (MailNotKept e) {
      complain(e);
    }
  }

  void complain(Trouble of) {
    trouble = of;
  }

  void relieved() {
    trouble = null;
  }

  /** A mail is missing for good: said for as long as nothing worse is to be said. */
  void passedOver(Trouble why) {
    passedOver = why;
  }

  /** What keeps the mailbox from being watched at this moment, if anything. */
  Optional<Trouble> trouble() {
    return Optional.ofNullable(trouble).or(() -> Optional.ofNullable(passedOver));
  }

  List<PortalMail> all() {
    var mails = new ArrayList<PortalMail>();
    queue.drainTo(mails);
    return mails;
  }

  Optional<PortalMail> take(Duration wait) throws InterruptedException {
    return Optional.ofNullable(queue.poll(wait.toNanos(), TimeUnit.NANOSECONDS));
  }
}
