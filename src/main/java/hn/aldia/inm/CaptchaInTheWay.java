package hn.aldia.inm;

import hn.aldia.words.Trouble;

/**
 * The portal wants a person to pass a captcha, and nobody is at the window, or they did not pass it
 * (NEEDS_PERSON).
 */
public final class CaptchaInTheWay extends Trouble {
  CaptchaInTheWay() {
    super(Kind.PERSON, "inm.captcha");
  }
}
