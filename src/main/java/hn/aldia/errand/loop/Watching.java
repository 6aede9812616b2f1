package hn.aldia.errand.loop;

import hn.aldia.browser.launch.SiteDown;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.DeadlinePaper;
import hn.aldia.errand.desk.Mailroom;
import hn.aldia.errand.request.Check;
import hn.aldia.errand.request.Checking;
import hn.aldia.mail.mailbox.MailWatch;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.RequestStep;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks now, then as often as the settings say, in office hours; a mail of the portal is a reason
 * to look at once. Ends when the request has come to its end.
 */
public final class Watching {
  private final Consumer<Check> looked;
  private final int rounds;

  /**
   * @param looked told of each look
   * @param rounds how often to look at most; 0: until the end
   */
  public Watching(Consumer<Check> looked, int rounds) {
    this.looked = looked;
    this.rounds = rounds;
  }

  void run(Mailroom room, Checking checking) {
    CaseDesk desk = room.desk();
    var next = new NextLook(desk.settings().settings().watch(), new Random());
    int troubles = 0;
    MailWatch mail = null;
    try {
      for (int round = 1; ; round++) {
        mail = mail == null ? armed(room) : mail;
        Check check = checking.look();
        looked.accept(check);
        new DeadlinePaper(desk).write();
        // A refused password is not tried over and over: that would lock the account.
        boolean lockedOut = check.outcome() == Check.Outcome.LOGGED_OUT;
        if (round == rounds || lockedOut || isOver(desk)) {
          return;
        }
        checking.rest();
        Instant now = desk.at();
        troubles = check.trouble().isPresent() ? troubles + 1 : 0;
        Instant moment =
            troubles == 0
                ? next.after(now)
                : next.afterTrouble(now, troubles, asked(check).orElse(now));
        await(desk, mail, moment);
      }
    } finally {
      if (mail != null) {
        mail.close();
      }
    }
  }

  /** Before when the site asks not to be visited again. */
  private static Optional<Instant> asked(Check check) {
    return check
        .trouble()
        .filter(SiteDown.class::isInstance)
        .flatMap(trouble -> ((SiteDown) trouble).retryAfter());
  }

  private static @Nullable MailWatch armed(Mailroom room) {
    try {
      return room.arm();
    } catch (Trouble away) {
      // The look itself says so; without the mailbox only the clock wakes us.
      return null;
    }
  }

  private static void await(CaseDesk desk, @Nullable MailWatch mail, Instant moment) {
    Duration wait = Duration.between(desk.at(), moment);
    var unused =
        desk.person()
            .during(
                Message.of("errand.awaited-look"),
                wait,
                () -> mail == null ? timeOut(wait) : taken(mail, wait));
  }

  /** Mails that came together are one reason to look. */
  private static Optional<PortalMail> taken(MailWatch mail, Duration wait) {
    Optional<PortalMail> first = mail.tryTake(wait);
    Optional<PortalMail> more = first;
    while (more.isPresent()) {
      more = mail.tryTake(Duration.ZERO);
    }
    return first;
  }

  private static Optional<PortalMail> timeOut(Duration wait) {
    return new CompletableFuture<Optional<PortalMail>>()
        .completeOnTimeout(Optional.empty(), wait.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  private static boolean isOver(CaseDesk desk) {
    Case now = desk.known();
    NextStep next = NextStep.of(now, desk.atHand(), desk.at());
    boolean open = now.openRequest().isPresent() || next instanceof RequestStep.AwaitConstancia;
    return next instanceof RequestStep.CollectCard || !open;
  }
}
