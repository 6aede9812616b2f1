package hn.aldia.sefin.treasury;

import hn.aldia.runner.View;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.text.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page says and offers after a form was sent, and did not before. */
record Complaints(PortalMap map, Set<String> before, Set<String> offered) {
  private static final Pattern NUMBER = Pattern.compile("\\bTGR-?\\d{6,12}(?!\\d)");

  /**
   * @param map of the treasury
   */
  static Complaints before(PortalMap map, View view) {
    return new Complaints(map, new HashSet<>(lines(view)), new HashSet<>(view.offers()));
  }

  /** Whether the page now offers the receipt for a click, and did not before. */
  boolean offersPaper(View view) {
    return view.offers().stream()
        .filter(offer -> !offered.contains(offer))
        .map(Wording::words)
        .anyMatch(offer -> map.concept("said.hand-out").any(paper -> paper.names(offer)));
  }

  /** Against the form, in the page's words. */
  Optional<String> ofTheForm(View view) {
    return newLine(view, "form-refused");
  }

  /** That something went wrong, in the page's words. */
  Optional<String> ofTheSite(View view) {
    return newLine(view, "site-at-fault");
  }

  /** A receipt's number that was not there before. */
  Optional<String> number(View view) {
    return newLines(view)
        .flatMap(line -> NUMBER.matcher(line).results())
        .map(MatchResult::group)
        .findFirst();
  }

  private Optional<String> newLine(View view, String meaning) {
    return newLines(view)
        .filter(line -> map.meaning(line, Set.of(meaning)).isPresent())
        .findFirst();
  }

  private Stream<String> newLines(View view) {
    return lines(view).stream().filter(line -> !before.contains(line));
  }

  private static List<String> lines(View view) {
    return Stream.concat(view.text().lines(), view.announced().stream())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
