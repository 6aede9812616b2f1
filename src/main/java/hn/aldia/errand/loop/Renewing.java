package hn.aldia.errand.loop;

import hn.aldia.errand.account.RegistrationSession;
import hn.aldia.errand.desk.Mailroom;
import hn.aldia.errand.desk.SignedInSession;
import hn.aldia.errand.desk.Turn;
import hn.aldia.errand.receipt.Receipting;
import hn.aldia.errand.request.Applying;
import hn.aldia.errand.request.Checking;
import hn.aldia.errand.request.Sending;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.OpenIntent;

/** Acts on everything that is due, from no account to the card. */
final class Renewing {
  private final AccountActs account;
  private final RequestActs request;
  private final Applying applying;
  private final Sending sending;
  private final Receipting receipting;

  Renewing(
      RegistrationSession held,
      SignedInSession inside,
      Mailroom room,
      Checking checking,
      Awaiting awaiting,
      boolean display) {
    this.account = new AccountActs(held, display, false);
    this.applying = new Applying(inside, checking);
    this.sending = new Sending(room, checking);
    this.receipting = new Receipting(inside.door());
    this.request = new RequestActs(inside.desk(), applying, receipting, sending, awaiting);
  }

  Acts acts() {
    return new Acts(account::of, request::of, this::resume);
  }

  private Turn resume(NextStep.ResumeIntent step) {
    OpenIntent open = step.open();
    return switch (open.intent().kind()) {
      case SUBMIT_REQUEST -> applying.resume(open);
      case SEND_DOCUMENTS -> sending.resume(open);
      case ISSUE_RECEIPT -> receipting.resume(open);
      case REGISTER, SET_PASSWORD -> throw new IllegalStateException("resumed elsewhere: " + open);
    };
  }
}
