package hn.aldia.scenario.check;

import hn.aldia.page.Glance;
import hn.aldia.scenario.source.Origin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page as a table has it beside a map, and the screen that it is.
 *
 * @param screen {@code unknown} where it is to be taken for none
 */
public record PageRow(Origin origin, String screen, Glance glance) {
  private static final String BETWEEN_ITEMS = " · ";

  /**
   * @param lines {@code screen | says | offers | asks | secrets | chooses | columns | titled};
   *     several items of a cell stand between points; lines that begin with # say nothing. What is
   *     offered, asked and so on is said by the page, too. Boxes without names are asked as {@code
   *     -}.
   */
  public static List<PageRow> read(Path file, List<String> lines) {
    return Origin.rows(file, lines, -1, PageRow::of);
  }

  private static PageRow of(Origin origin, String[] cells) {
    List<String> says = items(cells, 1);
    List<String> offers = items(cells, 2);
    List<String> asks = items(cells, 3);
    List<String> chooses = items(cells, 5);
    List<String> columns = items(cells, 6);
    List<String> named = asks.stream().filter(name -> !name.equals("-")).toList();
    String secrets = cell(cells, 4);
    String text =
        Stream.of(says, offers, named, chooses, columns)
            .flatMap(List::stream)
            .reduce((one, next) -> one + "\n" + next)
            .orElse("");
    var glance =
        new Glance(
            text,
            asks.size(),
            secrets.isEmpty() ? 0 : Integer.parseInt(secrets),
            offers,
            chooses,
            named,
            columns,
            items(cells, 7));
    return new PageRow(origin, cell(cells, 0), glance);
  }

  private static List<String> items(String[] cells, int at) {
    String cell = cell(cells, at);
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split(BETWEEN_ITEMS, -1)).map(String::strip).toList();
  }

  private static String cell(String[] cells, int at) {
    return at < cells.length ? cells[at].strip() : "";
  }
}
