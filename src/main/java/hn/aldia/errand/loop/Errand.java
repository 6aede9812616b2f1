package hn.aldia.errand.loop;

import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.PrivateTemp;
import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.secret.Secret;
import hn.aldia.errand.account.Entrance;
import hn.aldia.errand.account.RegistrationSession;
import hn.aldia.errand.account.RegistrationWindow;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Mailroom;
import hn.aldia.errand.desk.PortalDoor;
import hn.aldia.errand.desk.SignInRefused;
import hn.aldia.errand.desk.SignedInSession;
import hn.aldia.errand.desk.Traces;
import hn.aldia.errand.receipt.Receipting;
import hn.aldia.errand.request.Applying;
import hn.aldia.errand.request.Check;
import hn.aldia.errand.request.Checking;
import hn.aldia.errand.request.SendWish;
import hn.aldia.errand.request.Sending;
import hn.aldia.inm.Answer;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.renewal.Account;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Dated;
import hn.aldia.renewal.Deadline;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.Request;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.renewal.RequestStep;
import hn.aldia.renewal.Stage;
import hn.aldia.report.DeadlineCalendar;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one loop: fold, decide, act, append; whole, or narrowed to what a command is for. It ends
 * when nothing of that is due, or stops with a {@link Trouble} that says why.
 *
 * @param display whether a person could see a window
 */
public record Errand(PortalDoor door, Mailroom mail, boolean display) {
  private static final Set<Intent.Kind> ACCOUNT =
      EnumSet.of(Intent.Kind.REGISTER, Intent.Kind.SET_PASSWORD);
  private static final Set<Intent.Kind> FILING =
      EnumSet.of(Intent.Kind.REGISTER, Intent.Kind.SET_PASSWORD, Intent.Kind.SUBMIT_REQUEST);

  private CaseDesk desk() {
    return door.desk();
  }

  /**
   * Removes what a killed run has left: a profile with the portal's cookies lies about no longer.
   */
  public void tidy() {
    PrivateTemp.sweep(Machine.here());
  }

  /** Opens the case if it is new: from then on its e-mail address belongs to it. */
  public void open() {
    if (desk().file().length() == 0) {
      List<Message> traces = Traces.of(door);
      if (!traces.isEmpty()) {
        throw Trouble.person("errand.journal-lost", Message.lines(traces, trace -> trace));
      }
    }
    claim();
  }

  /** A corrected address takes the place of the one before, which is free again for its owner. */
  private void claim() {
    Case known = desk().known();
    String email = known.email();
    if (email != null && email.equalsIgnoreCase(desk().email())) {
      return;
    }
    boolean hasAccount =
        known.account().needsItsPage() || known.account().state() == Account.State.ENROLLED;
    if (email != null && hasAccount) {
      throw Trouble.refused("errand.address-changed", email, desk().email());
    }
    if (!desk().dryRun()) {
      desk().note(new CaseEvent.CaseOpened(desk().at(), desk().email()));
    }
  }

  /** {@code register}: from wherever the account is to "registered, password set". */
  public void register() {
    prepare();
    if (desk().known().account().state() == Account.State.ENROLLED) {
      desk().tell("errand.nothing-to-register");
    }
    try (RegistrationSession held = new RegistrationSession(door, mail)) {
      var acts = Acts.onTheAccount(AccountActs.of(held, display, true));
      explained(held, () -> new Loop(desk(), ACCOUNT, null).run(acts));
    }
  }

  /**
   * {@code renew}: everything that is due, until there is something to wait for.
   *
   * @param until the stage to stop at; null: as far as it goes
   */
  public void renew(@Nullable Stage until) {
    prepare();
    try (RegistrationSession held = new RegistrationSession(door, mail);
        SignedInSession inside = new SignedInSession(door)) {
      var checking = new Checking(inside, mail);
      try (var awaiting = new Awaiting(mail, checking)) {
        var acts = Acts.onEverything(held, inside, mail, checking, awaiting, display);
        var loop = new Loop(desk(), EnumSet.allOf(Intent.Kind.class), until);
        explained(held, () -> loop.run(acts));
      }
    } finally {
      writeDeadlines();
    }
  }

