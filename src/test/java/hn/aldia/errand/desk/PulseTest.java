package hn.aldia.errand.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A call to the browser that does not come back has its browser ended under it. */
class PulseTest {
  private final CountDownLatch ended = new CountDownLatch(1);

  @Test
  void when_nobody_looks_at_the_clock_the_browser_is_ended_once() throws InterruptedException {
    try (var pulse = new Pulse(Clock.systemUTC(), Duration.ofSeconds(2), ended::countDown)) {
      assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(pulse.hasStopped()).isTrue();
    }
  }

  @Test
  void whoever_waits_by_it_keeps_it_alive() throws InterruptedException {
    try (var pulse = new Pulse(Clock.systemUTC(), Duration.ofSeconds(4), ended::countDown)) {
      for (int round = 0; round < 35; round++) {
        assertThat(pulse.instant()).isNotNull();
        assertThat(ended.await(200, TimeUnit.MILLISECONDS)).isFalse();
      }
      assertThat(pulse.hasStopped()).isFalse();
    }
  }
}
