package hn.aldia.page;

import java.util.List;

/**
 * What stands in rows and columns.
 *
 * @param rows with as many cells as there are headings
 * @param notes lines that are no row, such as "no data"
 */
public record Grid(List<String> headings, List<List<String>> rows, List<String> notes) {
  public Grid {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
  }

  /** Lists side by side, each under its own heading: the notes are its cards, line by line. */
  public boolean isBoard() {
    return headings.get(0).equals("▦");
  }
}
