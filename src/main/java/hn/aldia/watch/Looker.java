package hn.aldia.watch;

import hn.aldia.errand.request.Check;
import java.time.Instant;
import java.util.Optional;

/** Looks at cases; called from several threads, each case from one at a time. */
public interface Looker {
  /**
   * What a look came to.
   *
   * @param over nothing is left to look for
   */
  record Looked(Check check, boolean over) {}

  /**
   * The site that a look at this case visits, as it is named in the budget.
   *
   * @return empty: this home has no such case; a worker on another machine may have it
   */
  Optional<String> site(String caseId);

  /**
   * Tells what only the clock brings.
   *
   * @return when it is to be asked again at the latest; empty: a look will say
   */
  Optional<Instant> remind(String caseId);

  /**
   * One look, and telling what is new. Holds the case only for that.
   *
   * @param troubles looks before this one that were cut short, in a row
   * @throws hn.aldia.store.CaseBusy when another run has the case
   */
  Looked look(String caseId, int troubles);
}
