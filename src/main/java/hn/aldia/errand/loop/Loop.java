package hn.aldia.errand.loop;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Turn;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.RequestStep;
import hn.aldia.renewal.Stage;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fold, decide, act, append: until nothing is due.
 *
 * @param about the steps that this errand is about
 * @param until the stage to stop at; null: as far as it goes
 */
record Loop(CaseDesk desk, Set<Intent.Kind> about, @Nullable Stage until) {
  /** A turn that goes on and writes nothing may happen: to wait for a mail, say. Not for ever. */
  private static final int IDLE_TURNS = 5;

  void run(Acts acts) {
    int written = desk.file().length();
    int idle = 0;
    Turn turn = Turn.GO_ON;
    while (turn == Turn.GO_ON && !isReached()) {
      Case now = known();
      NextStep next = next(now);
      desk.person().seesAtWork(next.why());
      turn = acts.of(next);
      idle = desk.file().length() == written ? idle + 1 : 0;
      written = desk.file().length();
      if (idle > IDLE_TURNS) {
        throw new IllegalStateException("going round in circles at " + now.stage());
      }
    }
  }

  private Case known() {
    return desk.known().about(about);
  }

  private NextStep next(Case now) {
    return NextStep.of(now, desk.atHand(), desk.at());
  }

  /** How far last year's request came is nothing to this year's. */
  private boolean isReached() {
    if (until == null) {
      return false;
    }
    Case now = known();
    boolean over = !now.requests().isEmpty() && next(now) instanceof RequestStep.FileRequest;
    return (over ? Stage.ENROLLED : now.stage()).compareTo(until) >= 0;
  }
}
