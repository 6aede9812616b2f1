package hn.aldia.rehearsal.office;

import hn.aldia.rehearsal.portal.Registration;
import hn.aldia.text.Daemons;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mails each registration its PIN, a while later. */
final class PinPost implements BiConsumer<Registration, String>, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PinPost.class);

  private final Postman postman;
  private final Duration delay;
  private final OfficeMail mails;
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(Daemons.named("bundled-office-mail"));

  PinPost(Postman postman, Duration delay, MailShape shape) {
    this.postman = postman;
    this.mails = new OfficeMail(shape);
    this.delay = delay;
  }

  @Override
  public void accept(Registration registration, String pin) {
    var unused =
        later.schedule(() -> send(registration, pin), delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void send(Registration registration, String pin) {
    try {
      postman.deliver(mails.pin(registration.email(), pin, registration.at()));
    } catch (MessagingException e) {
      LOG.error("The PIN for {} was not mailed: it will never come", registration.email(), e);
    }
  }

  @Override
  public void close() {
    later.shutdownNow();
  }
}
