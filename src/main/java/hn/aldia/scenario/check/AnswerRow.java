package hn.aldia.scenario.check;

import hn.aldia.scenario.source.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a portal says to an act, as a table has it beside a map, and what is meant.
 *
 * @param play the scenario that it answers, without its folder
 * @param meaning {@code -} where it means none of what the act may be answered
 */
public record AnswerRow(Origin origin, String play, String meaning, String said) {
  private static final int CELLS = 3;

  /**
   * @param lines {@code play | meaning | words}; lines that begin with # say nothing
   */
  public static List<AnswerRow> read(Path file, List<String> lines) {
    var rows = new ArrayList<AnswerRow>();
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\\|", CELLS);
      if (!lines.get(i).startsWith("#") && cells.length == CELLS) {
        var origin = new Origin(file.toString(), i + 1);
        rows.add(new AnswerRow(origin, cells[0].strip(), cells[1].strip(), cells[2].strip()));
      }
    }
    return rows;
  }
}
