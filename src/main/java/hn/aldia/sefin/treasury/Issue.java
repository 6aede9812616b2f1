package hn.aldia.sefin.treasury;

/**
 * What came of pressing Generar. An expected outcome, good or bad, is a value.
 *
 * @param words the page's own words, where it said any
 */
public record Issue(Verdict verdict, String words) {
  public enum Verdict {
    /** The paper is on disk. */
    KEPT,
    /** The captcha waits for a person: it is certain that no receipt was made. */
    CAPTCHA,
    /** The captcha lets nobody through: it is certain that no receipt was made. */
    CAPTCHA_LOOPS,
    /** The page refused, in its own words; nothing came. */
    SAID_OTHERWISE,
    /** Neither paper nor word came in time: nobody knows whether a receipt was made. */
    SILENT
  }

  public boolean is(Verdict other) {
    return verdict == other;
  }

  /** Whether it is certain that the treasury made no receipt. */
  public boolean nothingMade() {
    return verdict == Verdict.CAPTCHA || verdict == Verdict.CAPTCHA_LOOPS;
  }
}
