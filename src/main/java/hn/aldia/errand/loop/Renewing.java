package hn.aldia.errand.loop;

import hn.aldia.errand.account.RegistrationSession;
import hn.aldia.errand.desk.Parts;
import hn.aldia.errand.desk.SignedInSession;
import hn.aldia.errand.desk.Stopped;
import hn.aldia.errand.desk.Turn;
import hn.aldia.errand.receipt.Receipting;
import hn.aldia.errand.request.Applying;
import hn.aldia.errand.request.Checking;
import hn.aldia.errand.request.Checklist;
import hn.aldia.errand.request.Sending;
import hn.aldia.renewal.AccountStep;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.OpenIntent;
import hn.aldia.renewal.RequestStep;
import hn.aldia.words.Message;

/** Acts on everything that is due, from no account to the card. */
final class Renewing extends RegisterOnly {
  /** The list did not show it: it is tried once more, then a person looks. */
  private static final int MOST_FILINGS = 2;

  private final Parts parts;
  private final Applying applying;
  private final Sending sending;
  private final Awaiting awaiting;
  private final Receipting receipting;

  /** One request a run, open before or filed by it: if it ends under our eyes, we stop. */
  private final boolean hadOpenRequest;

  private final int requestsBefore;
  private int filings;

  private boolean waitedForMessage;

  Renewing(
      Parts parts,
      RegistrationSession held,
      SignedInSession inside,
      Checking checking,
      Awaiting awaiting,
      boolean display) {
    super(parts, held, display);
    this.parts = parts;
    this.awaiting = awaiting;
    this.receipting = new Receipting(parts);
    this.applying = new Applying(parts, inside, checking);
    this.sending = new Sending(parts, checking);
    this.hadOpenRequest = parts.file().now().openRequest().isPresent();
    this.requestsBefore = parts.file().now().requests().size();
  }

  /** The loop never presses Registrarse again by itself after a refusal it does not understand. */
  @Override
  public Turn of(AccountStep.MendThenRegister step) {
    throw Stopped.refusedByPortal(step.words());
  }

  @Override
  public Turn of(NextStep.ResumeIntent step) {
    OpenIntent open = step.open();
    return switch (open.intent().kind()) {
      case SUBMIT_REQUEST -> applying.resume(open);
      case SEND_DOCUMENTS -> sending.resume(open);
      case ISSUE_RECEIPT -> receipting.resume(open);
      case REGISTER, SET_PASSWORD -> throw new IllegalStateException("resumed elsewhere: " + open);
    };
  }

  @Override
  public Turn of(RequestStep.FileRequest step) {
    if (hadOpenRequest || parts.file().now().requests().size() > requestsBefore) {
      parts.person().hears(Message.of("errand.next-request"));
      return Turn.DONE;
    }
    if (++filings > MOST_FILINGS) {
      throw Stopped.notFiled();
    }
    return applying.file(step.intent());
  }

  /** The mail that assigns is followed by the officer's own: that one says what is wanted. */
  @Override
  public Turn of(RequestStep.SendDocuments step) {
    if (step.demand().isAssignment() && awaiting.waits() && !waitedForMessage) {
      waitedForMessage = true;
      awaiting.newsComes(Message.of("errand.awaited-officer"));
      return Turn.GO_ON;
    }
    return sending.documents(step);
  }

  @Override
  public Turn of(RequestStep.IssueReceipt step) {
    return receipting.issue(step.intent());
  }

  @Override
  public Turn of(RequestStep.PayFee step) {
    throw Stopped.payFee(step.receipt(), step.request(), parts.clock().instant());
  }

  @Override
  public Turn of(RequestStep.AnswerOfficer step) {
    throw Stopped.officerAsks(step.demand().observation());
  }

  @Override
  public Turn of(RequestStep.AwaitOffice step) {
    return awaiting.office(step.why(), step.request());
  }

  @Override
  public Turn of(RequestStep.AwaitConstancia step) {
    return awaiting.office(step.why(), step.request());
  }

  @Override
  public Turn of(RequestStep.CollectCard step) {
    new Checklist(parts).of(step.request()).forEach(parts.person()::hears);
    return Turn.DONE;
  }
}
