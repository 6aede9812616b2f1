package hn.aldia.runner;

import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.launch.BrowserGone;
import hn.aldia.runner.Obstacle.Reason;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.List;
import java.util.Locale;

/** Tells a browser that is gone from a page that only did not do what was asked. */
final class PageTrouble {
  static Trouble of(PlaywrightException e, Reason reason) {
    String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("has been closed") || said.contains("crashed")) {
      return new BrowserGone(e);
    }
    return new Obstacle(
        reason,
        Message.of("runner.browser-said", hn.aldia.browser.launch.PlaywrightCause.of(e)),
        List.of(),
        e);
  }
}
