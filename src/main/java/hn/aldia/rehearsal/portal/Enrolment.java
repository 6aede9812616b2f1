package hn.aldia.rehearsal.portal;

import org.jspecify.annotations.Nullable;

/**
 * What the office keeps about one e-mail address.
 *
 * @param pin the newest temporary PIN
 * @param load the page load in which that PIN works; null: not opened yet
 */
public record Enrolment(
    Registration registration,
    String pin,
    @Nullable String load,
    boolean pinAccepted,
    @Nullable String password) {

  public static Enrolment of(Registration registration, String pin) {
    return new Enrolment(registration, pin, null, false, null);
  }

  public Enrolment openedIn(String pageLoad) {
    return new Enrolment(registration, pin, pageLoad, pinAccepted, password);
  }

  public Enrolment withPinAccepted() {
    return new Enrolment(registration, pin, load, true, password);
  }

  public Enrolment withPassword(String chosen) {
    return new Enrolment(registration, pin, load, true, chosen);
  }

  public Account account() {
    return new Account(registration.email(), pinAccepted, password != null);
  }

  public String name() {
    return registration.givenNames() + " " + registration.surname();
  }
}
