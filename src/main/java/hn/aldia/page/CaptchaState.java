package hn.aldia.page;

/** How a captcha stands at this moment. */
public enum CaptchaState {
  NONE,
  /** It is there and asks nothing (yet): the invisible kind. */
  RESTING,
  /** Its box waits for a person's tick. */
  UNTICKED,
  /** Its pictures wait for a person. */
  ASKING,
  /** What the person chose was not right; it asks again. */
  REFUSED,
  SOLVED,
  /** It was solved, too long ago. */
  EXPIRED,
  /** It lets nobody from here try any more for now. */
  BLOCKED;

  public boolean needsPerson() {
    return this == UNTICKED || this == ASKING || this == REFUSED || this == EXPIRED;
  }
}
