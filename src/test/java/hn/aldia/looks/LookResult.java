package hn.aldia.looks;

import hn.aldia.rehearsal.looks.Look;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one look went.
 *
 * @param stage the stage that the product tells in the end
 * @param filed how long it took to register and to file; null: it did not come so far
 * @param beforeSilence what was said before the longest silence
 * @param stopped what stopped it; empty: nothing did
 * @param faults values that are wrong, what was done twice, words that are false
 */
record LookResult(
    Look look,
    String line,
    String stage,
    Duration took,
    @Nullable Duration filed,
    Duration longestSilence,
    String beforeSilence,
    String stopped,
    List<String> faults) {
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

  boolean passed() {
    return stopped.isEmpty() && faults.isEmpty() && !wasSilent();
  }

  boolean wasSilent() {
    return longestSilence.compareTo(LONGEST_SILENCE) > 0;
  }

  /** What went wrong, without what differs from run to run. */
  String kind() {
    return stopped.replaceAll("\\d+", "N") + faults + (wasSilent() ? "silent" : "");
  }
}
