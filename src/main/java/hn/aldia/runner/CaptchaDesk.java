package hn.aldia.runner;

import hn.aldia.page.CaptchaState;
import hn.aldia.words.Message;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * The page in front of us as far as a captcha on it goes. It is only looked at; passing it is a
 * person's. One thread only.
 */
public interface CaptchaDesk {
  CaptchaState captcha();

  /** Waits while the page lives on. True when the condition came true in time. */
  boolean await(BooleanSupplier condition, Duration atMost);

  /**
   * Brings the window to the front and shows the person what to do, until the condition comes true
   * or they say that it is done. False: not in time, or the page was closed.
   */
  boolean askPerson(Message instruction, BooleanSupplier until, Duration atMost);
}
