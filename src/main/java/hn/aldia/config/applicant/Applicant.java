package hn.aldia.config.applicant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The person whose carnet is renewed, as {@code applicant.conf} gives them. What is not filled in
 * yet is null: {@code CaseSettings.missingFor} says what is needed when.
 *
 * @param fullName given names and surname, unless given
 * @param civilStatus in free words, English or Spanish
 * @param nationality the country whose passport it is
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
    @Nullable Nationality nationality,
    @Nullable String profession,
    @Nullable String occupation,
    @Nullable String address) {

  public enum Sex {
    F,
    M;

    /** From any of the {@link #wordings}, whatever their case. */
    public static Optional<Sex> of(String written) {
      return Stream.of(values())
          .filter(sex -> sex.wordings().stream().anyMatch(written::equalsIgnoreCase))
          .findFirst();
    }

    /** As a portal may say it; the letter itself first. */
    public List<String> wordings() {
      return this == F
          ? List.of("F", "Femenino", "Femenina", "Mujer", "Female", "Fem", "Woman")
          : List.of("M", "Masculino", "Hombre", "Varón", "Male", "Masc", "H", "Man");
    }
  }

  /** Names nobody: personal data stays out of logs. */
  @Override
  public String toString() {
    return "Applicant[…]";
  }
}
