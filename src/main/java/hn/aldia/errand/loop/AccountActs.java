package hn.aldia.errand.loop;

import hn.aldia.errand.account.EnteringPin;
import hn.aldia.errand.account.Registering;
import hn.aldia.errand.account.RegistrationSession;
import hn.aldia.errand.account.SettingPassword;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Turn;
import hn.aldia.renewal.Account;
import hn.aldia.renewal.AccountStep;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.words.Trouble;
import org.jspecify.annotations.Nullable;

/** Acts on what is due for the account. */
final class AccountActs implements AccountStep.Visitor<Turn> {
  private final CaseDesk desk;
  private final Registering registering;
  private final EnteringPin entering;
  private final SettingPassword setting;
  private final boolean mended;

  /**
   * @param display whether a person could see a window
   * @param mended whether the person's own command says that what the portal complained of is
   *     mended; the loop never presses Registrarse again by itself after a refusal that it does not
   *     understand
   */
  AccountActs(RegistrationSession held, boolean display, boolean mended) {
    this.desk = held.desk();
    this.registering = new Registering(held, display);
    this.entering = new EnteringPin(held);
    this.setting = new SettingPassword(held);
    this.mended = mended;
  }

  @Override
  public Turn of(AccountStep.Register step) {
    return registering.register(step.intent());
  }

  @Override
  public Turn of(AccountStep.MendThenRegister step) {
    if (!mended) {
      throw Trouble.person("errand.refused-by-portal", step.words());
    }
    return registering.register(step.intent());
  }

  @Override
  public Turn of(AccountStep.Adopt step) {
    throw Trouble.refused("errand.already-registered", desk.email(), step.words());
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
  public Turn of(AccountStep.RegisterAgainFrom step) {
    throw Trouble.refused("errand.too-early", desk.words().say(HondurasTime.said(step.day())));
  }

  private static @Nullable String load(Account.@Nullable PinPage page) {
    return page == null || page.loadId().isEmpty() ? null : page.loadId();
  }
}
