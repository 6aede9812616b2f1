package hn.aldia.browser.launch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what another process does and does not announce. */
public final class Awaited {
  /**
   * Asks again and again until there is an answer.
   *
   * @return the answer; empty when the time is up or the wait was interrupted
   */
  public static <T> Optional<T> until(
      Supplier<Optional<T>> question, Duration every, Duration atMost) {
    long begun = System.nanoTime();
    while (true) {
      Optional<T> answer = question.get();
      if (answer.isPresent()
          || Thread.currentThread().isInterrupted()
          || System.nanoTime() - begun > atMost.toNanos()) {
        return answer;
      }
      LockSupport.parkNanos(every.toNanos());
    }
  }
}
