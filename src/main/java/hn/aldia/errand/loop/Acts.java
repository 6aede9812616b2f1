package hn.aldia.errand.loop;

import hn.aldia.errand.desk.Turn;
import hn.aldia.renewal.AccountStep;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.RequestStep;
import hn.aldia.words.Trouble;
import java.util.function.Function;

/** What an errand does about each kind of step; what is asked about the past the person answers. */
record Acts(
    Function<AccountStep, Turn> account,
    Function<RequestStep, Turn> request,
    Function<NextStep.ResumeIntent, Turn> resume) {

  /** Acts on what is due for the account, and leaves alone what comes after. */
  static Acts onTheAccount(AccountActs account) {
    return new Acts(account::of, step -> Turn.DONE, step -> Turn.DONE);
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
