package hn.aldia.looks;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Keeps what is said, and how long nothing was said at most. */
final class HeardStream extends ByteArrayOutputStream {
  private long last = System.nanoTime();
  private long longest;

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    heard();
    super.write(bytes, from, length);
  }

  @Override
  public synchronized void write(int one) {
    heard();
    super.write(one);
  }

  /** From here on nothing is expected until something is said. */
  synchronized void begins() {
    last = System.nanoTime();
  }

  synchronized void heard() {
    longest = Math.max(longest, System.nanoTime() - last);
    last = System.nanoTime();
  }

  synchronized Duration longestSilence() {
    return Duration.ofNanos(longest);
  }

  PrintStream print() {
    return new PrintStream(this, true, StandardCharsets.UTF_8);
  }
}
