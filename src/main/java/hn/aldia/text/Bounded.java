package hn.aldia.text;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Reading of what a stranger made, which must end: on a thread of its own, with a limit of time. A
 * stack or a heap that is too small for it is no answer, and harms nobody else.
 */
public final class Bounded {
  /** Bytes; deep nesting that is still honest fits. */
  private static final long STACK = 8L * 1024 * 1024;

  private Bounded() {}

  /**
   * @return empty when it did not end in time, or nesting or size were too much for it
   * @throws RuntimeException what the reading threw
   */
  public static <T> Optional<T> read(Duration atMost, Supplier<T> reading) {
    var result = new AtomicReference<T>();
    var thrown = new AtomicReference<RuntimeException>();
    var thread =
        new Thread(
            null,
            () -> {
              try {
                result.set(reading.get());
              } catch (RuntimeException e) {
                thrown.set(e);
              } catch (StackOverflowError | OutOfMemoryError tooMuch) {
                result.set(null);
              }
            },
            "aldia-reading",
            STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join(atMost.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    RuntimeException failure = thrown.get();
    if (failure != null) {
      throw failure;
    }
    return Optional.ofNullable(result.get());
  }
}
