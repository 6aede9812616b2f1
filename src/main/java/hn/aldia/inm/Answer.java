package hn.aldia.inm;

import hn.aldia.form.FieldComplaint;
import java.util.List;

/**
 * What the portal answered to a step that matters. An expected outcome, good or bad, is a value.
 *
 * @param words the page's own words, where it said any
 * @param complaints what it has against single fields
 */
public record Answer(Verdict verdict, String words, List<FieldComplaint> complaints) {
  public enum Verdict {
    /** The next screen came, or it said that all is well. */
    ACCEPTED,
    ALREADY_REGISTERED,
    WRONG_ENTRY,
    EXPIRED,
    /** Nothing was taken: fields are to be mended first, see {@link #complaints}. */
    FIELDS_REFUSED,
    /** The site is out of order: nobody knows whether the step went through. */
    OUT_OF_ORDER,
    /** It asks for more, or shows all of it once more to be confirmed: nothing was taken yet. */
    TO_BE_CONFIRMED,
    /** The page kept the press to itself: its server was told nothing. */
    NOT_SENT,
    /** It said something that is none of these. */
    SAID_OTHERWISE,
    /** Neither the next screen nor a word of complaint came in time. */
    SILENT
  }

  public Answer {
    complaints = List.copyOf(complaints);
  }

  Answer(Verdict verdict, String words) {
    this(verdict, words, List.of());
  }

  public static Answer silent() {
    return new Answer(Verdict.SILENT, "");
  }

  static Answer accepted(String words) {
    return new Answer(Verdict.ACCEPTED, words);
  }

  public boolean is(Verdict other) {
    return verdict == other;
  }

  /** Neither that it was taken, nor anything known against it. */
  public boolean saysNothingKnown() {
    return is(Verdict.SILENT) || is(Verdict.NOT_SENT) || is(Verdict.SAID_OTHERWISE);
  }
}
