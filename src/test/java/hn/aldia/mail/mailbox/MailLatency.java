package hn.aldia.mail.mailbox;

import hn.aldia.mail.portal.Mails;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.testing.DovecotServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Measures, on a real Dovecot, how long a PIN takes from the server to the waiting thread. */
public final class MailLatency {
  private static final String USER = "bench@ejemplo.hn";

  /** The server's push to the waiting thread, and acceptance by the server to the same. */
  public record Result(List<Duration> fromPush, List<Duration> fromAcceptance) {
    public static Duration percentile(List<Duration> all, int percent) {
      List<Duration> sorted = all.stream().sorted().toList();
      return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
  }

  private MailLatency() {}

  public static Result measure(int rounds) {
    Clock clock = Clock.systemUTC();
    var fromPush = new ArrayList<Duration>();
    var fromAcceptance = new ArrayList<Duration>();
    try (DovecotServer dovecot = DovecotServer.start();
        Mailbox mailbox = Mailbox.connect(dovecot.imap(USER), clock);
        MailWatch watch = mailbox.arm()) {
      for (int i = 0; i < rounds; i++) {
        dovecot.deliver(USER, Mails.pin(USER, "BENCH" + (1000 + i)));
        Instant accepted = clock.instant();
        PortalMail mail = watch.tryTake(Duration.ofSeconds(30)).orElseThrow();
        Instant taken = clock.instant();
        fromPush.add(Duration.between(mail.arrival().noticedAt(), taken));
        fromAcceptance.add(Duration.between(accepted, taken));
      }
    }
    return new Result(fromPush, fromAcceptance);
  }

  public static void main(String[] args) {
    Result result = measure(args.length == 0 ? 30 : Integer.parseInt(args[0]));
    print("EXISTS -> delivered", result.fromPush());
    print("LMTP accepted -> delivered", result.fromAcceptance());
    if (args.length > 1) {
      System.out.println(result);
    }
  }

  private static void print(String name, List<Duration> all) {
    System.out.printf(
        java.util.Locale.ROOT,
        "%-28s p50 %4d ms   p95 %4d ms%n",
        name,
        Result.percentile(all, 50).toMillis(),
        Result.percentile(all, 95).toMillis());
  }
}
