package hn.aldia.rehearsal.portal;

import java.util.Random;
import java.util.stream.Collectors;

/** When the notice pops up on a page load: pauses in milliseconds, comma between. */
public final class Popups {
  private static final int LONGEST_PAUSE = 1500;

  private final Random random;
  private final int most;

  public Popups(long seed, int most) {
    this.random = new Random(seed);
    this.most = most;
  }

  /** At once, and up to three more times. */
  public synchronized String onArrival() {
    return most == 0 ? "" : join("0", random.nextInt(most));
  }

  /** At any moment, in the middle of typing too, or not at all. */
  public synchronized String whileTyping() {
    return most == 0 ? "" : pauses(random.nextInt(Math.min(most, 2) + 1));
  }

  private String join(String first, int more) {
    return more == 0 ? first : first + "," + pauses(more);
  }

  private String pauses(int count) {
    return random
        .ints(count, 100, LONGEST_PAUSE)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(","));
  }
}
