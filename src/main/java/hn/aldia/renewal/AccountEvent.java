package hn.aldia.renewal;

import java.time.Instant;
import java.time.LocalDate;

/** What happened to the person's one account at the portal. */
public sealed interface AccountEvent extends Event {
  /**
   * The mailbox is being watched. Written before the intent to register.
   *
   * @param marks where each folder stood; opaque here, {@code mail} reads it again after a crash
   */
  record MailboxArmed(Instant at, String marks) implements AccountEvent {}

  /** The portal took the registration and will mail a PIN. */
  record Registered(Instant at, String intent, String email) implements AccountEvent {}

  record RegistrationRefused(Instant at, String intent, Reason reason, String words)
      implements AccountEvent {
    public enum Reason {
      ALREADY_REGISTERED,
      OTHER
    }
  }

  /**
   * The page that takes the PIN is open in a browser that outlives us.
   *
   * @param loadId tells this very load of the page from any later one
   * @param note where to find it again; opaque here
   */
  record PinPageKept(Instant at, String loadId, String note) implements AccountEvent {}

  /** A mail with a PIN. The PIN itself stays in the mailbox. */
  record PinReceived(Instant at, String messageId, Instant receivedAt) implements AccountEvent {}

  record PinRefused(Instant at, String messageId, Kind kind, String words) implements AccountEvent {
    public enum Kind {
      WRONG,
      EXPIRED,
      OTHER
    }
  }

  /** The page took the PIN and asks for the permanent password. */
  record PinAccepted(Instant at, String messageId) implements AccountEvent {}

  /**
   * The page is gone, and its PIN with it.
   *
   * @param words what was seen instead, or that nothing was
   * @param registerAgainFrom the first Honduran day on which the portal registers again
   */
  record PinPageDied(Instant at, String words, LocalDate registerAgainFrom)
      implements AccountEvent {}

  /**
   * The password to be is safe. Written before it is submitted.
   *
   * @param where for people: "the keyring", a file's name
   */
  record PasswordStored(Instant at, String where) implements AccountEvent {}

  /** The portal took the permanent password. */
  record Enrolled(Instant at, String intent) implements AccountEvent {}

  /** An account the person already had; its password is stored and a sign-in has worked. */
  record Adopted(Instant at, String email) implements AccountEvent {}
}
