package hn.aldia.scenario.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Where something was written: {@code scenarios/inm/register.conf:7}. Lines count from 1. */
public record Origin(String file, int line) {
  /**
   * The rows of a table, where each stands; lines that begin with # say nothing.
   *
   * @param cells how many a row has, the last with all that is left; -1: any
   */
  public static <T> List<T> rows(
      Path table, List<String> lines, int cells, BiFunction<Origin, String[], T> read) {
    var rows = new ArrayList<T>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String[] row = line.split("\\|", cells);
      if (!line.isBlank() && !line.startsWith("#") && row.length >= cells) {
        rows.add(read.apply(new Origin(table.toString(), i + 1), row));
      }
    }
    return rows;
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
