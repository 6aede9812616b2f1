package hn.aldia.renewal;

import hn.aldia.renewal.RequestEvent.RequestEnded.End;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The decision what is next, from what is known and the time alone. */
record Decision(Case known, AtHand atHand, Account account, LocalDate today) {
  /** The carnet is renewed yearly; the next renewal is not offered before these days are over. */
  private static final int DAYS_OF_A_CARD = 300;

  /** A fee that was paid this long before the request was filed can be this request's. */
  private static final Duration PAID_AHEAD = Duration.ofDays(30);

  /** File systems count in seconds, and a scanner's clock is not ours. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

  Decision(Case known, AtHand atHand, Instant now) {
    this(known, atHand, known.account(), HondurasTime.day(now));
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
      case REGISTER -> new AccountStep.ResumeRegistration(open);
      case SET_PASSWORD -> new AccountStep.ResumePassword(open);
      case SUBMIT_REQUEST, ISSUE_RECEIPT, SEND_DOCUMENTS -> new NextStep.ResumeIntent(open);
    };
  }

  private NextStep fresh() {
    return switch (account.state()) {
      case NONE -> firstTime();
      case PIN_PAGE_DEAD -> again();
      case PIN_PAGE_OPEN -> pin();
      case PASSWORD_OPEN -> new AccountStep.SetPassword(setPassword());
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
    return account.pinMessage() == null
        ? new AccountStep.AwaitPin(account)
        : new AccountStep.EnterPin(account);
  }

  private NextStep request() {
    Request request = known.currentRequest().orElse(null);
    if (request == null) {
      return new RequestStep.FileRequest(file());
    }
    Dated<End> end = request.end();
    return end == null ? open(request) : ended(request, end);
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
    Demand wanted = request.wanted().orElse(null);
    boolean assigned = request.stage() != Stage.SUBMITTED;
    boolean paid = request.hasSentReceipt() || scansCount(request);
    if (assigned && !paid && (wanted != null || !request.hasSentPapers())) {
      return unpaid(request);
    }
    if (wanted != null) {
      return new RequestStep.SendDocuments(request, wanted, send(wanted));
    }
    Demand asked = request.asked().orElse(null);
    if (asked != null) {
      return new RequestStep.AnswerOfficer(request, asked);
    }
    return request
        .contradiction()
        .<NextStep>map(told -> new RequestStep.AskOffice(request, told))
        .orElseGet(() -> new RequestStep.AwaitOffice(request));
  }

  private NextStep unpaid(Request request) {
    Receipt receipt = known.receipt();
    Instant scans = atHand.receiptScans();
    if (receipt != null) {
      return new RequestStep.PayFee(request, receipt, scans);
    }
    return scans == null
        ? new RequestStep.IssueReceipt(request, receipt(request))
        : new RequestStep.ConfirmScans(request, scans);
  }

  /**
   * Scans that lie there are not for that of this request's receipt: last year's lie there, too.
   */
  private boolean scansCount(Request request) {
    Instant scans = atHand.receiptScans();
    if (scans == null) {
      return false;
    }
    Instant confirmed = request.scansConfirmed();
    boolean said = confirmed != null && !scans.isAfter(confirmed);
    return said || !scans.isBefore(scansSince(request).minus(CLOCKS_DIFFER));
  }

  /** From when on a scan can be of this request's receipt. */
  private Instant scansSince(Request request) {
    Receipt receipt = known.receipt();
    if (receipt != null) {
      return receipt.keptAt();
    }
    Instant paidAhead = request.filedAt().minus(PAID_AHEAD);
    return known.requests().stream()
        .filter(r -> !r.equals(request))
        .map(Request::end)
        .filter(Objects::nonNull)
        .map(Dated::asOf)
        .reduce(paidAhead, (one, other) -> other.isAfter(one) ? other : one);
  }

  /** What is to be done next, and what else waits for the person beside it. */
  List<NextStep> all() {
    var all = new ArrayList<>(List.of(next()));
    known
        .openRequest()
        .ifPresent(
            request -> {
              request.asked().ifPresent(d -> all.add(new RequestStep.AnswerOfficer(request, d)));
              request
                  .contradiction()
                  .ifPresent(told -> all.add(new RequestStep.AskOffice(request, told)));
            });
    return all.stream().distinct().toList();
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
