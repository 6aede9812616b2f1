package hn.aldia.runner;

import hn.aldia.words.Message;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * The counter where a paper is handed out once: what a flow may know of it. The bytes go to disk by
 * themselves, before the page goes on. One thread only.
 */
public interface PaperDesk {
  /** From now on a PDF that comes is the paper; windows that open are left open. */
  void expectPaper();

  /** How many different papers are on disk by now. */
  int papers();

  CaptchaState captcha();

  /**
   * Waits while the page lives on. True when the condition came true in time.
   *
   * @throws RuntimeException when a paper came and could not be written to disk
   */
  boolean await(BooleanSupplier condition, Duration atMost);

  /**
   * Brings the window to the front and shows the person what to do, until the condition comes true
   * or they say that it is done. False: not in time, or the page was closed.
   */
  boolean askPerson(Message instruction, BooleanSupplier until, Duration atMost);
}
