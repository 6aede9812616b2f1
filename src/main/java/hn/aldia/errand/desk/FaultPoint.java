package hn.aldia.errand.desk;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The moments at which a death would matter most: before and after every write to the journal, and
 * after every press that cannot be undone. Only the fault suite sets the property; this is the one
 * place that reads it.
 */
final class FaultPoint {
  /** Of what {@code kill -9} leaves a shell. */
  private static final int KILLED = 137;

  private static final int DIE_AT = Integer.getInteger("aldia.fault.die-at", 0);
  private static final AtomicInteger PASSED = new AtomicInteger();

  /** Dies here, without a last word, where the suite has said so. */
  static void pass() {
    if (DIE_AT > 0 && PASSED.incrementAndGet() == DIE_AT) {
      Runtime.getRuntime().halt(KILLED);
    }
  }
}
