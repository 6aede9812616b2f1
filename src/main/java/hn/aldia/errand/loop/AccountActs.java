package hn.aldia.errand.loop;

import hn.aldia.errand.account.EnteringPin;
import hn.aldia.errand.account.Registering;
import hn.aldia.errand.account.RegistrationSession;
import hn.aldia.errand.account.SettingPassword;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Turn;
import hn.aldia.renewal.AccountStep;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.text.PerKind;
import hn.aldia.words.Trouble;
import java.util.function.Function;

/** Acts on what is due for the account. */
final class AccountActs {
  /**
   * @param display whether a person could see a window
   * @param mended whether the person's own command says that what the portal complained of is
   *     mended; the loop never presses Registrarse again by itself after a refusal that it does not
   *     understand
   */
  static Function<AccountStep, Turn> of(RegistrationSession held, boolean display, boolean mended) {
    CaseDesk desk = held.desk();
    var entering = new EnteringPin(held);
    var setting = new SettingPassword(held);
    var registering = new Registering(held, display);
    return PerKind.<AccountStep, Turn>of(AccountStep.class)
        .when(AccountStep.Register.class, step -> registering.register(step.intent()))
        .when(
            AccountStep.MendThenRegister.class,
            step -> {
              if (!mended) {
                throw Trouble.person("errand.refused-by-portal", step.words());
              }
              return registering.register(step.intent());
            })
        .when(
            AccountStep.Adopt.class,
            step -> {
              throw Trouble.refused("errand.already-registered", desk.email(), step.words());
            })
        .when(AccountStep.ResumeRegistration.class, registering::resumeRegistration)
        .when(AccountStep.AwaitPin.class, step -> entering.pin(step.account()))
        .when(AccountStep.EnterPin.class, step -> entering.pin(step.account()))
        .when(AccountStep.SetPassword.class, step -> setting.setPassword(step.intent()))
        .when(AccountStep.ResumePassword.class, setting::resumePassword)
        .when(
            AccountStep.RegisterAgainFrom.class,
            step -> {
              throw Trouble.refused(
                  "errand.too-early", desk.words().say(HondurasTime.said(step.day())));
            })
        .whole();
  }
}
