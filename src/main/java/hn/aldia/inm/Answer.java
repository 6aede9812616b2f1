package hn.aldia.inm;

/**
 * What the portal answered to a step that matters. An expected outcome, good or bad, is a value.
 *
 * @param words the page's own words, where it said any
 */
public record Answer(Verdict verdict, String words) {
  public enum Verdict {
    /** The next screen came. */
    ACCEPTED,
    ALREADY_REGISTERED,
    WRONG_ENTRY,
    EXPIRED,
    /** The site is out of order: nobody knows whether the step went through. */
    OUT_OF_ORDER,
    /** It said something that is none of these. */
    SAID_OTHERWISE,
    /** Neither the next screen nor a word of complaint came in time. */
    SILENT
  }

  static Answer accepted(String words) {
    return new Answer(Verdict.ACCEPTED, words);
  }

  public boolean is(Verdict other) {
    return verdict == other;
  }
}
