package hn.aldia.runner;

import hn.aldia.page.CaptchaState;
import hn.aldia.words.Message;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The way past a captcha: a person at the window passes it; where nobody is, it may pass by itself,
 * as invisible ones often do. One thread only.
 */
public final class CaptchaPassage {
  private final CaptchaDesk desk;
  private final Clock clock;
  private final Duration byItself;
  private final @Nullable Duration person;
  private final CaptchaWatch watch = new CaptchaWatch();

  /**
   * @param byItself how long it may take where nobody is at the window
   * @param person how long a person at the window may take; null: nobody is there
   */
  public CaptchaPassage(
      CaptchaDesk desk, Clock clock, Duration byItself, @Nullable Duration person) {
    this.desk = desk;
    this.clock = clock;
    this.byItself = byItself;
    this.person = person;
  }

  public CaptchaState look() {
    CaptchaState now = desk.captcha();
    watch.sees(now, clock.instant());
    return now;
  }

  /** What it has done so far, from look to look. */
  public CaptchaWatch watch() {
    return watch;
  }

  public boolean loops() {
    return watch.loops();
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
