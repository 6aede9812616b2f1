package hn.aldia.renewal;

import hn.aldia.renewal.RequestEvent.RequestEnded.End;
import java.time.Instant;
import java.time.LocalDate;

/** The decision what is next, from what is known and the time alone. */
final class Decision {
  /** The carnet is renewed yearly; the next renewal is not offered before these days are over. */
  private static final int DAYS_OF_A_CARD = 300;

  private final Case known;
  private final Account account;
  private final AtHand atHand;
  private final LocalDate today;

  Decision(Case known, AtHand atHand, Instant now) {
    this.known = known;
    this.atHand = atHand;
    this.account = known.account();
    this.today = HondurasTime.day(now);
  }

  /** What is unknown about the past comes first: nothing new is begun on top of it. */
  NextStep next() {
    if (!known.questions().isEmpty()) {
      return new NextStep.AskAboutPast(known.questions().get(0));
    }
    return known.openIntents().isEmpty() ? fresh() : resume(known.openIntents().get(0));
  }

  private NextStep resume(OpenIntent open) {
    return switch (open.intent().kind()) {
      case REGISTER ->
          new AccountStep.ResumeRegistration(open, account.pinPage(), account.pinMessage());
      case SET_PASSWORD -> new AccountStep.ResumePassword(open, account.pinPage());
      case SUBMIT_REQUEST, ISSUE_RECEIPT, SEND_DOCUMENTS -> new NextStep.ResumeIntent(open);
    };
  }

  private NextStep fresh() {
    return switch (account.state()) {
      case NONE -> firstTime();
      case PIN_PAGE_DEAD -> again();
      case PIN_PAGE_OPEN -> pin();
      case PASSWORD_OPEN -> new AccountStep.SetPassword(account.pinPage(), setPassword());
      case ENROLLED -> request();
      // Their intents are open by definition, so resume() has answered.
      case REGISTERING, SETTING_PASSWORD -> throw new IllegalStateException(account.toString());
    };
  }

  private NextStep firstTime() {
    Account.Refusal refusal = account.refusal();
    if (refusal == null) {
      return new AccountStep.Register(register());
    }
    return switch (refusal.reason()) {
      case ALREADY_REGISTERED -> new AccountStep.Adopt(refusal.words());
      case OTHER -> new AccountStep.MendThenRegister(refusal.words(), register());
    };
  }

  private NextStep again() {
    LocalDate from = account.registerAgainFrom();
    return from != null && today.isBefore(from)
        ? new AccountStep.RegisterAgainFrom(from)
        : new AccountStep.Register(register());
  }

  private NextStep pin() {
    Account.PinMessage message = account.pinMessage();
    return message == null
        ? new AccountStep.AwaitPin(account.pinPage(), account)
        : new AccountStep.EnterPin(account.pinPage(), message, account);
  }

  private NextStep request() {
    Request request = known.currentRequest().orElse(null);
    if (request == null) {
      return new RequestStep.FileRequest(file());
    }
    return request.end() == null ? open(request) : ended(request, request.end());
  }

  private NextStep ended(Request request, Dated<End> end) {
    if (end.value() != End.APPROVED || isOver(end)) {
      return new RequestStep.FileRequest(file());
    }
    return request.constancia() == null
        ? new RequestStep.AwaitConstancia(request)
        : new RequestStep.CollectCard(request);
  }

  private boolean isOver(Dated<End> end) {
    return HondurasTime.day(end.asOf()).plusDays(DAYS_OF_A_CARD).isBefore(today);
  }

  private NextStep open(Request request) {
    Demand demand = request.unanswered().orElse(null);
    if (demand != null && !request.sent().isEmpty() && !demand.wantsDocuments()) {
      return new RequestStep.AnswerOfficer(request, demand);
    }
    if (request.sent().isEmpty() && request.stage() != Stage.SUBMITTED && !atHand.receiptScans()) {
      Receipt receipt = known.receipt();
      return receipt == null
          ? new RequestStep.IssueReceipt(request, receipt(request))
          : new RequestStep.PayFee(request, receipt);
    }
    return demand == null
        ? new RequestStep.AwaitOffice(request)
        : new RequestStep.SendDocuments(request, demand, send(demand));
  }

  private Intent register() {
    return known.nextIntent(Intent.Kind.REGISTER, today.toString());
  }

  private Intent setPassword() {
    Account.PinPage page = account.pinPage();
    return known.nextIntent(
        Intent.Kind.SET_PASSWORD, page == null ? today.toString() : page.loadId());
  }

  private Intent file() {
    return known.nextIntent(
        Intent.Kind.SUBMIT_REQUEST, Integer.toString(known.requests().size() + 1));
  }

  private Intent receipt(Request request) {
    return known.nextIntent(
        Intent.Kind.ISSUE_RECEIPT,
        request.number() == null ? Integer.toString(known.requests().size()) : request.number());
  }

  private Intent send(Demand demand) {
    return known.nextIntent(Intent.Kind.SEND_DOCUMENTS, demand.messageId());
  }
}
