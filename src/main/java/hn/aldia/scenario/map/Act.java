package hn.aldia.scenario.map;

import hn.aldia.scenario.source.Origin;
import java.util.Set;

/**
 * What flows do to get from one screen to another, and nobody else: it sends something.
 *
 * @param play the scenario, with its folder
 * @param hears the answers that the portal may give to it; other words are prose
 */
public record Act(Origin origin, String from, String to, String play, Set<String> hears) {
  public Act {
    hears = Set.copyOf(hears);
  }
}
