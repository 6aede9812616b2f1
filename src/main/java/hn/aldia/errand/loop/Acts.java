package hn.aldia.errand.loop;

import hn.aldia.errand.account.RegistrationSession;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Mailroom;
import hn.aldia.errand.desk.SignedInSession;
import hn.aldia.errand.desk.Turn;
import hn.aldia.errand.receipt.Receipting;
import hn.aldia.errand.request.Applying;
import hn.aldia.errand.request.Checking;
import hn.aldia.errand.request.Sending;
import hn.aldia.renewal.AccountStep;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.OpenIntent;
import hn.aldia.renewal.RequestStep;
import hn.aldia.words.Trouble;
import java.util.function.Function;

/** What an errand does about each kind of step; what is asked about the past the person answers. */
record Acts(
    Function<AccountStep, Turn> account,
    Function<RequestStep, Turn> request,
    Function<NextStep.ResumeIntent, Turn> resume) {

  /** Acts on what is due for the account, and leaves alone what comes after. */
  static Acts onTheAccount(Function<AccountStep, Turn> account) {
    return new Acts(account, step -> Turn.DONE, step -> Turn.DONE);
  }

  /** Acts on everything that is due, from no account to the card. */
  static Acts onEverything(
      RegistrationSession held,
      SignedInSession inside,
      Mailroom room,
      Checking checking,
      Awaiting awaiting,
      boolean display) {
    var applying = new Applying(inside, checking);
    var sending = new Sending(room, checking);
    var receipting = new Receipting(inside.door());
    return new Acts(
        AccountActs.of(held, display, false),
        new RequestActs(inside.desk(), applying, receipting, sending, awaiting)::of,
        step -> {
          OpenIntent open = step.open();
          return switch (open.intent().kind()) {
            case SUBMIT_REQUEST -> applying.resume(open);
            case SEND_DOCUMENTS -> sending.resume(open);
            case ISSUE_RECEIPT -> receipting.resume(open);
            case REGISTER, SET_PASSWORD ->
                throw new IllegalStateException("resumed elsewhere: " + open);
          };
        });
  }

  /** Files the request that is due, or finds out whether it was filed; leaves alone the rest. */
  static Acts onFiling(CaseDesk desk, Applying applying) {
    return new Acts(
        step -> {
          throw Trouble.settings("errand.not-enrolled");
        },
        step -> {
          if (step instanceof RequestStep.FileRequest due) {
            return applying.file(due.intent());
          }
          if (!(step instanceof RequestStep.CollectCard)
              && !(step instanceof RequestStep.AwaitConstancia)) {
            return Turn.DONE;
          }
          // Only with the person's own word it comes here: the last one was approved lately.
          int next = desk.known().requests().size() + 1;
          return applying.file(
              desk.known().nextIntent(Intent.Kind.SUBMIT_REQUEST, Integer.toString(next)));
        },
        step ->
            step.open().intent().kind() == Intent.Kind.SUBMIT_REQUEST
                ? applying.resume(step.open())
                : Turn.DONE);
  }

  Turn of(NextStep step) {
    if (step instanceof AccountStep due) {
      return account.apply(due);
    }
    if (step instanceof RequestStep due) {
      return request.apply(due);
    }
    if (step instanceof NextStep.ResumeIntent open) {
      return resume.apply(open);
    }
    throw Trouble.person("errand.open-question", ((NextStep.AskAboutPast) step).question().words());
  }
}
