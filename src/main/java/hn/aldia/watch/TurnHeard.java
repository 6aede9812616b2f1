package hn.aldia.watch;

import hn.aldia.watch.Looker.Looked;
import java.time.Instant;
import java.util.Optional;

/** Told what becomes of the cases, on the threads that look. */
public interface TurnHeard {
  /**
   * @param looked empty where no look was made: the budget is spent, the site is down, another run
   *     has the case
   * @param again when the next turn is; empty: there is none
   */
  void turned(String caseId, Optional<Looked> looked, Optional<Instant> again);

  /** A defect of ours; the case has its next turn in a quarter of an hour. */
  void failed(String caseId, Throwable why);
}
