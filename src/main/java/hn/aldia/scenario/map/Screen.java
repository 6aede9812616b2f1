package hn.aldia.scenario.map;

import hn.aldia.scenario.source.Origin;
import java.util.List;

/**
 * A page that a person would tell from others.
 *
 * @param lineage its own name, then those that it extends: what can be done there can be done here
 */
public record Screen(Origin origin, List<String> lineage, Sign sign) {
  public Screen {
    lineage = List.copyOf(lineage);
  }

  public String name() {
    return lineage.get(0);
  }

  public boolean isA(String name) {
    return lineage.contains(name);
  }
}
