package hn.aldia.runner;

import hn.aldia.page.CaptchaState;
import hn.aldia.words.Message;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The way past a captcha: a person at the window passes it; where nobody is, it may pass by itself,
 * as invisible ones often do. One thread only.
 */
public final class CaptchaPassage {
  private static final int PASSED_IN_VAIN = 4;

  private final CaptchaDesk desk;
  private final Duration byItself;
  private final @Nullable Duration person;
  private CaptchaState before = CaptchaState.NONE;
  private int rounds;

  /**
   * @param byItself how long it may take where nobody is at the window
   * @param person how long a person at the window may take; null: nobody is there
   */
  public CaptchaPassage(CaptchaDesk desk, Duration byItself, @Nullable Duration person) {
    this.desk = desk;
    this.byItself = byItself;
    this.person = person;
  }

  public CaptchaState look() {
    CaptchaState now = desk.captcha();
    boolean asks = now == CaptchaState.UNTICKED || now == CaptchaState.ASKING;
    boolean sameRound = before.needsPerson() && before != CaptchaState.EXPIRED;
    rounds += now != before && asks && !sameRound ? 1 : 0;
    before = now;
    return now;
  }

  /** Whether it lets nobody through, however often it is passed: a person should go elsewhere. */
  public boolean loops() {
    return before == CaptchaState.BLOCKED || rounds > PASSED_IN_VAIN;
  }

  public boolean isPersonThere() {
    return person != null;
  }

  /** False: the condition did not come true in time. */
  public boolean waitedFor(Message instruction, BooleanSupplier until) {
    return person == null
        ? desk.await(until, byItself)
        : desk.askPerson(instruction, until, person);
  }
}
