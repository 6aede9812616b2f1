package hn.aldia.errand;

import hn.aldia.renewal.Account;
import hn.aldia.renewal.AccountStep;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.NextStepVisitor;
import org.jspecify.annotations.Nullable;

/** Acts on what is due for the account, and leaves alone what comes after. */
final class RegisterOnly implements NextStepVisitor<Turn> {
  private final Enrolling acts;

  RegisterOnly(Enrolling acts) {
    this.acts = acts;
  }

  @Override
  public Turn of(AccountStep.Register step) {
    return acts.register(step.intent());
  }

  /** The person has mended what the portal complained of: their own command says so. */
  @Override
  public Turn of(AccountStep.MendThenRegister step) {
    return acts.register(step.intent());
  }

  @Override
  public Turn of(AccountStep.Adopt step) {
    throw acts.alreadyRegistered(step.words());
  }

  @Override
  public Turn of(AccountStep.ResumeRegistration step) {
    return acts.resumeRegistration(step);
  }

  @Override
  public Turn of(AccountStep.AwaitPin step) {
    return acts.pin(load(step.page()), step.account());
  }

  @Override
  public Turn of(AccountStep.EnterPin step) {
    return acts.pin(load(step.page()), step.account());
  }

  @Override
  public Turn of(AccountStep.SetPassword step) {
    return acts.setPassword(step.intent());
  }

  @Override
  public Turn of(AccountStep.ResumePassword step) {
    return acts.resumePassword(step);
  }

  @Override
  public Turn of(NextStep.ResumeIntent step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(AccountStep.RegisterAgainFrom step) {
    throw acts.tooEarly(step.day());
  }

  @Override
  public Turn of(NextStep.AskAboutPast step) {
    throw Stopped.openQuestion(step.question().words());
  }

  @Override
  public Turn of(NextStep.FileRequest step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(NextStep.SendDocuments step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(NextStep.AwaitOffice step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(NextStep.Nothing step) {
    return Turn.DONE;
  }

  private static @Nullable String load(Account.@Nullable PinPage page) {
    return page == null || page.loadId().isEmpty() ? null : page.loadId();
  }
}
