package hn.aldia.faults;

import java.util.Map;

/**
 * How much there is to harm in an errand that nothing happens to.
 *
 * @param points of journal and presses at which it may die
 */
record Extent(int points, int events, Map<Fault.Site, Integer> requests) {
  /** For a part of the rounds, so that the same numbers mean the same faults each time. */
  static final Extent USUAL =
      new Extent(
          46,
          23,
          Map.of(
              Fault.Site.PORTAL, 67,
              Fault.Site.TREASURY, 13,
              Fault.Site.IMAP, 109,
              Fault.Site.SMTP, 9));

  Extent {
    requests = Map.copyOf(requests);
  }
}
