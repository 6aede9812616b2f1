package hn.aldia.mail.imap;

import java.time.Duration;

/**
 * How often the mailbox is touched.
 *
 * @param pollBesideIdle the net beneath IDLE, which some servers and routers let die silently
 * @param pollWithoutIdle for servers that cannot push
 * @param renewIdle well below the ten minutes after which home routers forget a connection
 * @param patience how long a connection or an answer may take
 * @param firstRetry then doubled, up to {@code lastRetry}
 */
public record Cadence(
    Duration pollBesideIdle,
    Duration pollWithoutIdle,
    Duration renewIdle,
    Duration patience,
    Duration firstRetry,
    Duration lastRetry) {
  public static final Cadence STANDARD =
      new Cadence(
          Duration.ofSeconds(10),
          Duration.ofSeconds(2),
          Duration.ofMinutes(9),
          Duration.ofSeconds(15),
          Duration.ofMillis(500),
          Duration.ofSeconds(15));

  public Duration retryAfter(Duration last) {
    Duration doubled = last.multipliedBy(2);
    return doubled.compareTo(lastRetry) > 0 ? lastRetry : doubled;
  }
}
