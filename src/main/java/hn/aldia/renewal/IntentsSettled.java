package hn.aldia.renewal;

import static hn.aldia.renewal.Intent.Kind.REGISTER;
import static hn.aldia.renewal.Intent.Kind.SET_PASSWORD;

import java.util.EnumSet;
import java.util.List;

/** Which open intents an event about the account leaves open. */
record IntentsSettled(List<OpenIntent> open) implements AccountEvent.Visitor<List<OpenIntent>> {
  @Override
  public List<OpenIntent> of(AccountEvent.MailboxArmed event) {
    return open;
  }

  @Override
  public List<OpenIntent> of(AccountEvent.Registered event) {
    return without(EnumSet.of(REGISTER));
  }

  @Override
  public List<OpenIntent> of(AccountEvent.RegistrationRefused event) {
    return without(EnumSet.of(REGISTER));
  }

  @Override
  public List<OpenIntent> of(AccountEvent.PinPageKept event) {
    return open;
  }

  /** A PIN proves the click, but what the page shows is still to be looked at. */
  @Override
  public List<OpenIntent> of(AccountEvent.PinReceived event) {
    return open;
  }

  @Override
  public List<OpenIntent> of(AccountEvent.PinRefused event) {
    return without(EnumSet.of(REGISTER));
  }

  @Override
  public List<OpenIntent> of(AccountEvent.PinAccepted event) {
    return without(EnumSet.of(REGISTER));
  }

  /**
   * Whether the registration was clicked matters no more: it may be done again another day. A
   * password may have been taken before the page died: that intent stays open until a sign-in with
   * the stored password tells.
   */
  @Override
  public List<OpenIntent> of(AccountEvent.PinPageDied event) {
    return without(EnumSet.of(REGISTER));
  }

  @Override
  public List<OpenIntent> of(AccountEvent.PasswordStored event) {
    return open;
  }

  @Override
  public List<OpenIntent> of(AccountEvent.Enrolled event) {
    return without(EnumSet.of(REGISTER, SET_PASSWORD));
  }

  @Override
  public List<OpenIntent> of(AccountEvent.Adopted event) {
    return without(EnumSet.of(REGISTER, SET_PASSWORD));
  }

  private List<OpenIntent> without(EnumSet<Intent.Kind> settled) {
    return open.stream().filter(i -> !settled.contains(i.intent().kind())).toList();
  }
}
