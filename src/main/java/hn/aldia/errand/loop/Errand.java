package hn.aldia.errand.loop;

import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.PlaywrightDriver;
import hn.aldia.config.secret.Secret;
import hn.aldia.errand.account.Entrance;
import hn.aldia.errand.account.RegistrationSession;
import hn.aldia.errand.account.RegistrationWindow;
import hn.aldia.errand.desk.DeadlinePaper;
import hn.aldia.errand.desk.Parts;
import hn.aldia.errand.desk.PortalPassword;
import hn.aldia.errand.desk.SignedInSession;
import hn.aldia.errand.desk.Stopped;
import hn.aldia.errand.receipt.Receipting;
import hn.aldia.errand.request.Check;
import hn.aldia.errand.request.Checking;
import hn.aldia.errand.request.Checklist;
import hn.aldia.errand.request.SendWish;
import hn.aldia.errand.request.Sending;
import hn.aldia.inm.Answer;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.renewal.Account;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.Request;
import hn.aldia.renewal.RequestStep;
import hn.aldia.renewal.Stage;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one loop: fold, decide, act, append; whole, or narrowed to what a command is for. It ends
 * when nothing of that is due, or stops with a {@link Trouble} that says why.
 */
public final class Errand {
  private final Parts parts;
  private final boolean display;

  /**
   * @param display whether a person could see a window
   */
  public Errand(Parts parts, boolean display) {
    this.parts = parts;
    this.display = display;
  }

  /**
   * Removes what a killed run has left: a profile with the portal's cookies lies about no longer.
   */
  public void tidy() {
    PlaywrightDriver.sweep(Machine.here());
  }

  /** Opens the case if it is new: from then on its e-mail address belongs to it. */
  public void open() {
    if (parts.file().now().email() == null) {
      parts.file().append(new CaseEvent.CaseOpened(parts.clock().instant(), parts.email()));
    }
  }

  /** {@code register}: from wherever the account is to "registered, password set". */
  public void register() {
    prepare();
    if (parts.file().now().account().state() == Account.State.ENROLLED) {
      parts.person().hears(Message.of("errand.nothing-to-register"));
    }
    try (RegistrationSession held = new RegistrationSession(parts)) {
      new Loop(parts).run(new RegisterOnly(parts, held, display));
    }
  }

  /**
   * {@code renew}: everything that is due, until there is something to wait for.
   *
   * @param until the stage to stop at; null: as far as it goes
   */
  public void renew(@Nullable Stage until) {
    prepare();
    try (RegistrationSession held = new RegistrationSession(parts);
        SignedInSession inside = new SignedInSession(parts)) {
      var checking = new Checking(parts, inside);
      try (var awaiting = new Awaiting(parts, checking)) {
        var acts = new Renewing(parts, held, inside, checking, awaiting, display);
        new Loop(parts, until).run(acts);
      }
    } finally {
      new DeadlinePaper(parts).write();
    }
  }

  /** {@code apply}: files the request, once. */
  public void apply() {
    enrolled();
    Case now = parts.file().now();
    Request current = now.currentRequest().orElse(null);
    if (current != null && current.isOpen() && now.openIntents().isEmpty()) {
      throw Stopped.requestOpen(current);
    }
    if (current != null && current.stage() == Stage.APPROVED && !parts.waivers().again()) {
      NextStep next = NextStep.of(now, parts.atHand(), parts.clock().instant());
      if (!(next instanceof RequestStep.FileRequest)) {
        throw Stopped.approvedAlready(current);
      }
    }
    try (SignedInSession inside = new SignedInSession(parts)) {
      new Loop(parts).run(new ApplyOnly(parts, inside));
    }
  }

  /** {@code send}: the documents that the officer waits for, or an answer in one's own words. */
  public void send(SendWish wish) {
    enrolled();
    try (SignedInSession inside = new SignedInSession(parts)) {
      new Sending(parts, new Checking(parts, inside)).send(wish);
    } finally {
      new DeadlinePaper(parts).write();
    }
  }

  /** {@code receipt}: makes a TGR-1 receipt; does not need an account. */
  public void receipt() {
    open();
    new Receipting(parts).make();
  }

  /** {@code receipt --import}: one that the person got in another browser. */
  public void importReceipt(Path file) {
    open();
    new Receipting(parts).bring(file);
  }

  /** {@code receipt --print}. */
  public void printReceipt() {
    new Receipting(parts).print();
  }

  /** {@code status}: one look at mailbox and portal. */
  public Check status() {
    enrolled();
    try (SignedInSession inside = new SignedInSession(parts)) {
      Check check = new Checking(parts, inside).look();
      new DeadlinePaper(parts).write();
      return check;
    }
  }

  /** {@code watch}: looks again and again; whoever listens says when that is enough. */
  public void watch(Watching watching) {
    enrolled();
    try (SignedInSession inside = new SignedInSession(parts)) {
      watching.run(parts, new Checking(parts, inside));
    }
  }

  /** {@code ack}: the person's answer to what only they know. */
  public void ack(boolean yes) {
    new PersonsAnswer(parts).give(yes);
  }

  /** What to take along when the card is collected; empty before it is. */
  public List<Message> checklist() {
    return parts
        .file()
        .now()
        .currentRequest()
        .filter(request -> request.stage() == Stage.APPROVED)
        .map(request -> new Checklist(parts).of(request))
        .orElse(List.of());
  }

  private void prepare() {
    open();
    if (!parts.file().now().account().needsItsPage()) {
      RegistrationWindow.sweep(parts);
    }
  }

  private void enrolled() {
    if (parts.file().now().account().state() != Account.State.ENROLLED) {
      throw Stopped.notEnrolled();
    }
  }

  /** What becomes of it all when the person stops this run now. Asked from any thread. */
  public Message ifInterrupted() {
    return Message.of(
        parts.file().now().account().needsItsPage()
            ? "errand.interrupted-page-open"
            : "errand.interrupted");
  }

  /** {@code adopt}: an account that the person already has. */
  public void adopt(Secret password) {
    open();
    Answer answer = new Entrance(parts).signIn(password);
    if (!answer.is(Verdict.ACCEPTED)) {
      throw Stopped.signInRefused(answer.words());
    }
    new PortalPassword(parts).keep(password);
    parts.file().append(new AccountEvent.Adopted(parts.clock().instant(), parts.email()));
  }

  /** {@code doctor}: the portal, as a visitor sees it. */
  public void reachPortal() {
    new Entrance(parts).reachPortal();
  }
}
