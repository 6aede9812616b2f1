package hn.aldia.errand.account;

import hn.aldia.browser.act.EntryRefused;
import hn.aldia.config.secret.PasswordRules;
import hn.aldia.config.secret.Secret;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.JournalledStep;
import hn.aldia.errand.desk.Press;
import hn.aldia.errand.desk.Turn;
import hn.aldia.inm.Answer;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.AccountStep;
import hn.aldia.renewal.Intent;
import hn.aldia.runner.StepFailed;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.Optional;

/**
 * The permanent password: kept first, then typed twice; and whether one was taken that nobody saw
 * the end of.
 */
public record SettingPassword(RegistrationSession held) {
  private CaseDesk desk() {
    return held.desk();
  }

  /** After the PIN the portal may show another page for it: whatever is open is the one. */
  public Turn setPassword(Intent first) {
    RegistrationWindow now =
        held.attach(null).orElseThrow(() -> held.died(Message.of("errand.page-gone")));
    if (now.registration().isInside()) {
      return enrolled(now, first);
    }
    if (desk().dryRun()) {
      desk().tell("errand.dry-run");
      return Turn.DONE;
    }
    desk().tell("errand.setting-password");
    now.scripts().secret("password", toSet(now));
    Press press =
        Press.until(
            desk(),
            now.scripts(),
            first,
            intent -> new JournalledStep(desk(), intent, ""),
            () -> send(now));
    Answer answer = press.answer();
    if (answer.is(Verdict.ACCEPTED)) {
      return enrolled(now, press.intent());
    }
    if (saysNo(answer) && now.registration().asksForNewPassword()) {
      desk().noteVoid(press.intent(), answer.words());
      Secret refused = held.door().password().toSet();
      // What it takes it may tell only now.
      if (!toSet(now).equals(refused)) {
        return Turn.GO_ON;
      }
    } else if (desk().known().openIntent(Intent.Kind.SET_PASSWORD).isPresent()) {
      // It may have been taken: the cheapest truth is a sign-in with it.
      now.view().evidence("password-unclear");
      return Turn.GO_ON;
    }
    throw now.scripts()
        .seen("password-not-taken", Trouble.person("errand.password-not-taken", answer.words()));
  }

  /** What the page says of it counts, unless the password is the person's own. */
  private Secret toSet(RegistrationWindow now) {
    Secret kept = held.door().password().toSet();
    PasswordRules rules = now.registration().passwordRules();
    return rules.fit(kept) ? kept : held.door().password().another(rules).orElse(kept);
  }

  /** A box may take less than was made up: then another is, before anything was sent. */
  private Answer send(RegistrationWindow now) {
    try {
      return now.registration().setPassword();
    } catch (StepFailed failed) {
      boolean sent = desk().known().openIntent(Intent.Kind.SET_PASSWORD).isPresent();
      Optional<Secret> other =
          sent
              ? Optional.empty()
              : takes(failed)
                  .map(now.registration().passwordRules()::upTo)
                  .flatMap(held.door().password()::another);
      if (other.isEmpty()) {
        throw failed;
      }
      desk().tell("errand.password-shorter", other.get().reveal().length());
      now.scripts().secret("password", other.get());
      return now.registration().setPassword();
    }
  }

  /** How many characters the box took, where that is why it failed. */
  private static Optional<Integer> takes(StepFailed failed) {
    for (Throwable why = failed; why != null; why = why.getCause()) {
      if (why instanceof EntryRefused refused) {
        return refused.takes().stream().boxed().findFirst();
      }
    }
    return Optional.empty();
  }

  /** The page tells whether the password was taken; if it is gone, signing in does. */
  public Turn resumePassword(AccountStep.ResumePassword step) {
    Intent intent = step.open().intent();
    Optional<RegistrationWindow> found = held.attach(null);
    if (found.isPresent()) {
      RegistrationWindow now = found.get();
      if (now.registration().asksForNewPassword()) {
        if (signsIn()) {
          return enrolled(now, intent);
        }
        desk().noteVoid(intent, "the page still asks for it");
        return Turn.GO_ON;
      }
      if (now.registration().isInside() || now.registration().waitsForPin()) {
        return enrolled(now, intent);
      }
      held.finish();
    }
    Answer answer = new Entrance(held.door()).signIn(held.door().password().known());
    if (answer.is(Verdict.ACCEPTED)) {
      desk().note(new AccountEvent.Enrolled(held.at(), intent.id()));
      return Turn.GO_ON;
    }
    if (!saysNo(answer)) {
      throw Trouble.outside("errand.password-unclear", answer.words());
    }
    Trouble dead = held.died(Message.of("errand.page-gone"));
    desk().noteVoid(intent, answer.words());
    throw dead;
  }

  /** Whether the password was taken, although the page still asks for it. */
  private boolean signsIn() {
    Answer answer = new Entrance(held.door()).signIn(held.door().password().known());
    if (!answer.is(Verdict.ACCEPTED) && !saysNo(answer)) {
      throw Trouble.outside("errand.password-unclear", answer.words());
    }
    return answer.is(Verdict.ACCEPTED);
  }

  private static boolean saysNo(Answer answer) {
    return switch (answer.verdict()) {
      case SILENT, TO_BE_CONFIRMED, NOT_SENT, OUT_OF_ORDER -> false;
      case ACCEPTED, ALREADY_REGISTERED, WRONG_ENTRY, EXPIRED, FIELDS_REFUSED, SAID_OTHERWISE ->
          true;
    };
  }

  private Turn enrolled(RegistrationWindow now, Intent intent) {
    desk().note(new AccountEvent.Enrolled(held.at(), intent.id()));
    desk().tell("errand.password-set", desk().file().caseId());
    now.view().picture("dentro-del-portal");
    now.keepSession(desk());
    held.finish();
    return Turn.GO_ON;
  }
}
