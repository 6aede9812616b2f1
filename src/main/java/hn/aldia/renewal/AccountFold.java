package hn.aldia.renewal;

import static hn.aldia.renewal.Account.State.ENROLLED;
import static hn.aldia.renewal.Account.State.NONE;
import static hn.aldia.renewal.Account.State.PASSWORD_OPEN;
import static hn.aldia.renewal.Account.State.PIN_PAGE_DEAD;
import static hn.aldia.renewal.Account.State.PIN_PAGE_OPEN;
import static hn.aldia.renewal.Account.State.REGISTERING;
import static hn.aldia.renewal.Account.State.SETTING_PASSWORD;

import hn.aldia.renewal.Account.PinMessage;
import hn.aldia.renewal.Account.PinPage;
import hn.aldia.renewal.Account.Refusal;
import hn.aldia.renewal.Account.State;
import hn.aldia.text.PerKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One event on top of an account. Once enrolled, nothing about registering matters any more. */
record AccountFold(Account known) {
  private static final Function<AccountEvent, UnaryOperator<Account>> CHANGE =
      PerKind.<AccountEvent, UnaryOperator<Account>>of(AccountEvent.class)
          .when(AccountEvent.MailboxArmed.class, e -> known -> known.withMailboxMarks(e.marks()))
          .when(AccountEvent.Registered.class, e -> onTheWayIn(Account::registered))
          .when(
              AccountEvent.RegistrationRefused.class,
              e -> onTheWayIn(known -> known.refused(new Refusal(e.reason(), e.words()))))
          .when(AccountEvent.PinPageKept.class, e -> kept(new PinPage(e.loadId(), e.note())))
          .when(
              AccountEvent.PinReceived.class,
              e -> awaitingPin(received(new PinMessage(e.messageId(), e.receivedAt()))))
          .when(AccountEvent.PinRefused.class, e -> awaitingPin(refused(e)))
          .when(
              AccountEvent.PinAccepted.class,
              e -> awaitingPin(known -> known.registered().withState(PASSWORD_OPEN)))
          .when(AccountEvent.PinPageDied.class, e -> died(e.registerAgainFrom()))
          .when(AccountEvent.PasswordStored.class, e -> known -> known.withPasswordStored(true))
          .when(AccountEvent.Enrolled.class, e -> Account::enrolled)
          .when(AccountEvent.Adopted.class, e -> known -> known.withPasswordStored(true).enrolled())
          .whole();

  Account of(AccountEvent event) {
    return CHANGE.apply(event).apply(known);
  }

  Account intended(Intent.Kind kind, Instant at) {
    if (known.state() == ENROLLED) {
      return known;
    }
    return switch (kind) {
      case REGISTER -> known.registering(at);
      case SET_PASSWORD -> known.withState(SETTING_PASSWORD);
      case SUBMIT_REQUEST, ISSUE_RECEIPT, SEND_DOCUMENTS -> known;
    };
  }

  Account voided(Intent.Kind kind) {
    boolean died = known.registerAgainFrom() != null;
    if (kind == Intent.Kind.REGISTER && known.state() == REGISTERING) {
      return known.withState(died ? PIN_PAGE_DEAD : NONE);
    }
    return kind == Intent.Kind.SET_PASSWORD && known.state() == SETTING_PASSWORD
        ? known.withState(died ? PIN_PAGE_DEAD : PASSWORD_OPEN)
        : known;
  }

  private static UnaryOperator<Account> onTheWayIn(UnaryOperator<Account> change) {
    return in(Set.of(NONE, REGISTERING, PIN_PAGE_DEAD), change);
  }

  private static UnaryOperator<Account> awaitingPin(UnaryOperator<Account> change) {
    return in(Set.of(REGISTERING, PIN_PAGE_OPEN), change);
  }

  private static UnaryOperator<Account> in(Set<State> states, UnaryOperator<Account> change) {
    return known -> states.contains(known.state()) ? change.apply(known) : known;
  }

  private static UnaryOperator<Account> kept(PinPage page) {
    return known ->
        Set.of(ENROLLED, SETTING_PASSWORD).contains(known.state())
            ? known
            : known.withPinPage(page);
  }

  private static UnaryOperator<Account> received(PinMessage message) {
    return known -> {
      PinMessage before = known.pinMessage();
      boolean stale = before != null && before.receivedAt().isAfter(message.receivedAt());
      return stale || known.refusedPins().contains(message.messageId())
          ? known
          : known.withPinMessage(message);
    };
  }

  private static UnaryOperator<Account> refused(AccountEvent.PinRefused event) {
    return known -> {
      Set<String> refused = new HashSet<>(known.refusedPins());
      refused.add(event.messageId());
      Account after = known.registered().withoutPins(refused);
      return event.kind() == AccountEvent.PinRefused.Kind.EXPIRED
          ? after.pageDied(PIN_PAGE_DEAD, known.nextRegistration(event.at()))
          : after;
    };
  }

  private static UnaryOperator<Account> died(LocalDate from) {
    return known ->
        switch (known.state()) {
          case NONE, ENROLLED -> known;
          case REGISTERING, PIN_PAGE_OPEN, PASSWORD_OPEN, PIN_PAGE_DEAD ->
              known.pageDied(PIN_PAGE_DEAD, from);
          case SETTING_PASSWORD -> known.pageDied(SETTING_PASSWORD, from);
        };
  }
}
