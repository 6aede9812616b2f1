package hn.aldia.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AwakeTest {
  private final Wall wall = new Wall();

  @Test
  void a_night_asleep_counts_though_the_ticks_stood_still() {
    var awake = new Awake(wall);
    wall.now = wall.now.plus(Duration.ofHours(8));
    assertThat(awake.since()).isGreaterThanOrEqualTo(Duration.ofHours(8));
    assertThat(awake.hasSlept()).isTrue();
  }

  @Test
  void a_clock_that_is_corrected_is_no_sleep_and_one_set_back_stops_nothing() {
    var awake = new Awake(wall);
    wall.now = wall.now.plusSeconds(3);
    assertThat(awake.hasSlept()).isFalse();
    wall.now = wall.now.minus(Duration.ofHours(1));
    assertThat(awake.since()).isPositive();
  }

  private static final class Wall extends Clock {
    private Instant now = Instant.parse("2026-11-02T15:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
