package hn.aldia.browser.find;

import com.microsoft.playwright.Page;
import java.time.Duration;

/**
 * The pauses between looks at a page that is waited for: a tenth of the time waited so far, so that
 * what comes is never noticed late by more than that, and a long wait costs next to nothing.
 */
public record Pause(long beganNanos, Duration least) {
  private static final Duration MOST = Duration.ofMillis(250);

  /**
   * For a wait that begins now.
   *
   * @param least how long even the first pause lasts
   */
  public static Pause fromNow(Duration least) {
    return new Pause(System.nanoTime(), least);
  }

  /** Pauses; what the browser has to tell is heard meanwhile. */
  public void on(Page page) {
    page.waitForTimeout((double) after(Duration.ofNanos(waitedNanos())).toMillis());
  }

  /** Whether this long has been waited. */
  public boolean isOver(Duration atMost) {
    return waitedNanos() > atMost.toNanos();
  }

  Duration after(Duration waited) {
    Duration tenth = waited.dividedBy(10);
    Duration atLeast = tenth.compareTo(least) < 0 ? least : tenth;
    return atLeast.compareTo(MOST) > 0 ? MOST : atLeast;
  }

  private long waitedNanos() {
    return System.nanoTime() - beganNanos;
  }
}
