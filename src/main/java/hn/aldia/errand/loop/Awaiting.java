package hn.aldia.errand.loop;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Mailroom;
import hn.aldia.errand.desk.Turn;
import hn.aldia.errand.request.Checking;
import hn.aldia.mail.mailbox.MailWatch;
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
  private static final Duration FOR_THE_LIST = Duration.ofSeconds(10);

  private final CaseDesk desk;
  private final Mailroom room;
  private final Checking checking;
  private final int eventsAtFirst;
  private @Nullable MailWatch mail;

  Awaiting(Mailroom room, Checking checking) {
    this.desk = room.desk();
    this.room = room;
    this.checking = checking;
    this.eventsAtFirst = desk.file().length();
  }

  /** GO_ON when there is news. */
  Turn office(Message what, Request request) {
    if (waits()) {
      arm();
    }
    if (checking.look().changed()) {
      return Turn.GO_ON;
    }
    if (waits() && newsComes(Message.of("errand.awaited-answer"))) {
      return Turn.GO_ON;
    }
    desk.tell("errand.awaited", what);
    Deadline.of(request, desk.at()).ifPresent(d -> desk.tell("errand.awaited-until", d.said()));
    return Turn.DONE;
  }

  /** Waits for mails and looks after each; false when the time is up and nothing is new. */
  boolean newsComes(Message what) {
    boolean mayHaveMissedOne = mail == null;
    if (mayHaveMissedOne) {
      arm();
      if (checking.look().changed()) {
        return true;
      }
    }
    Instant end = desk.at().plus(room.officeWait().atMost());
    MailWatch watch = arm();
    return desk.person().during(what, room.officeWait().atMost(), () -> newsBefore(end, watch));
  }

  /** Where a mail says more than the portal's list does, the list may only lag behind. */
  private boolean newsBefore(Instant end, MailWatch watch) {
    for (Duration again = FOR_THE_LIST; ; again = again.multipliedBy(2)) {
      Duration left = Duration.between(desk.at(), end);
      boolean early = lags() && again.compareTo(left) < 0;
      if (watch.tryTake(early ? again : left).isEmpty() && !early) {
        return false;
      }
      if (checking.look().changed()) {
        return true;
      }
    }
  }

  private boolean lags() {
    return desk.known().currentRequest().flatMap(Request::contradiction).isPresent();
  }

  boolean waits() {
    return !room.officeWait().atMost().isZero()
        && (room.officeWait().always() || desk.file().length() > eventsAtFirst);
  }

  private MailWatch arm() {
    if (mail == null) {
      mail = room.arm();
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
