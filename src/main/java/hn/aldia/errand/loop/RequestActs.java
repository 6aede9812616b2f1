package hn.aldia.errand.loop;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.PayAtBank;
import hn.aldia.errand.desk.Turn;
import hn.aldia.errand.receipt.Receipting;
import hn.aldia.errand.request.Applying;
import hn.aldia.errand.request.Checklist;
import hn.aldia.errand.request.Sending;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.renewal.RequestStep;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.Optional;

/** Acts on what is due for the request. */
final class RequestActs implements RequestStep.Visitor<Turn> {
  /** The list did not show it: it is tried once more, then a person looks. */
  private static final int MOST_FILINGS = 2;

  private final CaseDesk desk;
  private final Applying applying;
  private final Receipting receipting;
  private final Sending sending;
  private final Awaiting awaiting;

  /** One request a run, open before or filed by it: if it ends under our eyes, we stop. */
  private final boolean hadOpenRequest;

  private final int requestsBefore;
  private int filings;
  private boolean waitedForMessage;

  RequestActs(
      CaseDesk desk, Applying applying, Receipting receipting, Sending sending, Awaiting awaiting) {
    this.desk = desk;
    this.applying = applying;
    this.receipting = receipting;
    this.sending = sending;
    this.awaiting = awaiting;
    this.hadOpenRequest = desk.known().openRequest().isPresent();
    this.requestsBefore = desk.known().requests().size();
  }

  @Override
  public Turn of(RequestStep.FileRequest step) {
    if (hadOpenRequest || desk.known().requests().size() > requestsBefore) {
      desk.person().hears(Message.of("errand.next-request"));
      return Turn.DONE;
    }
    if (++filings > MOST_FILINGS) {
      throw Trouble.person("errand.not-filed");
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
    Optional.ofNullable(step.oldScans())
        .map(dated -> Message.of("errand.scans-old", HondurasTime.said(HondurasTime.day(dated))))
        .ifPresent(desk.person()::hears);
    throw PayAtBank.awaited(step.receipt(), step.request(), desk);
  }

  @Override
  public Turn of(RequestStep.AnswerOfficer step) {
    if (!step.demand().wantsDocuments()) {
      throw Trouble.person("errand.officer-asks", step.demand().observation()).calmly();
    }
    // Its papers have gone: the office may go on with them while the question is open.
    desk.person().hears(Message.of("errand.also-asks", step.demand().observation()));
    return awaiting.office(Message.of("renewal.why.await-office.DOCUMENTS_SENT"), step.request());
  }

  @Override
  public Turn of(RequestStep.ConfirmScans step) {
    throw Trouble.person("errand.old-scans", HondurasTime.said(HondurasTime.day(step.dated())));
  }

  @Override
  public Turn of(RequestStep.AskOffice step) {
    desk.person().hears(step.why());
    return awaiting.office(
        Message.of("renewal.why.await-office." + step.request().stage().name()), step.request());
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
    new Checklist(desk).of(step.request()).forEach(desk.person()::hears);
    return Turn.DONE;
  }
}
