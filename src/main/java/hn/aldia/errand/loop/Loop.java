package hn.aldia.errand.loop;

import hn.aldia.errand.desk.Parts;
import hn.aldia.errand.desk.Turn;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.NextStepVisitor;
import hn.aldia.renewal.Stage;
import org.jspecify.annotations.Nullable;

/** Fold, decide, act, append: until nothing is due. */
final class Loop {
  /** A turn that goes on and writes nothing may happen: to wait for a mail, say. Not for ever. */
  private static final int IDLE_TURNS = 5;

  private final Parts parts;
  private final @Nullable Stage until;

  Loop(Parts parts) {
    this(parts, null);
  }

  /**
   * @param until the stage to stop at; null: as far as it goes
   */
  Loop(Parts parts, @Nullable Stage until) {
    this.parts = parts;
    this.until = until;
  }

  void run(NextStepVisitor<Turn> acts) {
    int written = parts.file().length();
    int idle = 0;
    Turn turn = Turn.GO_ON;
    while (turn == Turn.GO_ON && !isReached()) {
      Case now = parts.file().now();
      turn = NextStep.of(now, parts.atHand(), parts.clock().instant()).accept(acts);
      idle = parts.file().length() == written ? idle + 1 : 0;
      written = parts.file().length();
      if (idle > IDLE_TURNS) {
        throw new IllegalStateException("going round in circles at " + now.stage());
      }
    }
  }

  private boolean isReached() {
    return until != null && parts.file().now().stage().compareTo(until) >= 0;
  }
}
