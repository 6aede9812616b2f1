package hn.aldia.runner;

import hn.aldia.browser.read.PageGrids;
import java.util.List;

/**
 * All that a page shows in rows and columns at one moment, whatever it is made of.
 *
 * @param more whether a next page of rows can be asked for
 * @param before whether a previous page can be asked for
 * @param nextPage the next page's number, where the pager has numbers only; else empty
 * @param first the number of the first row that is shown; 0: not said
 * @param total how many rows there are in all; 0: not said
 * @param ready whether the page is loaded and awaits no answer of its server
 */
public record Grids(
    List<Grid> grids,
    boolean more,
    boolean before,
    String nextPage,
    int first,
    int total,
    boolean ready) {
  /**
   * @param rows with as many cells as there are headings
   * @param notes lines that are no row, such as "no data"
   */
  public record Grid(List<String> headings, List<List<String>> rows, List<String> notes) {
    public Grid {
      headings = List.copyOf(headings);
      rows = List.copyOf(rows);
      notes = List.copyOf(notes);
    }
  }

  public Grids {
    grids = List.copyOf(grids);
  }

  static Grids of(PageGrids seen, boolean busy) {
    String more = seen.more();
    boolean numbered = more.matches("\\d+");
    return new Grids(
        seen.grids().stream().map(g -> new Grid(g.headings(), g.rows(), g.notes())).toList(),
        numbered || more.equals(PageGrids.NEXT),
        seen.before(),
        numbered ? more : "",
        seen.range().isEmpty() ? 0 : seen.range().get(0),
        seen.range().isEmpty() ? 0 : seen.range().get(2),
        seen.ready() && !busy);
  }
}
