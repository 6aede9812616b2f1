package hn.aldia.rehearsal;

import org.jspecify.annotations.Nullable;

/**
 * What the office keeps about one e-mail address.
 *
 * @param pin the newest temporary PIN
 * @param load the page load in which that PIN works; null: not opened yet
 */
record Enrolment(
    Registration registration,
    String pin,
    @Nullable String load,
    boolean pinAccepted,
    @Nullable String password) {

  static Enrolment of(Registration registration, String pin) {
    return new Enrolment(registration, pin, null, false, null);
  }

  Enrolment openedIn(String pageLoad) {
    return new Enrolment(registration, pin, pageLoad, pinAccepted, password);
  }

  Enrolment withPinAccepted() {
    return new Enrolment(registration, pin, load, true, password);
  }

  Enrolment withPassword(String chosen) {
    return new Enrolment(registration, pin, load, true, chosen);
  }

  Account account() {
    return new Account(registration.email(), pinAccepted, password != null);
  }

  String name() {
    return registration.givenNames() + " " + registration.surname();
  }
}