  private static void explained(RegistrationSession held, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      throw held.explain(failure);
    }
  }

  /** {@code apply}: files the request, once. */
  public void apply() {
    enrolled();
    Case now = desk().known();
    Request current = now.currentRequest().orElse(null);
    boolean filing = now.openIntent(Intent.Kind.SUBMIT_REQUEST).isPresent();
    if (current != null && current.isOpen() && !filing && !isOver(current)) {
      throw Trouble.refused(
          "errand.request-open",
          Objects.requireNonNullElse(current.number(), "?"),
          current.state() == null ? Message.of("errand.state-unknown") : current.state().value());
    }
    if (current != null && current.stage() == Stage.APPROVED && !desk().waivers().again()) {
      NextStep next = NextStep.of(now, desk().atHand(), desk().at());
      if (!(next instanceof RequestStep.FileRequest)) {
        throw Trouble.refused(
            "errand.approved-already", Objects.requireNonNullElse(current.number(), "?"));
      }
    }
    try (SignedInSession inside = new SignedInSession(door)) {
      new Loop(desk(), FILING, null)
          .run(Acts.onFiling(desk(), new Applying(inside, new Checking(inside, mail))));
    }
  }

  /**
   * Whether the person says that an open request is over: its days ran out, and the list does not
   * show it in the office's hands.
   */
  private boolean isOver(Request current) {
    Dated<String> listed = current.listed().state();
    String number = current.number();
    boolean over =
        desk().waivers().again()
            && number != null
            && listed != null
            && !current.listed().isOpenForSure()
            && Deadline.of(current, desk().at()).filter(d -> d.daysLeft() < 0).isPresent();
    if (over) {
      desk()
          .note(
              new RequestEvent.RequestEnded(
                  desk().at(),
                  Objects.requireNonNull(number),
                  RequestEvent.RequestEnded.End.LAPSED,
                  desk().at(),
                  RequestEvent.RequestEnded.Source.PERSON));
    }
    return over;
  }

  /** {@code send}: the documents that the officer waits for, or an answer in one's own words. */
  public void send(SendWish wish) {
    enrolled();
    try (SignedInSession inside = new SignedInSession(door)) {
      new Sending(mail, new Checking(inside, mail)).send(wish);
    } finally {
      writeDeadlines();
    }
  }

  /** {@code receipt}: makes a TGR-1 receipt; does not need an account. */
  public void receipt() {
    open();
    new Receipting(door).make();
  }

  /** {@code receipt --import}: one that the person got in another browser. */
  public void importReceipt(Path file) {
    open();
    new Receipting(door).bring(file);
  }

  public void printReceipt() {
    new Receipting(door).print();
  }

  /** {@code status}: one look at mailbox and portal. */
  public Check status() {
    enrolled();
    try (SignedInSession inside = new SignedInSession(door)) {
      Check check = new Checking(inside, mail).look();
      writeDeadlines();
      return check;
    }
  }

  /** Whether nothing is left that looking at mailbox or portal would bring. */
  public boolean isOver() {
    Case now = desk().known();
    NextStep next = NextStep.of(now, desk().atHand(), desk().at());
    boolean open = now.openRequest().isPresent() || next instanceof RequestStep.AwaitConstancia;
    return next instanceof RequestStep.CollectCard || !open;
  }

  /** {@code ack}: the person's answer to what only they know. */
  public void ack(boolean yes) {
    new PersonsAnswer(desk()).give(yes);
  }

  private void prepare() {
    open();
    if (!desk().known().account().needsItsPage()) {
      RegistrationWindow.sweep(desk());
    }
  }

  private void enrolled() {
    String email = desk().known().email();
    if (email != null && !email.equalsIgnoreCase(desk().email())) {
      // Two homes on one journal may each have somebody of this name.
      throw Trouble.refused("errand.address-changed", email, desk().email());
    }
    if (desk().known().account().state() != Account.State.ENROLLED) {
      throw Trouble.settings("errand.not-enrolled");
    }
  }

  /** What becomes of it all when the person stops this run now. Asked from any thread. */
  public Message ifInterrupted() {
    Case now = desk().known();
    if (now.account().needsItsPage()) {
      return Message.of("errand.interrupted-page-open");
    }
    // What was sent or filed is so, and what may have been is not known to be undone.
    boolean unclear = !now.openIntents().isEmpty();
    return unclear
        ? Message.of("errand.interrupted-unclear", now.openIntents().get(0).intent().kind().word())
        : Message.of("errand.interrupted-at", now.stage().said());
  }

  /** {@code adopt}: an account that the person already has. */
  public void adopt(Secret password) {
    claim();
    Answer answer = new Entrance(door).signIn(password);
    if (!answer.is(Verdict.ACCEPTED)) {
      throw SignInRefused.orElse(answer, words -> Trouble.outside("errand.sign-in-refused", words));
    }
    door.password().keep(password);
    door.pace().letIn();
    desk().note(new AccountEvent.Adopted(desk().at(), desk().email()));
    RegistrationWindow.sweep(desk());
  }

  /** Keeps {@code deadlines.ics} of the case in step with what is known. */
  private void writeDeadlines() {
    CaseFolder folder = desk().settings().folder();
    new DeadlineCalendar(desk().words(), desk().clock())
        .of(desk().file().caseId(), desk().known())
        .ifPresent(bytes -> folder.write(folder.folder().resolve("deadlines.ics"), bytes));
  }
}
