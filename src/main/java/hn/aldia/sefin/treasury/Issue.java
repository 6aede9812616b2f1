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
    /** The page refused the form, in its own words: it is certain that no receipt was made. */
    SAID_OTHERWISE,
    /** The captcha emptied the form, and the page refused it: no receipt was made. */
    CLEARED,
    /** What may have made one led on to a page that asks for Generar: no receipt was made. */
    GOES_ON,
    /** A receipt was made, and its paper did not come. Nobody asks for it again but a person. */
    NOT_GOT,
    /** Neither paper nor a clear word came: nobody knows whether a receipt was made. */
    SILENT
  }

  public boolean is(Verdict other) {
    return verdict == other;
  }

  /** Whether Generar may be pressed once more. */
  public boolean leadsOn() {
    return is(Verdict.CLEARED) || is(Verdict.GOES_ON);
  }

  /** Whether it is certain that the treasury made no receipt. */
  public boolean nothingMade() {
    return switch (verdict) {
      case CAPTCHA, CAPTCHA_LOOPS, SAID_OTHERWISE, CLEARED, GOES_ON -> true;
      case KEPT, NOT_GOT, SILENT -> false;
    };
  }
}
