package hn.aldia.config.applicant;

import hn.aldia.text.WordList;
import java.util.List;

/** What the applicant's data must be complete for. */
public enum Need {
  REGISTER,
  APPLY,
  RECEIPT;

  /** The fields of {@code applicant}. */
  public List<String> fields() {
    return switch (this) {
      case REGISTER -> List.of("surname", "given-names", "email", "phone");
      case APPLY ->
          WordList.of(
              """
              surname, given-names, email, phone, residency-card, birth-date, birth-place, sex,
              civil-status, nationality, profession, occupation, address
              """);
      case RECEIPT -> List.of("surname", "given-names", "residency-card", "nationality");
    };
  }
}
