package hn.aldia.errand.account;

import hn.aldia.errand.desk.Turn;
import hn.aldia.inm.Registration;
import hn.aldia.renewal.Account;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import org.jspecify.annotations.Nullable;

/** The PIN, from the mailbox into the page that asked for it. */
public record EnteringPin(RegistrationSession held) {
  /** Waits for the PIN and types it into the page that asked for it. */
  public Turn pin(Account account) {
    Account.PinPage page = account.pinPage();
    @Nullable String loadId = page == null || page.loadId().isEmpty() ? null : page.loadId();
    RegistrationWindow now =
        held.attach(loadId).orElseThrow(() -> held.died(Message.of("errand.page-gone")));
    Registration registration = now.registration();
    if (registration.isBehindPin(now::sentPin)) {
      String message = account.pinMessage() == null ? "" : account.pinMessage().messageId();
      held.desk().note(new AccountEvent.PinAccepted(held.at(), message));
      return Turn.GO_ON;
    }
    if (loadId != null && !loadId.equals(now.loadId())) {
      throw held.died(Message.of("errand.page-reloaded"));
    }
    if (held.desk().dryRun()) {
      held.desk().tell("errand.dry-run");
      return Turn.DONE;
    }
    // A frame of it may be loading at this very moment: a single look decides nothing.
    boolean there = loadId == null ? findsThePage(now) : registration.comesToWaitForPin();
    if (!there && !registration.isLedToPin()) {
      if (loadId == null
          && HondurasTime.day(held.at()).isBefore(account.nextRegistration(held.at()))) {
        throw now.scripts()
            .seen(
                "no-pin-page",
                Trouble.person("errand.pin-page-not-found", RegistrationSession.firstLines(now)));
      }
      throw held.died(Message.of("errand.page-shows", RegistrationSession.firstLines(now)));
    }
    registration.prepareForPin();
    return new PinRace(held.mailroom(), now, held.mails(), pin -> {}).run(account, held::died);
  }

  /** The answer to Registrarse was lost, and the page for the PIN with it. */
  private boolean findsThePage(RegistrationWindow now) {
    if (!now.registration().goesOnToPin()) {
      return false;
    }
    held.desk().note(new AccountEvent.PinPageKept(held.at(), now.loadId(), Host.note()));
    return true;
  }
}
