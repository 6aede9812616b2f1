package hn.aldia.browser.launch;

import hn.aldia.text.Daemons;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Waits for what another process does and does not announce. */
public final class Awaited {
  /**
   * Asks again and again, on a thread of its own, until there is an answer.
   *
   * @return the answer; empty when the time is up or the wait was interrupted
   */
  public static <T> Optional<T> until(
      Supplier<Optional<T>> question, Duration every, Duration atMost) {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(Daemons.named("aldia-waits-for-browser"));
    var answer = new CompletableFuture<T>();
    var asking =
        clock.scheduleWithFixedDelay(
            () -> ask(question, answer), 0, every.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return Optional.of(answer.get(atMost.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      asking.cancel(false);
      clock.shutdownNow();
    }
  }

  private static <T> void ask(Supplier<Optional<T>> question, CompletableFuture<T> answer) {
    try {
      question.get().ifPresent(answer::complete);
    } catch (RuntimeException e) {
      answer.completeExceptionally(e);
    }
  }
}
