package hn.aldia.looks;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Keeps what is said, and how long nothing was said at most. */
final class HeardStream extends ByteArrayOutputStream {
  private long last = System.nanoTime();
  private long longest;
  private String before = "";

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
    long now = System.nanoTime();
    if (now - last > longest) {
      longest = now - last;
      before = lastLine();
    }
    last = now;
  }

  synchronized Duration longestSilence() {
    return Duration.ofNanos(longest);
  }

  /** What was said before it. */
  synchronized String beforeIt() {
    return before;
  }

  private String lastLine() {
    String all = toString(StandardCharsets.UTF_8).strip();
    return all.substring(all.lastIndexOf('\n') + 1).strip();
  }

  PrintStream print() {
    return new PrintStream(this, true, StandardCharsets.UTF_8);
  }
}
