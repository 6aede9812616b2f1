package hn.aldia.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person's account at the portal.
 *
 * @param pinMessage the newest PIN mail that was not refused
 * @param refusedPins messages whose PIN the page refused: never typed again
 * @param registerAgainFrom after the PIN page died
 * @param refusal why the portal did not register, when that is the last word
 * @param mailboxMarks where the mailbox stood before the last click; {@code mail} can read it
 * @param clicked when Registrarse was last about to be pressed
 */
public record Account(
    State state,
    @Nullable PinPage pinPage,
    @Nullable PinMessage pinMessage,
    Set<String> refusedPins,
    @Nullable LocalDate registerAgainFrom,
    @Nullable Refusal refusal,
    boolean passwordStored,
    @Nullable String mailboxMarks,
    @Nullable Instant clicked) {
  static final Account NONE =
      new Account(State.NONE, null, null, Set.of(), null, null, false, null, null);

  public enum State {
    NONE,
    /** An intent to register is open: it may or may not have been clicked. */
    REGISTERING,
    PIN_PAGE_OPEN,
    PIN_PAGE_DEAD,
    /** The PIN was taken; the page asks for the password. */
    PASSWORD_OPEN,
    /** An intent to set the password is open: it may or may not have been taken. */
    SETTING_PASSWORD,
    ENROLLED
  }

  public record PinPage(String loadId, String note, Instant since) {}

  public record PinMessage(String messageId, Instant receivedAt) {}

  public record Refusal(AccountEvent.RegistrationRefused.Reason reason, String words) {}

  public Account {
    refusedPins = Set.copyOf(refusedPins);
  }

  /** Whether the page that registers must stay open, whatever becomes of the assistant. */
  public boolean needsItsPage() {
    return switch (state) {
      case REGISTERING, PIN_PAGE_OPEN, PASSWORD_OPEN, SETTING_PASSWORD -> true;
      case NONE, PIN_PAGE_DEAD, ENROLLED -> false;
    };
  }

  /**
   * The first day on which the portal registers again: it does so once a day, and the day of the
   * registration counts, not that on which its page was found dead.
   */
  public LocalDate nextRegistration(Instant now) {
    return HondurasTime.day(clicked == null ? now : clicked).plusDays(1);
  }

  Account in(State next) {
    return new Account(
        next,
        pinPage,
        pinMessage,
        refusedPins,
        registerAgainFrom,
        refusal,
        passwordStored,
        mailboxMarks,
        clicked);
  }

  Account armed(String marks) {
    return new Account(
        state,
        pinPage,
        pinMessage,
        refusedPins,
        registerAgainFrom,
        refusal,
        passwordStored,
        marks,
        clicked);
  }

  Account registering(Instant at) {
    return new Account(
        State.REGISTERING,
        pinPage,
        null,
        refusedPins,
        registerAgainFrom,
        null,
        passwordStored,
        mailboxMarks,
        at);
  }

  Account registered() {
    return new Account(
        State.PIN_PAGE_OPEN,
        pinPage,
        pinMessage,
        refusedPins,
        null,
        null,
        passwordStored,
        mailboxMarks,
        clicked);
  }

  Account refused(Refusal by) {
    return new Account(
        State.NONE, null, null, refusedPins, null, by, passwordStored, mailboxMarks, clicked);
  }

  Account onPage(PinPage page) {
    return new Account(
        state,
        page,
        pinMessage,
        refusedPins,
        registerAgainFrom,
        refusal,
        passwordStored,
        mailboxMarks,
        clicked);
  }

  Account withPin(PinMessage message) {
    return new Account(
        state,
        pinPage,
        message,
        refusedPins,
        registerAgainFrom,
        refusal,
        passwordStored,
        mailboxMarks,
        clicked);
  }

  Account withoutPins(Set<String> refused) {
    PinMessage left =
        pinMessage != null && refused.contains(pinMessage.messageId()) ? null : pinMessage;
    return new Account(
        state,
        pinPage,
        left,
        refused,
        registerAgainFrom,
        refusal,
        passwordStored,
        mailboxMarks,
        clicked);
  }

  Account pageDied(State next, LocalDate from) {
    return new Account(
        next, null, null, refusedPins, from, refusal, passwordStored, mailboxMarks, clicked);
  }

  Account passwordStored(boolean stored) {
    return new Account(
        state,
        pinPage,
        pinMessage,
        refusedPins,
        registerAgainFrom,
        refusal,
        stored,
        mailboxMarks,
        clicked);
  }

  Account enrolled() {
    return new Account(
        State.ENROLLED, null, null, refusedPins, null, null, passwordStored, mailboxMarks, clicked);
  }
}
