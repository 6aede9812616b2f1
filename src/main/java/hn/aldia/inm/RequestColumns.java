package hn.aldia.inm;

import hn.aldia.page.Grid;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.text.Folded;
import hn.aldia.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of the list is which, by the words above it and by what stands in it, in whatever
 * order they stand.
 *
 * @param type -1: there is no such column; so with the others
 */
record RequestColumns(PortalMap map, int number, int type, int state, int officer) {
  private static final Pattern SIGNS =
      Pattern.compile("^(#|no\\.?|n[°º]\\.?|num\\w*\\.?)\\s*(?=\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile("(?iu)\\W*[a-z]{0,4}[\\W_]*\\d[\\d\\W_]*[a-z]{0,2}");

  /** The heading without which nothing is the list, and how lines begin that tell a state. */
  static Map<String, @Nullable Object> words(PortalMap map) {
    return Map.of(
        "headings",
        List.of(Folded.words(map.concept("columns.state").toString())),
        "states",
        map.concept("said.states").wordings().stream()
            .map(state -> Folded.words(state.written().replace("…", "")))
            .toList());
  }

  static Optional<RequestColumns> of(PortalMap map, Grid grid) {
    int state = column(map, grid, "state", i -> !holdsButtons(map, grid, i));
    Predicate<Integer> numbers = i -> i != state && holdsNumbers(grid, i);
    int number = column(map, grid, "number", numbers);
    number = number >= 0 ? number : column(map, grid, "plain-number", numbers);
    number = number >= 0 ? number : column(map, grid, "line", numbers);
    if (number < 0 || state < 0) {
      return Optional.empty();
    }
    int taken = number;
    int type = column(map, grid, "kind", i -> i != taken && i != state);
    int officer = column(map, grid, "officer", i -> i != taken && i != state);
    return Optional.of(new RequestColumns(map, number, type, state, officer));
  }

  /** A request's number is written in figures, and no list counts its requests with it. */
  private static boolean holdsNumbers(Grid grid, int column) {
    List<String> cells =
        grid.rows().stream()
            .map(row -> cell(grid, row, column))
            .filter(cell -> !cell.isBlank())
            .toList();
    boolean figures = cells.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
    // "#", "N°", "No": what stands above a line's number, too.
    boolean onlyASign = grid.headings().get(column).strip().length() <= 3;
    boolean counts =
        cells.size() >= (onlyASign ? 1 : 2)
            && IntStream.range(0, cells.size())
                .allMatch(i -> cells.get(i).replaceAll("\\D", "").equals(Integer.toString(i + 1)));
    return figures && !counts;
  }

  /** Whatever its heading says: a column of "Detalle" tells no state. */
  private static boolean holdsButtons(PortalMap map, Grid grid, int column) {
    return !grid.rows().isEmpty()
        && grid.rows().stream()
            .map(row -> Wording.words(cell(grid, row, column)))
            .allMatch(cell -> map.concept("columns.button").any(wording -> wording.isAllOf(cell)));
  }

  /** The column with the earliest of the wordings; one that says it alone before one that adds. */
  static int column(PortalMap map, Grid grid, String what, Predicate<Integer> fits) {
    List<Wording> wordings = map.concept("columns." + what).wordings();
    List<List<String>> heads = grid.headings().stream().map(Wording::words).toList();
    return Stream.<BiPredicate<Wording, List<String>>>of(Wording::isAllOf, Wording::labels)
        .flatMap(
            names ->
                wordings.stream()
                    .flatMap(
                        wording ->
                            IntStream.range(0, heads.size())
                                .filter(i -> names.test(wording, heads.get(i)) && fits.test(i))
                                .boxed()))
        .findFirst()
        .orElse(-1);
  }

  /** Rows without a number are none. */
  List<ListedRequest> rows(Grid grid) {
    return grid.rows().stream()
        .filter(row -> !cell(grid, row, number).isBlank())
        .map(
            row ->
                new ListedRequest(
                    SIGNS.matcher(cell(grid, row, number)).replaceFirst("").strip(),
                    cell(grid, row, type),
                    cell(grid, row, state),
                    Optional.of(cell(grid, row, officer)).filter(name -> isSomebody(map, name))))
        .toList();
  }

  /** Some lists say the heading once more in each cell. */
  private static String cell(Grid grid, List<String> row, int column) {
    if (column < 0) {
      return "";
    }
    String cell = row.get(column).strip();
    String heading = grid.headings().get(column).strip();
    boolean again =
        !heading.isEmpty()
            && cell.length() > heading.length()
            && cell.regionMatches(true, 0, heading, 0, heading.length())
            && !Character.isLetterOrDigit(cell.charAt(heading.length()));
    return again ? cell.substring(heading.length()).replaceFirst("^[\\s:]+", "") : cell;
  }

  static boolean isSomebody(PortalMap map, String officer) {
    List<String> words = Wording.words(officer);
    return officer.matches(".*\\p{L}{2}.*")
        && !map.concept("columns.button").any(wording -> wording.isAllOf(words))
        && !map.concept("said.nobody")
            .any(
                wording ->
                    wording.begins(words)
                        && wording.isSaidIn(words)
                        // "Sin asignar" may go on; "N/A" is all of it.
                        && (wording.written().endsWith("…") || wording.isAllOf(words)));
  }
}
