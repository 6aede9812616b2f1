package hn.aldia.config;

import java.util.List;

/** What the applicant's data must be complete for. */
public enum Need {
  REGISTER("surname", "given-names", "email", "phone"),
  APPLY(
      "surname",
      "given-names",
      "email",
      "phone",
      "residency-card",
      "birth-date",
      "birth-place",
      "sex",
      "civil-status",
      "nationality",
      "profession",
      "occupation",
      "address");

  private final List<String> fields;

  Need(String... fields) {
    this.fields = List.of(fields);
  }

  List<String> fields() {
    return fields;
  }
}
