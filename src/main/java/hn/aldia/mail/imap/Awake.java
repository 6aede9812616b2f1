package hn.aldia.mail.imap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Time that passes also while the computer sleeps. {@code nanoTime} stands still then, and the
 * wall's clock may be set: whichever has gone further counts.
 */
public final class Awake {
  /** More than clocks are corrected by while running. */
  private static final Duration NAP = Duration.ofSeconds(10);

  private final Clock wall;
  private final Instant began;
  private final long ticked = System.nanoTime();

  public Awake(Clock wall) {
    this.wall = wall;
    this.began = wall.instant();
  }

  public Duration since() {
    Duration byWall = Duration.between(began, wall.instant());
    return byWall.compareTo(ticks()) > 0 ? byWall : ticks();
  }

  /** Connections that stood before are dead, or about to be found so. */
  public boolean hasSlept() {
    return Duration.between(began, wall.instant()).minus(ticks()).compareTo(NAP) > 0;
  }

  private Duration ticks() {
    return Duration.ofNanos(System.nanoTime() - ticked);
  }
}
