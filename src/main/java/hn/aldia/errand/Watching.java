package hn.aldia.errand;

import hn.aldia.config.Settings;
import hn.aldia.mail.MailArchive;
import hn.aldia.mail.MailWatch;
import hn.aldia.mail.Mailbox;
import hn.aldia.mail.PortalMail;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.RequestStep;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
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
  private static final Duration AFTER_TROUBLE = Duration.ofMinutes(30);

  private final Consumer<Check> looked;
  private final int rounds;
  private final Random chance = new Random();

  /**
   * @param looked told of each look
   * @param rounds how often to look at most; 0: until the end
   */
  public Watching(Consumer<Check> looked, int rounds) {
    this.looked = looked;
    this.rounds = rounds;
  }

  void run(Parts parts, Checking checking) {
    Settings.Watch settings = parts.settings().settings().watch();
    MailWatch mail = null;
    try {
      for (int round = 1; ; round++) {
        mail = mail == null ? armed(parts) : mail;
        Check check = checking.look();
        looked.accept(check);
        new DeadlinePaper(parts).write();
        if (round == rounds || isOver(parts)) {
          return;
        }
        Duration pause = check.trouble().isPresent() ? AFTER_TROUBLE : settings.every();
        await(parts, mail, next(settings, parts.clock().instant().plus(pause)));
      }
    } finally {
      if (mail != null) {
        mail.close();
      }
    }
  }

  private static @Nullable MailWatch armed(Parts parts) {
    try (Mailbox mailbox =
        Mailbox.connect(parts.settings().settings().mail().requireImap(), parts.clock())) {
      return mailbox.arm(new MailArchive(parts.settings().folder().mail()));
    } catch (Trouble away) {
      // The look itself says so; without the mailbox only the clock wakes us.
      return null;
    }
  }

  private static void await(Parts parts, @Nullable MailWatch mail, Instant moment) {
    Duration wait = Duration.between(parts.clock().instant(), moment);
    var woken =
        parts
            .person()
            .during(
                Message.of("errand.awaited-look"),
                wait,
                () -> mail == null ? timeOut(wait) : mail.tryTake(wait));
  }

  private static Optional<PortalMail> timeOut(Duration wait) {
    return new CompletableFuture<Optional<PortalMail>>()
        .completeOnTimeout(Optional.empty(), wait.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  /** This moment, or the next in office hours, and a little later by chance. */
  private Instant next(Settings.Watch settings, Instant wanted) {
    ZonedDateTime when = wanted.atZone(HondurasTime.ZONE);
    LocalTime from = settings.officeHours().from();
    if (when.toLocalTime().isAfter(settings.officeHours().to())) {
      when = when.plusDays(1).with(from);
    } else if (when.toLocalTime().isBefore(from)) {
      when = when.with(from);
    }
    while (HondurasTime.isWeekend(when.toLocalDate())) {
      when = when.plusDays(1).with(from);
    }
    long jitter = settings.jitter().toMillis();
    return when.toInstant().plusMillis(jitter == 0 ? 0 : chance.nextLong(jitter));
  }

  private static boolean isOver(Parts parts) {
    Case now = parts.file().now();
    NextStep next = NextStep.of(now, parts.atHand(), parts.clock().instant());
    return next instanceof RequestStep.CollectCard || now.openRequest().isEmpty();
  }
}
