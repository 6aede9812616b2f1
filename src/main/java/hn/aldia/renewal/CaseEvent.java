package hn.aldia.renewal;

import java.time.Instant;
import java.util.List;

/** What happened to the case as a whole: its person, its intents, its open questions. */
public sealed interface CaseEvent extends Event {
  record CaseOpened(Instant at, String email) implements CaseEvent {}

  /** Written before the click. Until its outcome is written nobody knows whether it was clicked. */
  record Intended(Instant at, Intent intent, String details) implements CaseEvent {}

  /**
   * It is certain that the step was not taken: only then may it be tried again at once.
   *
   * @param proof what makes it certain, in words ("the form is still filled in and unsent")
   */
  record IntentVoided(Instant at, String intent, String proof) implements CaseEvent {}

  /**
   * Only a person knows what came of something; nothing goes on until the answer is written.
   *
   * @param words what they were asked
   */
  record PersonAsked(Instant at, String question, String words) implements CaseEvent {}

  record PersonAnswered(Instant at, String question, String answer) implements CaseEvent {}

  /**
   * Worth a warning in {@code show}.
   *
   * @param key a message's key; args its arguments
   */
  record Noticed(Instant at, String key, List<String> args) implements CaseEvent {
    /** What the portal said to a filing: of account until the list shows the request. */
    public static final String FILING_TAKEN = "errand.filing-taken";

    public Noticed {
      args = List.copyOf(args);
    }
  }
}
