package hn.aldia.errand.loop;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Turn;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.Stage;
import org.jspecify.annotations.Nullable;

/** Fold, decide, act, append: until nothing is due. */
final class Loop {
  /** A turn that goes on and writes nothing may happen: to wait for a mail, say. Not for ever. */
  private static final int IDLE_TURNS = 5;

  private final CaseDesk desk;
  private final @Nullable Stage until;

  Loop(CaseDesk desk) {
    this(desk, null);
  }

  /**
   * @param until the stage to stop at; null: as far as it goes
   */
  Loop(CaseDesk desk, @Nullable Stage until) {
    this.desk = desk;
    this.until = until;
  }

  void run(NextStep.ByKind<Turn> acts) {
    int written = desk.file().length();
    int idle = 0;
    Turn turn = Turn.GO_ON;
    while (turn == Turn.GO_ON && !isReached()) {
      Case now = desk.known();
      turn = NextStep.of(now, desk.atHand(), desk.at()).byKind(acts);
      idle = desk.file().length() == written ? idle + 1 : 0;
      written = desk.file().length();
      if (idle > IDLE_TURNS) {
        throw new IllegalStateException("going round in circles at " + now.stage());
      }
    }
  }

  private boolean isReached() {
    return until != null && desk.known().stage().compareTo(until) >= 0;
  }
}
