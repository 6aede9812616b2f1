package hn.aldia.renewal;

import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
public record Account(
    State state,
    @Nullable PinPage pinPage,
    @Nullable PinMessage pinMessage,
    Set<String> refusedPins,
    @Nullable LocalDate registerAgainFrom,
    @Nullable Refusal refusal,
    boolean passwordStored,
    @Nullable String mailboxMarks,
    @Nullable Instant clicked)
    implements AccountBuilder.With {
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

  public record PinPage(String loadId, String note) {}

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

  Account registering(Instant at) {
    return with(to -> to.state(State.REGISTERING).pinMessage(null).refusal(null).clicked(at));
  }

  Account registered() {
    return with(to -> to.state(State.PIN_PAGE_OPEN).registerAgainFrom(null).refusal(null));
  }

  Account refused(Refusal by) {
    return pageDied(State.NONE, null).withRefusal(by);
  }

  Account withoutPins(Set<String> refused) {
    boolean gone = pinMessage != null && refused.contains(pinMessage.messageId());
    return with(to -> to.refusedPins(refused).pinMessage(gone ? null : pinMessage));
  }

  Account pageDied(State next, @Nullable LocalDate from) {
    return with(to -> to.state(next).pinPage(null).pinMessage(null).registerAgainFrom(from));
  }

  Account enrolled() {
    return pageDied(State.ENROLLED, null).withRefusal(null);
  }
}
