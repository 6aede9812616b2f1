package hn.aldia.config;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person whose carnet is renewed, as {@code applicant.conf} gives them. What is not filled in
 * yet is null: {@link CaseSettings#missingFor} says what is needed when.
 *
 * @param fullName given names and surname, unless given
 * @param civilStatus in free words, English or Spanish
 * @param nationality ISO code or name
 */
public record Applicant(
    @Nullable String surname,
    @Nullable String givenNames,
    @Nullable String fullName,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String residencyCard,
    @Nullable LocalDate birthDate,
    @Nullable String birthPlace,
    @Nullable Sex sex,
    @Nullable String civilStatus,
    @Nullable String nationality,
    @Nullable String profession,
    @Nullable String occupation,
    @Nullable String address) {

  public enum Sex {
    F,
    M
  }

  /** Names nobody: personal data stays out of logs. */
  @Override
  public String toString() {
    return "Applicant[…]";
  }
}
