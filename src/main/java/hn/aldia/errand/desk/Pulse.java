package hn.aldia.errand.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The clock that everything on a page waits by, and a watch over it: whoever waits looks at it in
 * every round. When nobody has for a while, a call to the browser has not come back: a page that is
 * busy for ever, or asks one question after the other. Then the browser is ended under it.
 *
 * <p>It counts its own rounds, not hours: a computer that sleeps lets nothing run out.
 */
final class Pulse extends Clock implements AutoCloseable {
  private static final Duration ROUND = Duration.ofSeconds(2);

  private final Clock clock;
  private final ScheduledExecutorService rounds;
  private volatile boolean beat = true;
  private volatile boolean stopped;
  private long silent;

  /**
   * @param most for how long a single call may take
   * @param end ends the browser; called once, from another thread
   */
  Pulse(Clock clock, Duration most, Runnable end) {
    this.clock = clock;
    this.rounds =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              var thread = new Thread(work, "aldia-pulse");
              thread.setDaemon(true);
              return thread;
            });
    var unused =
        rounds.scheduleWithFixedDelay(
            () -> round(most, end), ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void round(Duration most, Runnable end) {
    silent = beat ? 0 : silent + 1;
    beat = false;
    if (ROUND.multipliedBy(silent).compareTo(most) >= 0 && !stopped) {
      stopped = true;
      rounds.shutdown();
      end.run();
    }
  }

  /** Whether the browser was ended. */
  boolean hasStopped() {
    return stopped;
  }

  @Override
  public Instant instant() {
    beat = true;
    return clock.instant();
  }

  @Override
  public ZoneId getZone() {
    return clock.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return clock.withZone(zone);
  }

  @Override
  public void close() {
    rounds.shutdownNow();
  }
}
