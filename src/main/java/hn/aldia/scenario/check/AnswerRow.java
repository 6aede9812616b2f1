package hn.aldia.scenario.check;

import hn.aldia.scenario.source.Origin;
import java.nio.file.Path;
import java.util.List;

/**
 * What a portal says to an act, as a table has it beside a map, and what is meant.
 *
 * @param play the scenario that it answers, without its folder
 * @param meaning {@code -} where it means none of what the act may be answered
 */
public record AnswerRow(Origin origin, String play, String meaning, String said) {
  /**
   * @param lines {@code play | meaning | words}; lines that begin with # say nothing
   */
  public static List<AnswerRow> read(Path file, List<String> lines) {
    return Origin.rows(file, lines, 3, AnswerRow::of);
  }

  private static AnswerRow of(Origin at, String[] cells) {
    return new AnswerRow(at, cells[0].strip(), cells[1].strip(), cells[2].strip());
  }
}
