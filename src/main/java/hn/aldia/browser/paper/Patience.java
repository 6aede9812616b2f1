package hn.aldia.browser.paper;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * For a call of Playwright that has no end of its own: when it takes longer than this, {@code
 * giveUp} is run on another thread, so that the call fails.
 *
 * @param giveUp safe to be run from any thread
 */
public record Patience(Duration atMost, Runnable giveUp) {
  /** Starts to run out; closed in time it has no effect. */
  Running start() {
    var late = CompletableFuture.delayedExecutor(atMost.toMillis(), TimeUnit.MILLISECONDS);
    return new Running(CompletableFuture.runAsync(giveUp, late));
  }

  record Running(CompletableFuture<Void> alarm) implements AutoCloseable {
    /** Whether it has run out, and the call was ended by us. */
    boolean isOver() {
      return alarm.isDone();
    }

    @Override
    public void close() {
      alarm.cancel(false);
    }
  }
}
