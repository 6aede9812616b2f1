package hn.aldia.errand.loop;

import hn.aldia.errand.account.RegistrationSession;
import hn.aldia.errand.desk.Turn;
import hn.aldia.renewal.AccountStep;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.RequestStep;
import hn.aldia.words.Trouble;

/** Acts on what is due for the account, and leaves alone what comes after. */
final class RegisterOnly implements NextStep.ByKind<Turn> {
  private final AccountActs account;

  /**
   * @param display whether a person could see a window
   */
  RegisterOnly(RegistrationSession held, boolean display) {
    this.account = new AccountActs(held, display, true);
  }

  @Override
  public Turn of(AccountStep step) {
    return step.accept(account);
  }

  @Override
  public Turn of(RequestStep step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(NextStep.ResumeIntent step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(NextStep.AskAboutPast step) {
    throw Trouble.person("errand.open-question", step.question().words());
  }
}
