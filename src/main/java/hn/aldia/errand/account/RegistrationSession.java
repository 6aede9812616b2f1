package hn.aldia.errand.account;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Mailroom;
import hn.aldia.errand.desk.PortalDoor;
import hn.aldia.mail.mailbox.MailWatch;
import hn.aldia.mail.mailbox.Mailbox;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * What is held open between the acts from "not registered" to "password set": the browser with the
 * page of the PIN, and the mailbox. Opened by the first act that needs it, found again where an
 * earlier run left it, and let go only when nothing waits in it any more.
 */
public final class RegistrationSession implements AutoCloseable {
  private final PortalDoor door;
  private final Mailroom mailroom;
  private final CaseDesk desk;
  private @Nullable RegistrationWindow window;
  private @Nullable PinMails mails;

  public RegistrationSession(PortalDoor door, Mailroom mailroom) {
    this.door = door;
    this.mailroom = mailroom;
    this.desk = door.desk();
  }

  public CaseDesk desk() {
    return desk;
  }

  PortalDoor door() {
    return door;
  }

  Mailroom mailroom() {
    return mailroom;
  }

  RegistrationWindow open() {
    window = RegistrationWindow.open(door);
    return window;
  }

  void keep(MailWatch watch) {
    mails = PinMails.of(desk, watch);
  }

  /** The page that is open, else the one that an earlier run left. */
  Optional<RegistrationWindow> attach(@Nullable String loadId) {
    if (window == null) {
      Optional<RegistrationWindow> found = RegistrationWindow.find(door, loadId);
      if (found.isEmpty()) {
        // What is found is ours, whatever this machine is called today.
        Host.check(desk.known().account().pinPage());
      }
      found.ifPresent(w -> desk.tell("errand.page-found"));
      window = found.orElse(null);
    }
    return Optional.ofNullable(window);
  }

  /** The mailbox, watched since before the click. */
  PinMails mails() {
    if (mails == null) {
      String marks = desk.known().account().mailboxMarks();
      mails = PinMails.of(desk, marks == null ? mailroom.arm() : resumed(marks));
    }
    return mails;
  }

  static <T> T joined(CompletableFuture<T> beside) {
    try {
      return beside.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Trouble trouble ? trouble : e;
    }
  }

  private MailWatch resumed(String marks) {
    try (Mailbox mailbox = mailroom.connect()) {
      return mailbox.resume(Marks.read(marks), mailroom.archive());
    }
  }

  /** Journals that the page is gone, and says from which day on it can be tried again. */
  Trouble died(Message seen) {
    LocalDate from = desk.known().account().nextRegistration(at());
    desk.note(new AccountEvent.PinPageDied(at(), seen.toString(), from));
    Trouble trouble =
        Trouble.outside(
            "errand.pin-page-died",
            desk.words().say(seen),
            desk.words().say(HondurasTime.said(from)));
    if (window != null && !window.isGone()) {
      window.scripts().seen("pin-page-died", trouble);
    }
    finish();
    return trouble;
  }

  static String firstLines(RegistrationWindow now) {
    return now.view().text().lines().limit(5).reduce((a, b) -> a + " · " + b).orElse("");
  }

  /** What really was wrong, where the page did not answer any more. */
  public RuntimeException explain(RuntimeException failure) {
    return window == null ? failure : window.explain(failure);
  }

  Instant at() {
    return desk.at();
  }

  /** Ends the browser: nothing waits in it any more. */
  void finish() {
    if (window != null) {
      window.finish();
      window = null;
    }
  }

  /** The same, because of this. */
  <T extends Trouble> T ended(T by) {
    finish();
    return by;
  }

  /** Lets go of everything; a page that still waits for something stays open. */
  @Override
  public void close() {
    if (mails != null) {
      mails.close();
    }
    if (window == null) {
      return;
    }
    if (desk.known().account().needsItsPage()) {
      window.close();
    } else {
      finish();
    }
  }
}
