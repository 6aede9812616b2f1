package hn.aldia.errand.account;

import hn.aldia.browser.launch.BrowserGone;
import hn.aldia.config.secret.Secret;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Mailroom;
import hn.aldia.errand.desk.Person;
import hn.aldia.errand.desk.Turn;
import hn.aldia.inm.Answer;
import hn.aldia.mail.mailbox.PinCandidates;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.renewal.Account;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.words.Message;
import hn.aldia.words.TimeSpan;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * From the mail to the box: the PIN is typed into the page the moment its mail is there. The page
 * is looked after meanwhile, so that its death does not go unnoticed until the mail comes.
 */
final class PinRace {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

  private final CaseDesk desk;
  private final Duration patience;
  private final RegistrationWindow window;
  private final PinMails mails;
  private final Consumer<PortalMail.Pin> taken;
  private boolean pictured;

  /**
   * @param taken told of each PIN as it is taken from the mailbox
   */
  PinRace(
      Mailroom room, RegistrationWindow window, PinMails mails, Consumer<PortalMail.Pin> taken) {
    this.desk = room.desk();
    this.patience = room.pinWait();
    this.window = window;
    this.mails = mails;
    this.taken = taken;
  }

  Turn run(Account account, Function<Message, Trouble> died) {
    PinCandidates candidates = mails.candidates();
    var unanswered = new HashSet<Secret>();
    while (true) {
      PortalMail.Pin pin = await(candidates, account, died);
      if (!new OneTry(desk.person(), window.registration()::givesOneTry).allows(pin, candidates)) {
        candidates.wrong(pin);
        continue;
      }
      taken.accept(pin);
      desk.tell("errand.pin-came");
      desk.note(new AccountEvent.PinReceived(desk.at(), id(pin), pin.arrival().receivedAt()));
      window.scripts().secret("pin", pin.code());
      String load = window.loadId();
      Answer answer = window.registration().enterPin();
      String message = id(pin);
      switch (answer.verdict()) {
        case ACCEPTED -> {
          desk.note(new AccountEvent.PinAccepted(desk.at(), message));
          window.view().picture("contrasena-permanente");
          return Turn.GO_ON;
        }
        case WRONG_ENTRY -> {
          refused(message, AccountEvent.PinRefused.Kind.WRONG, answer);
          desk.tell("errand.pin-wrong", answer.words());
          candidates.wrong(pin);
          readyAgain(load);
        }
        case EXPIRED -> {
          refused(message, AccountEvent.PinRefused.Kind.EXPIRED, answer);
          throw died.apply(Message.of("errand.portal-says", answer.words()));
        }
        default -> {
          // Of a PIN that the page kept to itself, without a word, nobody said that it is wrong.
          boolean kept = answer.is(Answer.Verdict.NOT_SENT) && answer.words().isBlank();
          if (!kept
              && !answer.is(Answer.Verdict.OUT_OF_ORDER)
              && window.registration().waitsForPin()) {
            if (answer.words().isBlank()) {
              // Drawn anew without a word: nobody said that this one is wrong.
              if (!unanswered.add(pin.code())) {
                desk.tell("errand.pin-unanswered");
                candidates.wrong(pin);
              }
              readyAgain(load);
              continue;
            }
            // It says so as it said before, or in words of its own: the page still waits for one.
            refused(message, AccountEvent.PinRefused.Kind.OTHER, answer);
            desk.tell("errand.pin-wrong", answer.words());
            candidates.wrong(pin);
            readyAgain(load);
            continue;
          }
          if (window.registration().isLedBehindPin(window::sentPin)) {
            desk.note(new AccountEvent.PinAccepted(desk.at(), message));
            return Turn.GO_ON;
          }
          String said =
              answer.words().isBlank() ? RegistrationSession.firstLines(window) : answer.words();
          throw window
              .scripts()
              .seen("pin-not-taken", Trouble.person("errand.pin-not-taken", said));
        }
      }
    }
  }

  /** Names the mail in the journal: where it lies, for its PIN is not written down. */
  private static String id(PortalMail.Pin pin) {
    Arrival arrival = pin.arrival();
    return arrival.folder() + "/" + arrival.uidValidity() + "/" + arrival.uid();
  }

  private void refused(String message, AccountEvent.PinRefused.Kind reason, Answer answer) {
    desk.note(new AccountEvent.PinRefused(desk.at(), message, reason, answer.words()));
  }

  /**
   * A portal may show its complaint on a page of its own, which is then the one that waits, and has
   * lost the address.
   */
  private void readyAgain(String before) {
    String now = window.loadId();
    if (!now.isEmpty() && !now.equals(before)) {
      desk.note(new AccountEvent.PinPageKept(desk.at(), now, Host.note()));
      if (window.registration().waitsForPin()) {
        window.registration().prepareForPin();
      }
    }
  }

  private PortalMail.Pin await(
      PinCandidates candidates, Account account, Function<Message, Trouble> died) {
    Message what = Message.of("errand.awaited-pin", desk.email());
    Instant begun = desk.at();
    String load = window.loadId();
    if (!pictured) {
      // Now, while the mail is still on its way: nobody waits for it.
      window.view().picture("iniciar-session");
      pictured = true;
    }
    Person.Waiting waiting = desk.person().awaits(what, patience);
    try {
      while (true) {
        Optional<PortalMail.Pin> pin = mails.next(BETWEEN_LOOKS);
        if (pin.isPresent()) {
          if (!account.refusedPins().contains(id(pin.get()))) {
            return pin.get();
          }
          candidates.wrong(pin.get());
          continue;
        }
        Optional<Message> end = ofThePage(load);
        if (end.isPresent()) {
          throw died.apply(end.get());
        }
        if (Duration.between(begun, desk.at()).compareTo(patience) > 0) {
          if (!HondurasTime.day(desk.at()).isBefore(account.nextRegistration(begun))) {
            throw died.apply(Message.of("errand.pin-never-came"));
          }
          throw Trouble.outside(
              "errand.pin-did-not-come",
              desk.email(),
              TimeSpan.said(patience),
              String.join(", ", mails.watch().folders()),
              mails.watch().why(candidates));
        }
      }
    } finally {
      waiting.close();
      window.view().person().tellsNoMore();
    }
  }

  /** Lets the page live on, and closes what pops up before it can be in the way of the PIN. */
  private Optional<Message> ofThePage(String load) {
    try {
      if (window.isGone()) {
        return Optional.of(Message.of("errand.page-closed"));
      }
      window.view().person().tells("errand.leave-open", desk.email());
      window.view().keepClear();
      String now = window.loadId();
      return load.isEmpty() || now.isEmpty() || now.equals(load)
          ? Optional.empty()
          : Optional.of(Message.of("errand.page-reloaded"));
    } catch (BrowserGone noAnswer) {
      if (window.hasEnded()) {
        return Optional.of(Message.of("errand.page-closed"));
      }
      throw noAnswer;
    }
  }
}
