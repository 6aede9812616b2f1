package hn.aldia.inm;

import hn.aldia.runner.Stillness;
import hn.aldia.runner.View;
import hn.aldia.text.PersonNames;
import hn.aldia.text.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page behind a row of the list, "Detalle": the officer may be named nowhere else. */
record RequestDetail(Portal portal, RequestList list) {
  private static final Duration STANDS = Duration.ofMillis(700);
  private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+");

  ListedRequest of(ListedRequest row) {
    View view = portal.view();
    var unused = list.here();
    view.awaitsWords(
        portal.map().concept("columns.officer").wordings().stream().map(Wording::written).toList());
    NewWords words = NewWords.since(portal);
    boolean opens = portal.scripts().take("detail", Map.of("request.number", row.number()));
    var still = new Stillness(view, portal.clock());
    boolean came =
        opens
            && view.await(
                () -> still.lasts(view.text(), STANDS) && !words.said().isEmpty(),
                portal.patience());
    view.awaits(List.of());
    boolean isOfIt =
        view.text().matches("(?s).*(?<!\\d)" + Pattern.quote(row.number()) + "(?!\\d).*");
    if (!came || !isOfIt) {
      return row;
    }
    // Over the list, or on a page of its own.
    List<String> lines =
        portal.screen() == Screen.LIST ? words.said() : view.text().lines().toList();
    Optional<String> officer =
        RequestCards.value(portal.map(), lines, "columns.officer")
            .filter(name -> RequestColumns.isSomebody(portal.map(), name));
    return officer
        .map(
            name ->
                new ListedRequest(
                    row.number(), row.type(), row.state(), officer, address(name, lines)))
        .orElse(row);
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
