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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** One event on top of an account. Once enrolled, nothing about registering matters any more. */
record AccountFold(Account known) implements AccountEvent.Visitor<Account> {
  Account intended(Intent.Kind kind, Instant at) {
    if (is(ENROLLED)) {
      return known;
    }
    return switch (kind) {
      case REGISTER -> known.registering(at);
      case SET_PASSWORD -> known.withState(SETTING_PASSWORD);
      case SUBMIT_REQUEST, ISSUE_RECEIPT, SEND_DOCUMENTS -> known;
    };
  }

  Account voided(Intent.Kind kind) {
    if (kind == Intent.Kind.REGISTER && is(REGISTERING)) {
      return known.withState(known.registerAgainFrom() == null ? NONE : PIN_PAGE_DEAD);
    }
    if (kind == Intent.Kind.SET_PASSWORD && is(SETTING_PASSWORD)) {
      return known.withState(known.registerAgainFrom() == null ? PASSWORD_OPEN : PIN_PAGE_DEAD);
    }
    return known;
  }

  @Override
  public Account of(AccountEvent.MailboxArmed event) {
    return known.withMailboxMarks(event.marks());
  }

  @Override
  public Account of(AccountEvent.Registered event) {
    return is(NONE, REGISTERING, PIN_PAGE_DEAD) ? known.registered() : known;
  }

  @Override
  public Account of(AccountEvent.RegistrationRefused event) {
    return is(NONE, REGISTERING, PIN_PAGE_DEAD)
        ? known.refused(new Refusal(event.reason(), event.words()))
        : known;
  }

  @Override
  public Account of(AccountEvent.PinPageKept event) {
    return is(ENROLLED, SETTING_PASSWORD)
        ? known
        : known.withPinPage(new PinPage(event.loadId(), event.note(), event.at()));
  }

  @Override
  public Account of(AccountEvent.PinReceived event) {
    PinMessage before = known.pinMessage();
    boolean stale = before != null && before.receivedAt().isAfter(event.receivedAt());
    boolean wanted = is(REGISTERING, PIN_PAGE_OPEN);
    return !wanted || stale || known.refusedPins().contains(event.messageId())
        ? known
        : known.withPinMessage(new PinMessage(event.messageId(), event.receivedAt()));
  }

  @Override
  public Account of(AccountEvent.PinRefused event) {
    if (!is(REGISTERING, PIN_PAGE_OPEN)) {
      return known;
    }
    Set<String> refused = new HashSet<>(known.refusedPins());
    refused.add(event.messageId());
    Account after = known.registered().withoutPins(refused);
    return event.kind() == AccountEvent.PinRefused.Kind.EXPIRED
        ? after.pageDied(PIN_PAGE_DEAD, known.nextRegistration(event.at()))
        : after;
  }

  @Override
  public Account of(AccountEvent.PinAccepted event) {
    return is(REGISTERING, PIN_PAGE_OPEN) ? known.registered().withState(PASSWORD_OPEN) : known;
  }

  @Override
  public Account of(AccountEvent.PinPageDied event) {
    LocalDate from = event.registerAgainFrom();
    return switch (known.state()) {
      case NONE, ENROLLED -> known;
      case REGISTERING, PIN_PAGE_OPEN, PASSWORD_OPEN, PIN_PAGE_DEAD ->
          known.pageDied(PIN_PAGE_DEAD, from);
      case SETTING_PASSWORD -> known.pageDied(SETTING_PASSWORD, from);
    };
  }

  @Override
  public Account of(AccountEvent.PasswordStored event) {
    return known.withPasswordStored(true);
  }

  @Override
  public Account of(AccountEvent.Enrolled event) {
    return known.enrolled();
  }

  @Override
  public Account of(AccountEvent.Adopted event) {
    return known.withPasswordStored(true).enrolled();
  }

  private boolean is(State... states) {
    return Set.of(states).contains(known.state());
  }
}
