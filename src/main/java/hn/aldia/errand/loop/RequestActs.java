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
import hn.aldia.text.PerKind;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.Optional;
import java.util.function.Function;

/** Acts on what is due for the request. */
final class RequestActs {
  private final CaseDesk desk;
  private final Applying applying;
  private final Sending sending;
  private final Awaiting awaiting;
  private final Function<RequestStep, Turn> acts;

  /** One request a run, open before or filed by it: if it ends under our eyes, we stop. */
  private final boolean hadOpenRequest;

  private final int requestsBefore;
  private boolean waitedForMessage;

  RequestActs(
      CaseDesk desk, Applying applying, Receipting receipting, Sending sending, Awaiting awaiting) {
    this.desk = desk;
    this.applying = applying;
    this.sending = sending;
    this.awaiting = awaiting;
    this.acts =
        PerKind.<RequestStep, Turn>of(RequestStep.class)
            .when(RequestStep.FileRequest.class, this::file)
            .when(RequestStep.IssueReceipt.class, step -> receipting.issue(step.intent()))
            .when(RequestStep.PayFee.class, this::pay)
            .when(RequestStep.SendDocuments.class, this::send)
            .when(RequestStep.AnswerOfficer.class, this::answer)
            .when(
                RequestStep.ConfirmScans.class,
                step -> {
                  throw Trouble.person("errand.old-scans", HondurasTime.dayOf(step.dated()));
                })
            .when(RequestStep.AskOffice.class, this::ask)
            .when(
                RequestStep.AwaitOffice.class, step -> awaiting.office(step.why(), step.request()))
            .when(
                RequestStep.AwaitConstancia.class,
                step -> awaiting.office(step.why(), step.request()))
            .when(RequestStep.CollectCard.class, this::collect)
            .whole();
    this.hadOpenRequest = desk.known().openRequest().isPresent();
    this.requestsBefore = desk.known().requests().size();
  }

  Turn of(RequestStep step) {
    return acts.apply(step);
  }

  private Turn file(RequestStep.FileRequest step) {
    if (hadOpenRequest || desk.known().requests().size() > requestsBefore) {
      desk.tell("errand.next-request");
      return Turn.DONE;
    }
    return applying.file(step.intent());
  }

  /** The mail that assigns is followed by the officer's own: that one says what is wanted. */
  private Turn send(RequestStep.SendDocuments step) {
    if (step.demand().isAssignment() && awaiting.waits() && !waitedForMessage) {
      waitedForMessage = true;
      awaiting.newsComes(Message.of("errand.awaited-officer"));
      return Turn.GO_ON;
    }
    return sending.documents(step);
  }

  private Turn pay(RequestStep.PayFee step) {
    Optional.ofNullable(step.oldScans())
        .map(dated -> Message.of("errand.scans-old", HondurasTime.dayOf(dated)))
        .ifPresent(desk.person()::hears);
    throw PayAtBank.awaited(step.receipt(), step.request(), desk);
  }

  private Turn answer(RequestStep.AnswerOfficer step) {
    if (!step.demand().wantsDocuments()) {
      throw Trouble.person("errand.officer-asks", step.demand().observation()).calmly();
    }
    // Its papers have gone: the office may go on with them while the question is open.
    desk.tell("errand.also-asks", step.demand().observation());
    return awaiting.office(Message.of("renewal.why.await-office.DOCUMENTS_SENT"), step.request());
  }

  private Turn ask(RequestStep.AskOffice step) {
    desk.person().hears(step.why());
    return awaiting.office(
        Message.of("renewal.why.await-office." + step.request().stage().name()), step.request());
  }

  private Turn collect(RequestStep.CollectCard step) {
    new Checklist(desk).of(step.request()).forEach(desk.person()::hears);
    return Turn.DONE;
  }
}
