package hn.aldia.cli.bench;

import hn.aldia.config.home.CaseId;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.errand.desk.Mailroom;
import hn.aldia.mail.mailbox.MailWatch;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.store.Store;
import hn.aldia.text.Daemons;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Rings when the portal has written to a case's mailbox: a reason to look at once. For a bounded
 * number of cases, since each holds connections and threads; the others have the clock alone.
 */
public final class MailBell implements AutoCloseable {
  private static final int MOST = 20;
  private static final Duration LONG = Duration.ofHours(6);

  private final List<MailWatch> watches = new ArrayList<>();
  private final List<Thread> listening = new ArrayList<>();

  /** Arms the mailboxes, as many as may be; one that cannot be reached has the clock alone. */
  public static MailBell over(List<CaseId> cases, Workbench bench, Consumer<String> rings) {
    var bell = new MailBell();
    cases.stream().limit(MOST).forEach(id -> bell.arm(id, bench, rings));
    return bell;
  }

  private void arm(CaseId id, Workbench bench, Consumer<String> rings) {
    try {
      CaseSettings settings = bench.reader().read(id);
      Store store = bench.store(settings.settings());
      Mailroom room = bench.mailroom(bench.door(settings, false, store).desk());
      MailWatch watch = room.arm();
      watches.add(watch);
      listening.add(
          Daemons.start("mail-bell", () -> listen(watch, () -> rings.accept(id.value()))));
    } catch (Trouble away) {
      // The look itself says so.
    }
  }

  /** Mails that came together are one reason to look. */
  private static void listen(MailWatch watch, Runnable ring) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Optional<PortalMail> mail = watch.tryTake(LONG);
        boolean came = mail.isPresent();
        while (mail.isPresent()) {
          mail = watch.tryTake(Duration.ZERO);
        }
        if (came) {
          ring.run();
        }
      }
    } catch (Trouble closed) {
      // The link is gone, or the watch has ended: the clock is left.
    }
  }

  public void silence() {
    listening.forEach(Thread::interrupt);
  }

  @Override
  public void close() {
    silence();
    watches.forEach(MailWatch::close);
  }
}
