package hn.aldia.inm;

import static hn.aldia.inm.RequestColumns.isSomebody;

import hn.aldia.page.Grid;
import hn.aldia.runner.Stillness;
import hn.aldia.runner.View;
import hn.aldia.text.PersonNames;
import hn.aldia.text.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page behind a row of the list, "Detalle": number or officer may be named nowhere else. */
record RequestDetail(Portal portal) {
  private static final Duration STANDS = Duration.ofMillis(700);
  private static final Duration IN_VAIN = Duration.ofSeconds(3);
  private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+");

  /** What a popup over the list would show is not closed before it is read. */
  private static final List<String> TOLD =
      List.of("columns.officer", "columns.number", "columns.plain-number");

  /**
   * The row with the officer as the page behind it names them; the row itself where it says no
   * more. Begins on the list.
   */
  ListedRequest of(ListedRequest row) {
    List<String> lines = behind(row.number());
    Optional<String> officer =
        !lines.isEmpty() && isOf(row.number()) ? officer(lines) : Optional.empty();
    return officer.isEmpty()
        ? row
        : new ListedRequest(
            row.number(), row.type(), row.state(), officer, address(officer.get(), lines));
  }

  /** Goes to the page behind that row. Begins on the list; false: it has no such page. */
  boolean opens(String number) {
    if (!behind(number).isEmpty() && isOf(number)) {
      return true;
    }
    for (int row = 1; row <= RequestList.MOST_BEHIND; row++) {
      var unused = portal.way().reach(Set.of(Screen.LIST.inTheMap()));
      Optional<ListedRequest> there = of(row);
      if (there.isEmpty() || there.get().number().equals(number)) {
        return there.isPresent();
      }
    }
    return false;
  }

  private boolean isOf(String request) {
    Pattern number = Pattern.compile("(?<!\\d)" + Pattern.quote(request) + "(?!\\d)");
    return portal.view().text().lines().anyMatch(line -> number.matcher(line).find());
  }

  private List<String> behind(String number) {
    return behind("detail", Map.of("request.number", number));
  }

  /**
   * All that the page behind one row tells. Begins on the list.
   *
   * @param row counted from 1
   * @return empty when there is no such row, or its page is not understood
   */
  Optional<ListedRequest> of(int row) {
    List<String> lines = behind("detail-nth", Map.of("list.row", Integer.toString(row)));
    Optional<String> number = RequestCards.number(portal.map(), lines);
    Optional<String> state = RequestCards.value(portal.map(), lines, "columns.state");
    if (number.isEmpty() || state.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> officer = officer(lines);
    return Optional.of(
        new ListedRequest(
            number.get(),
            RequestCards.kind(portal.map(), lines),
            state.get(),
            officer,
            officer.flatMap(name -> address(name, lines))));
  }

  /** What that press shows; nothing where it shows nothing. */
  private List<String> behind(String script, Map<String, String> values) {
    View view = portal.view();
    view.awaitsWords(
        TOLD.stream()
            .flatMap(told -> portal.map().concept(told).wordings().stream())
            .map(Wording::written)
            .toList());
    boolean unused = view.opensGroups();
    String before = view.text();
    int asked = view.asked();
    boolean opens = takes(script, values);
    var still = new Stillness(view, portal.clock());
    var idle = new Stillness(view, portal.clock());
    BooleanSupplier settled =
        () -> {
          String now = view.text();
          // Where the press asked the portal for nothing, and nothing moves, nothing comes of it.
          return now.equals(before)
              ? view.asked() == asked && idle.lasts(now, IN_VAIN)
              : still.lasts(now, STANDS);
        };
    boolean came = opens && view.await(settled, portal.patience()) && !view.text().equals(before);
    view.awaits(List.of());
    if (!came) {
      return List.of();
    }
    List<String> list = bare(before);
    List<String> told = bare(view.text()).stream().filter(line -> !list.contains(line)).toList();
    // It may look like a list, and is none while the list is gone, and all that it tells is there.
    Predicate<List<String>> stands = now -> !now.containsAll(list) && now.containsAll(told);
    portal.way().leaves(words -> !told.isEmpty() && stands.test(bare(words)));
    return added(before, view.text());
  }

  /** Clocks go on. */
  private static List<String> bare(String words) {
    return words.lines().map(line -> line.replaceAll("\\d", "")).toList();
  }

  /** Its button may lie behind another of the row, or the row be the button. */
  private boolean takes(String script, Map<String, String> values) {
    return portal.scripts().take(script, values)
        || (values.containsKey("request.number")
            && ((portal.scripts().take("row-menu", values) && portal.scripts().take(script, values))
                || portal.scripts().take("row-link", values)));
  }

  /** What lies over the list is read without the list. */
  private static List<String> added(String before, String now) {
    List<String> old = before.lines().toList();
    var lines = new ArrayList<>(now.lines().toList());
    if (lines.containsAll(old)) {
      old.forEach(lines::remove);
    }
    return lines;
  }

  /** Beside the word; in a table of what was done, the last who has a name. */
  private Optional<String> officer(List<String> lines) {
    for (Grid grid : portal.view().grids(Map.of()).grids()) {
      int column = RequestColumns.column(portal.map(), grid, "officer", i -> true);
      if (column >= 0 && !grid.rows().isEmpty()) {
        return grid.rows().stream()
            .map(row -> row.get(column))
            .filter(name -> Wording.words(name).size() > 1 && isSomebody(portal.map(), name))
            .reduce((earlier, later) -> later);
      }
    }
    return RequestCards.value(portal.map(), lines, "columns.officer")
        .filter(name -> isSomebody(portal.map(), name));
  }

  /** The page may show the person's own address, and the office's. */
  private static Optional<String> address(String officer, List<String> lines) {
    List<String> theirs =
        lines.stream()
            .flatMap(line -> ADDRESS.matcher(line).results())
            .map(MatchResult::group)
            .filter(address -> PersonNames.fits(officer, address))
            .distinct()
            .toList();
    return theirs.size() == 1 ? Optional.of(theirs.get(0)) : Optional.empty();
  }
}
