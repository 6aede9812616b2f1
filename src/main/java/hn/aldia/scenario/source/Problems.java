package hn.aldia.scenario.source;

import hn.aldia.words.Message;
import hn.aldia.words.Slips;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects all that is wrong, so that it can be said at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(Origin origin, String key, Object... args) {
    found.add(new Problem(origin, Message.of(key, args), List.of()));
  }

  /**
   * @param key of a message whose first argument is the name that was written
   */
  public void addNear(Origin origin, Collection<String> known, String key, String... written) {
    List<String> near = Slips.nearest(written[0], known);
    found.add(new Problem(origin, new Message(key, List.of((Object[]) written)), near));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order of the lines; of two files, the one first in trouble comes first. */
  public List<Problem> sorted() {
    List<String> files = found.stream().map(p -> p.origin().file()).distinct().toList();
    return found.stream()
        .distinct()
        .sorted(
            Comparator.<Problem>comparingInt(p -> files.indexOf(p.origin().file()))
                .thenComparingInt(p -> p.origin().line()))
        .toList();
  }
}
