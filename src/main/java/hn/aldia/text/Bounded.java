package hn.aldia.text;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    var task = new FutureTask<>(reading::get);
    Thread thread = started(task);
    long begun = System.nanoTime();
    var threads = ManagementFactory.getThreadMXBean();
    while (answer(task, BEAT).isEmpty()
        && !task.isDone()
        && threads.getThreadCpuTime(thread.getId()) < ofWork.toNanos()
        && System.nanoTime() - begun < inAll.toNanos()
        && !Thread.currentThread().isInterrupted()) {
      // It is still at it, and may be.
    }
    return answer(task, Duration.ZERO);
  }

  /**
   * @return empty when it did not end in time, or nesting or size were too much for it
   * @throws RuntimeException what the reading threw
   */
  public static <T> Optional<T> read(Duration atMost, Supplier<T> reading) {
    var task = new FutureTask<>(reading::get);
    var unused = started(task);
    return answer(task, atMost);
  }

  private static Thread started(FutureTask<?> task) {
    var thread = new Thread(null, task, "aldia-reading", STACK);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** What it came to; empty where it has not ended yet, or was too much. */
  private static <T> Optional<T> answer(FutureTask<T> task, Duration atMost) {
    try {
      return Optional.ofNullable(task.get(atMost.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      return Optional.empty();
    } catch (TimeoutException late) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
