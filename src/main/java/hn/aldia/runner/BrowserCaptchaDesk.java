package hn.aldia.runner;

import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.launch.BrowserGone;
import hn.aldia.page.CaptchaState;
import hn.aldia.words.Message;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** In a real browser. While a captcha is waited for nothing is closed: it may look like a popup. */
record BrowserCaptchaDesk(OpenPage open, BrowserCaptcha seen) implements CaptchaDesk {
  private static final double POLL_MILLIS = 60;

  @Override
  public CaptchaState captcha() {
    return seen.on(open.page());
  }

  @Override
  public boolean await(BooleanSupplier condition, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    try {
      while (!condition.getAsBoolean()) {
        if (System.nanoTime() > end) {
          return false;
        }
        open.page().waitForTimeout(POLL_MILLIS);
      }
      return true;
    } catch (PlaywrightException e) {
      throw new BrowserGone(e);
    }
  }

  @Override
  public boolean askPerson(Message instruction, BooleanSupplier until, Duration atMost) {
    try {
      return seen.askPerson(open.page(), instruction, until, atMost);
    } catch (PlaywrightException e) {
      throw new BrowserGone(e);
    }
  }
}
