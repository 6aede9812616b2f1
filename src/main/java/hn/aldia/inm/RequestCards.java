package hn.aldia.inm;

import hn.aldia.scenario.map.Concept;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Requests that are not rows of a table but cards: a number, then lines such as {@code Estado:
 * ASIGNADA}, the label and its value on one line or on two.
 */
final class RequestCards {
  /** "1162", "2026-0004517", "EXT-2026-004517". */
  private static final String FIGURES = "(?:[a-z]{1,6}[/-])?(?:20\\d\\d/)?\\d[\\d-]*(?:/20\\d\\d)?";

  private static final Pattern VALUE = Pattern.compile("(?iu)^\\D{0,12}?\\b(" + FIGURES + ")$");

  /** At the end of a line. */
  private static final Pattern BESIDE =
      Pattern.compile("(?iu)(?<![\\p{L}\\d/-])(" + FIGURES + ")\\W*$");

  private static final Pattern LABELLED = Pattern.compile("^([\\p{L} .]{3,28}?)\\s*:\\s*(.*)$");

  /** Empty when the lines are no cards. */
  static List<ListedRequest> in(PortalMap map, List<String> lines) {
    var cards = new ArrayList<ListedRequest>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> number = number(map, lines, i);
      if (number.isPresent()) {
        int end = i + 1;
        while (end < lines.size() && number(map, lines, end).isEmpty()) {
          end++;
        }
        List<String> card = lines.subList(i + 1, end);
        Optional<String> state = value(map, card, "columns.state");
        if (state.isPresent()) {
          Optional<String> officer =
              value(map, card, "columns.officer")
                  .filter(name -> RequestColumns.isSomebody(map, name));
          cards.add(new ListedRequest(number.get(), kind(map, card), state.get(), officer));
        }
      }
    }
    return cards;
  }

  static String kind(PortalMap map, List<String> card) {
    return value(map, card, "columns.kind")
        .or(() -> card.stream().filter(l -> l.matches("[\\p{Lu}\\s()./-]{8,}")).findFirst())
        .orElse("");
  }

  /** Of a page about one request. */
  static Optional<String> number(PortalMap map, List<String> lines) {
    return Stream.of("columns.number", "columns.plain-number")
        .flatMap(column -> value(map, lines, column).stream())
        .flatMap(value -> VALUE.matcher(value).results().map(found -> found.group(1)))
        .findFirst()
        .or(
            () ->
                IntStream.range(0, lines.size())
                    .mapToObj(at -> number(map, lines, at))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private static Optional<String> number(PortalMap map, List<String> lines, int at) {
    Matcher beside = BESIDE.matcher(lines.get(at));
    boolean there = beside.find();
    String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
    if (!there && !next.matches("(?i)" + FIGURES)) {
      return Optional.empty();
    }
    String number = there ? beside.group(1) : next;
    List<String> all = Wording.words(lines.get(at) + (there ? "" : " " + next));
    List<String> name = all.subList(0, all.size() - Wording.words(number).size());
    Concept names = map.concept(there ? "columns.beside-number" : "columns.over-number");
    return names.any(wording -> wording.isAllOf(name)) ? Optional.of(number) : Optional.empty();
  }

  /** What stands beside or beneath this label, the surest wording of it before one that adds. */
  static Optional<String> value(PortalMap map, List<String> card, String what) {
    List<Wording> wordings = map.concept(what).wordings();
    return Stream.concat(
            wordings.stream().map(wording -> value(map, card, wording::isAllOf)),
            wordings.stream().map(wording -> value(map, card, wording::labels)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> value(
      PortalMap map, List<String> card, Predicate<List<String>> label) {
    for (int i = 0; i < card.size(); i++) {
      Matcher line = LABELLED.matcher(card.get(i));
      boolean labelled = line.matches();
      if (label.test(Wording.words(labelled ? line.group(1) : card.get(i)))) {
        String beside = labelled ? line.group(2) : "";
        String value = !beside.isEmpty() || i + 1 == card.size() ? beside : card.get(i + 1);
        return Optional.of(value.strip())
            .filter(v -> !v.isEmpty() && !LABELLED.matcher(v).matches() && !isLabel(map, v));
      }
    }
    return Optional.empty();
  }

  /** A label whose own value is missing stands before the next label. */
  private static boolean isLabel(PortalMap map, String words) {
    List<String> name = Wording.words(words);
    return Stream.of("columns.number", "columns.state", "columns.officer")
        .anyMatch(column -> map.concept(column).any(wording -> wording.isAllOf(name)));
  }
}
