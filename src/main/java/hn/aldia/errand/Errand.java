package hn.aldia.errand;

import hn.aldia.config.Secret;
import hn.aldia.inm.Answer;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.renewal.Account;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.NextStep;
import hn.aldia.words.Message;

/**
 * The one loop: fold, decide, act, append. Narrowed to the account: it ends when the permanent
 * password is accepted, or stops with a {@link Stopped} that says why.
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

  /** Opens the case if it is new: from then on its e-mail address belongs to it. */
  public void open() {
    if (parts.file().now().email() == null) {
      parts.file().append(new CaseEvent.CaseOpened(parts.clock().instant(), parts.email()));
    }
  }

  /** {@code register}: from wherever the account is to "registered, password set". */
  public void register() {
    open();
    if (!parts.file().now().account().needsItsPage()) {
      Window.sweep(parts);
    }
    if (parts.file().now().account().state() == Account.State.ENROLLED) {
      parts.person().hears(Message.of("errand.nothing-to-register"));
    }
    try (Held held = new Held(parts)) {
      var acts = new RegisterOnly(parts, held, display);
      Turn turn = Turn.GO_ON;
      while (turn == Turn.GO_ON) {
        Case now = parts.file().now();
        turn = NextStep.of(now, parts.clock().instant()).accept(acts);
      }
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
