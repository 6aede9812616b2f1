package hn.aldia.renewal;

import hn.aldia.words.Message;
import java.time.Instant;
import java.time.LocalDate;

/** The decision what is next, from what is known and the time alone. */
final class Decision {
  private final Case known;
  private final Account account;
  private final LocalDate today;

  Decision(Case known, Instant now) {
    this.known = known;
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
      return new NextStep.FileRequest(file());
    }
    if (!request.isOpen()) {
      return request.stage() == Stage.APPROVED
          ? new NextStep.Nothing(Message.of("renewal.why.approved"))
          : new NextStep.FileRequest(file());
    }
    return request
        .unanswered()
        .<NextStep>map(d -> new NextStep.SendDocuments(request, d, send(d)))
        .orElseGet(() -> new NextStep.AwaitOffice(request));
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

  private Intent send(Request.Demand demand) {
    return known.nextIntent(Intent.Kind.SEND_DOCUMENTS, demand.messageId());
  }
}
