package hn.aldia.inm;

import hn.aldia.page.Grid;
import hn.aldia.page.Grids;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one page of the list shows.
 *
 * @param before whether there is a page before it
 * @param first the number of its first row; 0 where it does not say
 * @param total how many rows all pages have; 0 where it does not say
 * @param behind its rows bear no numbers: the page behind each tells of it
 */
record ListPage(
    List<ListedRequest> rows,
    boolean more,
    boolean before,
    String nextPage,
    int first,
    int total,
    boolean behind) {
  /** A list without rows and without a word may still be loading for so long. */
  static final Duration SETTLED = Duration.ofMillis(700);

  /** A page that never stops asking its server, or whose rows do not come, is believed then. */
  static final Duration RESTLESS = Duration.ofSeconds(4);

  static final ListPage EMPTY = new ListPage(List.of(), false, false, "", 0, 0, false);
  static final ListPage BEHIND = new ListPage(List.of(), false, false, "", 0, 0, true);

  ListPage {
    rows = List.copyOf(rows);
  }

  boolean isFirst() {
    return first == 0 ? !before : first == 1;
  }

  Set<String> numbers() {
    return rows.stream().map(ListedRequest::number).collect(Collectors.toSet());
  }

  /**
   * What stands there now; null: no list, or not all of it yet.
   *
   * @param since how long it was awaited already
   */
  static @Nullable ListPage on(Portal portal, Duration since) {
    if (portal.way().isAside()) {
      return null;
    }
    Grids seen = portal.view().grids(RequestColumns.words(portal.map()));
    boolean ready = (seen.ready() && !portal.view().busy()) || since.compareTo(RESTLESS) > 0;
    for (Grid grid : seen.grids()) {
      Optional<RequestColumns> columns = RequestColumns.of(portal.map(), grid);
      if (columns.isPresent()
          && ready
          && grid.notes().stream().noneMatch(portal.site()::isWaiting)) {
        List<ListedRequest> rows = columns.get().rows(grid);
        if (!rows.isEmpty()) {
          return new ListPage(
              rows, seen.more(), seen.before(), seen.nextPage(), seen.first(), seen.total(), false);
        }
        if (!grid.notes().isEmpty() || since.compareTo(SETTLED) > 0) {
          return EMPTY;
        }
      }
    }
    return ready && since.compareTo(SETTLED) > 0 ? written(portal, seen, since) : null;
  }

  /** A list that is no table at all: cards, or nothing but the word that there is nothing. */
  private static @Nullable ListPage written(Portal portal, Grids pager, Duration since) {
    List<String> lines = portal.view().text().lines().map(String::strip).toList();
    Optional<Grid> board = pager.grids().stream().filter(Grid::isBoard).findFirst();
    List<ListedRequest> cards = RequestCards.in(portal.map(), board.map(Grid::notes).orElse(lines));
    if (!cards.isEmpty()) {
      return new ListPage(cards, pager.more(), pager.before(), pager.nextPage(), 0, 0, false);
    }
    boolean said = lines.stream().anyMatch(line -> portal.site().says("said.no-requests", line));
    if (portal.screen() != Screen.LIST) {
      return null;
    }
    if (said || (board.isPresent() && since.compareTo(RESTLESS) > 0)) {
      return EMPTY;
    }
    return since.compareTo(RESTLESS) > 0 && portal.site().offers("columns.button") ? BEHIND : null;
  }
}
