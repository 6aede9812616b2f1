package hn.aldia.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.config.settings.MailServer;
import hn.aldia.config.settings.MailServer.Auth;
import hn.aldia.config.settings.MailServer.Security;
import hn.aldia.mail.imap.Cadence;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.OwnServer;
import hn.aldia.mail.message.RawMail;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.testing.DovecotServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever breaks, the watch goes on. */
class StumblingTest {
  @Test
  void a_mail_on_which_a_reader_overflows_the_stack_is_kept_and_passed_over(@TempDir Path folder)
      throws Exception {
    var raw = new RawMail("From: x@y.hn\r\n\r\nhola".getBytes(StandardCharsets.US_ASCII));
    var arrival = new Arrival("INBOX", 1, 1, Instant.EPOCH, Instant.EPOCH, raw);
    var reader = new CarefulReader(TrustedDomains.INM, new OwnServer(), StumblingTest::endless);

    PortalMail mail = reader.read(arrival);

    assertThat(mail).isInstanceOf(PortalMail.Unrecognised.class);
    Path kept = new MailArchive(folder).keep(mail);
    assertThat(Files.readAllBytes(kept)).isEqualTo(raw.bytes());
  }

  private static PortalMail endless(Arrival arrival) {
    return Optional.of(arrival).map(StumblingTest::endless).orElseThrow();
  }

  @Test
  void a_mail_on_which_a_reader_never_ends_is_passed_over_after_a_second_of_work() {
    var raw = new RawMail("From: x@y.hn\r\n\r\nhola".getBytes(StandardCharsets.US_ASCII));
    var arrival = new Arrival("INBOX", 1, 1, Instant.EPOCH, Instant.EPOCH, raw);
    var given = new AtomicBoolean();
    var reader =
        new CarefulReader(
            TrustedDomains.INM,
            new OwnServer(),
            mail -> {
              while (!given.get()) {
                Thread.onSpinWait();
              }
              throw new IllegalStateException("it was given up long ago");
            });

    assertThat(reader.read(arrival)).isInstanceOf(PortalMail.Unrecognised.class);
    given.set(true);
  }

  @Test
  void a_thread_that_meets_an_error_says_so_and_does_its_next_round() throws Exception {
    var post = new PortalMailQueue(Optional.empty());
    var second = new CountDownLatch(1);
    var rounds = new Breaking(post, second);

    rounds.start("breaking");

    assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(post.trouble().orElseThrow().what().toString()).contains("stack overflow");
    rounds.close();
  }

  private static final class Breaking extends Rounds {
    private static final Cadence HASTY =
        new Cadence(
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofMinutes(9),
            Duration.ofSeconds(5),
            Duration.ofMillis(10),
            Duration.ofMillis(20));

    private static final MailServer NOWHERE =
        new MailServer(
            "127.0.0.1",
            1,
            Security.NONE,
            "ana",
            Auth.NONE,
            DovecotServer.secret("none"),
            null,
            List.of());

    private final CountDownLatch second;
    private boolean broken;

    Breaking(PortalMailQueue post, CountDownLatch second) {
      super(NOWHERE, HASTY, Clock.systemUTC(), post);
      this.second = second;
    }

    @Override
    void round() {
      if (!broken) {
        broken = true;
        throw new StackOverflowError();
      }
      second.countDown();
      rest(Duration.ofMinutes(1));
    }
  }
}
