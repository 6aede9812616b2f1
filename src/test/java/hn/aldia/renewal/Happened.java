package hn.aldia.renewal;

import hn.aldia.renewal.AccountEvent.Enrolled;
import hn.aldia.renewal.AccountEvent.MailboxArmed;
import hn.aldia.renewal.AccountEvent.PasswordStored;
import hn.aldia.renewal.AccountEvent.PinAccepted;
import hn.aldia.renewal.AccountEvent.PinPageKept;
import hn.aldia.renewal.AccountEvent.PinReceived;
import hn.aldia.renewal.AccountEvent.PinRefused;
import hn.aldia.renewal.AccountEvent.Registered;
import hn.aldia.renewal.CaseEvent.CaseOpened;
import hn.aldia.renewal.CaseEvent.Intended;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Runs as they happen, for tests. */
public final class Happened {
  /** A Monday, ten in the morning in Honduras. */
  public static final Instant T = Instant.parse("2026-11-23T16:00:00Z");

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  public static final Intent REGISTER =
      new Intent("register/2026-11-23/1", Intent.Kind.REGISTER, "2026-11-23");
  public static final Intent PASSWORD =
      new Intent("set-password/load-1/1", Intent.Kind.SET_PASSWORD, "load-1");

  private Happened() {}

  /** From nothing to the accepted password, with one wrong PIN on the way. */
  public static List<Event> wholeRun() {
    return List.of(
        new CaseOpened(T, "ana@ejemplo.hn"),
        new MailboxArmed(T, "INBOX 1 7"),
        new PinPageKept(T, "load-1", "port 4711"),
        new Intended(T, REGISTER, "ana@ejemplo.hn"),
        new Registered(T, REGISTER.id(), "ana@ejemplo.hn"),
        new PinReceived(T, "<old@x>", T),
        new PinRefused(T, "<old@x>", PinRefused.Kind.WRONG, "PIN incorrecto"),
        new PinReceived(T, "<pin@x>", T.plusSeconds(5)),
        new PinAccepted(T, "<pin@x>"),
        new PasswordStored(T, "the keyring"),
        new Intended(T, PASSWORD, ""),
        new Enrolled(T, PASSWORD.id()));
  }

  public static Case enrolled() {
    return Case.fold(wholeRun());
  }
}
