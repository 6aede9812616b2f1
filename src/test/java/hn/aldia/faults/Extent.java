package hn.aldia.faults;

import java.util.Map;

/**
 * How much there is to harm in an errand that nothing happens to.
 *
 * @param points of journal and presses at which it may die
 */
record Extent(int points, int events, Map<Fault.Site, Integer> requests) {
  Extent {
    requests = Map.copyOf(requests);
  }
}
