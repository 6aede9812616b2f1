package hn.aldia.testing;

import hn.aldia.renewal.HondurasTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on as clocks do, and can be put forward by a day. */
public final class DayByDay extends Clock {
  private volatile Duration ahead;

  private DayByDay(Duration ahead) {
    this.ahead = ahead;
  }

  /** One day late: the next day is the real one, on which real mails arrive. */
  public static DayByDay fromYesterday() {
    return new DayByDay(Duration.ofDays(-1));
  }

  public void nextDay() {
    ahead = ahead.plusDays(1);
  }

  public LocalDate today() {
    return HondurasTime.day(instant());
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
