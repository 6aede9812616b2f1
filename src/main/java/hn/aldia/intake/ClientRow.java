package hn.aldia.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One client of a list.
 *
 * @param number as a spreadsheet program numbers its rows, the headings being row 1
 * @param cells by their setting
 */
record ClientRow(int number, Map<String, String> cells) {
  public ClientRow {
    cells = Map.copyOf(cells);
  }

  ClientRow with(String key, String text) {
    var other = new LinkedHashMap<>(cells);
    other.put(key, text);
    return new ClientRow(number, other);
  }

  String cell(String key) {
    return cells.getOrDefault(key, "");
  }
}
