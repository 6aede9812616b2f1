package hn.aldia.text;

import java.lang.management.ManagementFactory;
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

  private static final Duration BEAT = Duration.ofMillis(20);

  /**
   * As {@link #read(Duration, Supplier)}, of processor time: a machine that is busy, or sleeps, has
   * not made the reading endless.
   *
   * @param inAll by the clock on the wall
   */
  public static <T> Optional<T> read(Duration ofWork, Duration inAll, Supplier<T> reading) {
    var result = new AtomicReference<T>();
    var thrown = new AtomicReference<RuntimeException>();
    Thread thread = started(reading, result, thrown);
    long begun = System.nanoTime();
    var threads = ManagementFactory.getThreadMXBean();
    while (await(thread, BEAT)
        && threads.getThreadCpuTime(thread.getId()) < ofWork.toNanos()
        && System.nanoTime() - begun < inAll.toNanos()) {
      // It is still at it, and may be.
    }
    return answer(result, thrown);
  }

  /**
   * @return empty when it did not end in time, or nesting or size were too much for it
   * @throws RuntimeException what the reading threw
   */
  public static <T> Optional<T> read(Duration atMost, Supplier<T> reading) {
    var result = new AtomicReference<T>();
    var thrown = new AtomicReference<RuntimeException>();
    await(started(reading, result, thrown), atMost);
    return answer(result, thrown);
  }

  private static <T> Thread started(
      Supplier<T> reading, AtomicReference<T> result, AtomicReference<RuntimeException> thrown) {
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
    return thread;
  }

  /** True when it has not ended yet. */
  private static boolean await(Thread thread, Duration atMost) {
    try {
      thread.join(atMost.toMillis());
      return thread.isAlive();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static <T> Optional<T> answer(
      AtomicReference<T> result, AtomicReference<RuntimeException> thrown) {
    RuntimeException failure = thrown.get();
    if (failure != null) {
      throw failure;
    }
    return Optional.ofNullable(result.get());
  }
}
