package hn.aldia.inm;

import hn.aldia.page.CaptchaState;

/**
 * Whether the page in front of us wants proof that a person is there: by the elements of the known
 * captchas, or, for one of the portal's own making, by the words that it cannot do without.
 */
record CaptchaSight(Portal portal) {
  /** One that is there and asks for nothing does not count. */
  boolean needsPerson() {
    CaptchaState state = portal.view().captcha();
    return state.needsPerson() || state == CaptchaState.BLOCKED || speaksOfOne();
  }

  private boolean speaksOfOne() {
    return portal.view().text().lines().anyMatch(line -> portal.site().says("said.captcha", line));
  }
}
