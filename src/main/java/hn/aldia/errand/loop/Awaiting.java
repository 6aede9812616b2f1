package hn.aldia.errand.loop;

import hn.aldia.errand.desk.Parts;
import hn.aldia.errand.desk.Turn;
import hn.aldia.errand.request.Check;
import hn.aldia.errand.request.Checking;
import hn.aldia.mail.mailbox.MailArchive;
import hn.aldia.mail.mailbox.MailWatch;
import hn.aldia.mail.mailbox.Mailbox;
import hn.aldia.renewal.Deadline;
import hn.aldia.renewal.Request;
import hn.aldia.words.Message;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the office: looks once, and, where this run has just done something that it will
 * answer, waits a little for the answer.
 */
final class Awaiting implements AutoCloseable {
  private final Parts parts;
  private final Checking checking;
  private final int eventsAtFirst;
  private @Nullable MailWatch mail;

  Awaiting(Parts parts, Checking checking) {
    this.parts = parts;
    this.checking = checking;
    this.eventsAtFirst = parts.file().length();
  }

  /** GO_ON when there is news. */
  Turn office(Message what, Request request) {
    if (waits()) {
      arm();
    }
    if (changed()) {
      return Turn.GO_ON;
    }
    if (waits() && newsComes(Message.of("errand.awaited-answer"))) {
      return Turn.GO_ON;
    }
    parts.person().hears(Message.of("errand.awaited", what));
    Deadline.of(request, parts.clock().instant())
        .ifPresent(d -> parts.person().hears(Message.of("errand.awaited-until", d.said())));
    return Turn.DONE;
  }

  /** Waits for mails and looks after each; false when the time is up and nothing is new. */
  boolean newsComes(Message what) {
    boolean mayHaveMissedOne = mail == null;
    if (mayHaveMissedOne) {
      arm();
      if (changed()) {
        return true;
      }
    }
    Instant end = parts.clock().instant().plus(parts.officeWait().atMost());
    MailWatch watch = arm();
    return parts.person().during(what, parts.officeWait().atMost(), () -> newsBefore(end, watch));
  }

  private boolean newsBefore(Instant end, MailWatch watch) {
    while (watch.tryTake(Duration.between(parts.clock().instant(), end)).isPresent()) {
      if (changed()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is worth waiting at all. */
  boolean waits() {
    return !parts.officeWait().atMost().isZero()
        && (parts.officeWait().always() || parts.file().length() > eventsAtFirst);
  }

  private boolean changed() {
    Check check = checking.look();
    if (check.trouble().isPresent()) {
      throw check.trouble().get();
    }
    return check.outcome() == Check.Outcome.CHANGED;
  }

  private MailWatch arm() {
    if (mail == null) {
      try (Mailbox mailbox =
          Mailbox.connect(parts.settings().settings().mail().requireImap(), parts.clock())) {
        mail = mailbox.arm(new MailArchive(parts.settings().folder().mail()));
      }
    }
    return mail;
  }

  @Override
  public void close() {
    if (mail != null) {
      mail.close();
    }
  }
}
