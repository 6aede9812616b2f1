package hn.aldia.sefin.treasury;

import hn.aldia.words.TimeSpan;
import hn.aldia.words.Trouble;
import java.time.Duration;

/** The captcha did not pass by itself, and nobody is at the window. No receipt was made. */
public final class CaptchaNeedsPerson extends Trouble {
  private static final long serialVersionUID = 1L;

  private CaptchaNeedsPerson(String key, Object... args) {
    super(Kind.PERSON, key, args);
  }

  /**
   * @param caseId for the command that goes on
   */
  public static CaptchaNeedsPerson after(Duration waited, String caseId) {
    return new CaptchaNeedsPerson("sefin.captcha", TimeSpan.said(waited), caseId);
  }

  /** However often it is passed, it asks again. */
  public static CaptchaNeedsPerson loops(String caseId) {
    return new CaptchaNeedsPerson("sefin.captcha-loops", caseId);
  }
}
