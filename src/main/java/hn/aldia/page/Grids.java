package hn.aldia.page;

import java.util.List;

/**
 * All that a page shows in rows and columns at one moment, whatever it is made of.
 *
 * @param more whether a next page of rows can be asked for
 * @param before whether a previous page can be asked for
 * @param nextPage the next page's number, where the pager has numbers only; else empty
 * @param first the number of the first row that is shown; 0: not said
 * @param total how many rows there are in all; 0: not said
 * @param ready whether the page is loaded
 */
public record Grids(
    List<Grid> grids,
    boolean more,
    boolean before,
    String nextPage,
    int first,
    int total,
    boolean ready) {
  public Grids {
    grids = List.copyOf(grids);
  }
}
