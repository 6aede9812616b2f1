package hn.aldia.bench;

/**
 * How much is measured: {@code -Dcases=100 -Dchecks=1000 -Dkills=50}. The defaults are for a small
 * and busy machine; a promise is kept where the large ones are.
 */
final class WatchSize {
  static final int CASES = Integer.getInteger("cases", 20);
  static final int CHECKS = Integer.getInteger("checks", 60);
  static final int KILLS = Integer.getInteger("kills", 5);

  private WatchSize() {}
}
