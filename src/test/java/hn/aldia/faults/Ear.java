package hn.aldia.faults;

import hn.aldia.testing.Assistant;
import java.time.Duration;

/** Listens to a run until it ends, and notes how long it left the person without a word. */
final class Ear {
  private final Assistant one;
  private final Duration longestRun;
  private Duration silence = Duration.ZERO;
  private String silentAfter = "";
  private boolean hung;

  Ear(Assistant one, Duration longestRun) {
    this.one = one;
    this.longestRun = longestRun;
  }

  /** Its exit code. */
  int listen() {
    long begun = System.nanoTime();
    long heard = begun;
    int length = 0;
    while (one.isAlive()) {
      String said = one.said();
      long now = System.nanoTime();
      if (said.length() != length) {
        length = said.length();
        heard = now;
      }
      Duration quiet = Duration.ofNanos(now - heard);
      if (quiet.compareTo(silence) > 0) {
        silence = quiet;
        silentAfter = said.strip().lines().reduce("", (a, b) -> b);
      }
      if (now - begun > longestRun.toNanos()) {
        hung = true;
        one.dies();
      }
      one.waits(Duration.ofMillis(100));
    }
    return one.exit();
  }

  Duration silence() {
    return silence;
  }

  /** The last line before the longest silence. */
  String silentAfter() {
    return silentAfter;
  }

  boolean hung() {
    return hung;
  }
}
