package hn.aldia.words;

import java.time.Duration;

/** Spans of time as people say them: seconds up to two minutes, minutes up to two hours. */
public final class TimeSpan {
  private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
  private static final Duration TWO_HOURS = Duration.ofHours(2);

  public static Message said(Duration span) {
    if (span.compareTo(TWO_MINUTES) < 0) {
      return Message.of("span.seconds", span.toSeconds());
    }
    return span.compareTo(TWO_HOURS) < 0
        ? Message.of("span.minutes", span.toMinutes())
        : Message.of("span.hours", span.toHours());
  }
}
