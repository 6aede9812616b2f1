package hn.aldia.renewal;

/**
 * An irreversible step about to be taken. It is journalled before the click; the journal takes an
 * id only once, so two runs can never both take the step.
 *
 * @param id {@code register/2026-11-23/1}: kind, subject, attempt
 * @param subject what it is about: the Honduran day of a registration, the page load of a password,
 *     the officer's message that documents answer
 */
public record Intent(String id, Kind kind, String subject) {
  public enum Kind {
    REGISTER("register"),
    SET_PASSWORD("set-password"),
    SUBMIT_REQUEST("submit-request"),
    ISSUE_RECEIPT("issue-receipt"),
    SEND_DOCUMENTS("send-documents");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As scenarios name it: {@code submit: "…", intent: register}. */
    public String word() {
      return word;
    }
  }

  static Intent attempt(Kind kind, String subject, int attempt) {
    return new Intent(kind.word() + "/" + subject + "/" + attempt, kind, subject);
  }
}
