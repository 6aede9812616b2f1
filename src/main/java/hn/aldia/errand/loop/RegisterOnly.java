package hn.aldia.errand.loop;

import hn.aldia.errand.account.EnteringPin;
import hn.aldia.errand.account.Registering;
import hn.aldia.errand.account.RegistrationSession;
import hn.aldia.errand.account.SettingPassword;
import hn.aldia.errand.desk.Parts;
import hn.aldia.errand.desk.Stopped;
import hn.aldia.errand.desk.Turn;
import hn.aldia.renewal.Account;
import hn.aldia.renewal.AccountStep;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.NextStepVisitor;
import hn.aldia.renewal.RequestStep;
import org.jspecify.annotations.Nullable;

/** Acts on what is due for the account, and leaves alone what comes after. */
class RegisterOnly implements NextStepVisitor<Turn> {
  private final Parts parts;
  private final Registering registering;
  private final EnteringPin entering;
  private final SettingPassword setting;

  /**
   * @param display whether a person could see a window
   */
  RegisterOnly(Parts parts, RegistrationSession held, boolean display) {
    this.parts = parts;
    this.registering = new Registering(parts, held, display);
    this.entering = new EnteringPin(parts, held);
    this.setting = new SettingPassword(parts, held);
  }

  @Override
  public Turn of(AccountStep.Register step) {
    return registering.register(step.intent());
  }

  /** The person has mended what the portal complained of: their own command says so. */
  @Override
  public Turn of(AccountStep.MendThenRegister step) {
    return registering.register(step.intent());
  }

  @Override
  public Turn of(AccountStep.Adopt step) {
    throw Stopped.alreadyRegistered(parts.email(), step.words());
  }

  @Override
  public Turn of(AccountStep.ResumeRegistration step) {
    return registering.resumeRegistration(step);
  }

  @Override
  public Turn of(AccountStep.AwaitPin step) {
    return entering.pin(load(step.page()), step.account());
  }

  @Override
  public Turn of(AccountStep.EnterPin step) {
    return entering.pin(load(step.page()), step.account());
  }

  @Override
  public Turn of(AccountStep.SetPassword step) {
    return setting.setPassword(step.intent());
  }

  @Override
  public Turn of(AccountStep.ResumePassword step) {
    return setting.resumePassword(step);
  }

  @Override
  public Turn of(NextStep.ResumeIntent step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(AccountStep.RegisterAgainFrom step) {
    throw Stopped.tooEarly(parts.words().say(HondurasTime.said(step.day())));
  }

  @Override
  public Turn of(NextStep.AskAboutPast step) {
    throw Stopped.openQuestion(step.question().words());
  }

  @Override
  public Turn of(RequestStep.FileRequest step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(RequestStep.IssueReceipt step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(RequestStep.PayFee step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(RequestStep.SendDocuments step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(RequestStep.AnswerOfficer step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(RequestStep.AwaitOffice step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(RequestStep.AwaitConstancia step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(RequestStep.CollectCard step) {
    return Turn.DONE;
  }

  private static @Nullable String load(Account.@Nullable PinPage page) {
    return page == null || page.loadId().isEmpty() ? null : page.loadId();
  }
}
