package hn.aldia.mail.portal;

import java.util.Optional;

/** How long a mail leaves for what it asks. Closed. */
public sealed interface TimeLimit {
  /** What to remind by; empty when the mail sets no limit. */
  Optional<Integer> days();

  /** No limit of the request's own. */
  record None() implements TimeLimit {
    @Override
    public Optional<Integer> days() {
      return Optional.empty();
    }
  }

  /**
   * @param count counted from the mail's date in Honduras; 0 is today
   */
  record Days(int count) implements TimeLimit {
    @Override
    public Optional<Integer> days() {
      return Optional.of(count);
    }
  }

  /**
   * There is a limit, and how long it is could not be made out.
   *
   * @param words as the mail has them: to be shown to the person
   */
  record Unread(String words) implements TimeLimit {
    /** The shortest that people were given (guide: three, five, ten). */
    private static final int AS_IF = 3;

    @Override
    public Optional<Integer> days() {
      return Optional.of(AS_IF);
    }
  }
}
