package hn.aldia.rehearsal.portal;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What the office keeps about one e-mail address.
 *
 * @param pin the newest temporary PIN
 * @param load the page load in which that PIN works; null: not opened yet
 */
@RecordBuilder
public record Enrolment(
    Registration registration,
    String pin,
    @Nullable String load,
    boolean pinAccepted,
    @Nullable String password)
    implements EnrolmentBuilder.With {

  public static Enrolment of(Registration registration, String pin) {
    return new Enrolment(registration, pin, null, false, null);
  }

  public boolean passwordSet() {
    return password != null;
  }

  public String name() {
    return registration.givenNames() + " " + registration.surname();
  }
}
