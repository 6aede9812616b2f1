package hn.aldia.renewal;

import hn.aldia.words.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The steps from no account to one that a person can sign in to. */
public sealed interface AccountStep extends NextStep {
  /** Journal {@code intent}, then click. Only this step ever clicks Registrarse by itself. */
  record Register(Intent intent) implements AccountStep {}

  /**
   * The portal refused in words we do not know. The person mends what is wrong; only their own
   * command registers again, never the loop.
   */
  record MendThenRegister(String words, Intent intent) implements AccountStep {
    @Override
    public Message why() {
      return Message.of("renewal.why.mend-then-register", words);
    }
  }

  /** The address has an account already: its owner brings it in. */
  record Adopt(String words) implements AccountStep {
    @Override
    public Message why() {
      return Message.of("renewal.why.adopt", words);
    }
  }

  /**
   * Nobody knows whether Registrarse was clicked. Look at the kept page and the mailbox, never
   * click: PIN page shown, or its mail there: Registered; form unsent: IntentVoided; page gone:
   * PinPageDied.
   */
  record ResumeRegistration(OpenIntent open) implements AccountStep {
    @Override
    public Message why() {
      return Message.of("renewal.why.resume-registration", HondurasTime.dayOf(open.since()));
    }
  }

  /** Its page may never have been written down: look for it all the same. */
  record AwaitPin(Account account) implements AccountStep {}

  /** The mail is there: type its PIN. The page may have taken it already: look first. */
  record EnterPin(Account account) implements AccountStep {}

  /** Store the password, journal that and {@code intent}, then submit it. */
  record SetPassword(Intent intent) implements AccountStep {}

  /**
   * Nobody knows whether the password was taken. Look at the page; if it is gone, sign in with the
   * stored password: it works: Enrolled; it is refused: IntentVoided (and PinPageDied before).
   */
  record ResumePassword(OpenIntent open) implements AccountStep {}

  /** The PIN page died; the portal registers once a day. */
  record RegisterAgainFrom(LocalDate day) implements AccountStep {
    @Override
    public String action() {
      return "register-again";
    }

    @Override
    public Optional<Instant> due() {
      return Optional.of(day.atStartOfDay(HondurasTime.ZONE).toInstant());
    }

    @Override
    public Message why() {
      return Message.of("renewal.why.register-again", HondurasTime.said(day));
    }
  }
}
