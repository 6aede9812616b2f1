package hn.aldia.scenario.map;

import hn.aldia.text.Wording;
import java.util.List;

/**
 * What words after a click mean.
 *
 * @param unless words that take the meaning away, wherever they stand in the line
 * @param begins what the statement begins with
 */
public record Meaning(String name, List<Wording> says, List<Wording> unless, List<Wording> begins) {
  public Meaning {
    says = List.copyOf(says);
    unless = List.copyOf(unless);
    begins = List.copyOf(begins);
  }

  boolean isSaid(List<String> statement, List<String> line) {
    boolean said =
        says.stream().anyMatch(wording -> wording.isSaidIn(statement))
            || begins.stream().anyMatch(wording -> wording.begins(statement));
    return said && unless.stream().noneMatch(wording -> wording.isSaidIn(line));
  }
}
