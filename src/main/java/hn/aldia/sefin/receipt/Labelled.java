package hn.aldia.sefin.receipt;

import hn.aldia.config.home.Patterns;
import hn.aldia.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fields of a page, each found by its label: the value stands behind it, right of it or below
 * it. A value that goes on in the next line is one value.
 */
record Labelled(List<Cell> cells) {
  private static final Patterns WORDS = Patterns.in(Labelled.class, "receipt-words.conf");

  enum Label {
    IDENTIFICATION,
    NAME,
    RUBRO,
    INSTITUTION;

    Matcher in(Cell cell) {
      return WORDS.of(Message.word(this)).matcher(cell.folded());
    }
  }

  /** In the lines of one value there is no other code. */
  private static final Pattern CODE = Pattern.compile("^\\d{4,}");

  /** “… RENO DE” and beneath it “CARNET EEUU”: no field, though carnets are one. */
  private static final Pattern BREAKS_OFF = Pattern.compile(" (?:de|del|la|y|-)$");

  private static final double NEXT_LINE = 1.7;
  private static final double UNDER_A_LABEL = 3;

  /** A receipt has a hundred cells, its longest value three lines; more is no receipt. */
  private static final int MOST = 500;

  private static final int LINES = 6;

  Labelled {
    cells = cells.size() > MOST ? List.of() : List.copyOf(cells);
  }

  /** All that may be the value; empty: no such label is there, or nothing beside it. */
  List<String> values(Label label) {
    var values = new ArrayList<String>();
    for (Cell cell : cells) {
      Matcher m = label.in(cell);
      if (m.find()) {
        behind(cell, m.end()).ifPresent(values::add);
        rightOf(cell).ifPresent(values::add);
        below(cell).ifPresent(values::add);
      }
    }
    return values;
  }

  /** Every cell, each with the lines that go on from it. */
  List<String> all() {
    return cells.stream().map(cell -> whole(cell, cell.text())).toList();
  }

  /** Folding keeps the length of all that is written on receipts. */
  private Optional<String> behind(Cell cell, int labelEnd) {
    String text =
        java.text.Normalizer.normalize(cell.text().strip(), java.text.Normalizer.Form.NFC);
    String rest = labelEnd >= text.length() ? "" : text.substring(labelEnd).strip();
    return rest.isEmpty() ? Optional.empty() : Optional.of(whole(cell, rest));
  }

  private Optional<String> rightOf(Cell label) {
    return cells.stream()
        .filter(c -> c.isOnTheLineOf(label) && c.left() >= label.right())
        .min(java.util.Comparator.comparing(Cell::left))
        .filter(c -> !beginsAField(c))
        .map(c -> whole(c, c.text()));
  }

  private Optional<String> below(Cell label) {
    return cells.stream()
        .filter(c -> c.isBelow(label, UNDER_A_LABEL))
        .min(java.util.Comparator.comparing(Cell::bottom))
        .map(c -> whole(c, c.text()));
  }

  private String whole(Cell first, String begun) {
    var value = new StringBuilder(begun);
    Optional<Cell> last = next(first, first);
    for (int i = 1; i < LINES && last.isPresent(); i++) {
      value.append(' ').append(last.get().text());
      last = next(last.get(), first);
    }
    return value.toString();
  }

  private Optional<Cell> next(Cell last, Cell first) {
    return cells.stream()
        .filter(c -> c.isBelow(last, NEXT_LINE) && c.startsWhere(first))
        .filter(c -> !CODE.matcher(c.folded()).find() && !hasItsOwnLabel(c))
        .filter(c -> BREAKS_OFF.matcher(last.folded()).find() || !beginsAField(c))
        .findFirst();
  }

  /** A row of a table whose labels stand in a column of their own. */
  private boolean hasItsOwnLabel(Cell value) {
    return cells.stream()
        .anyMatch(c -> c.isOnTheLineOf(value) && c.right() <= value.left() && beginsAField(c));
  }

  private static boolean beginsAField(Cell cell) {
    return WORDS.found("other-field", cell.folded())
        || Stream.of(Label.values()).anyMatch(label -> label.in(cell).find());
  }
}
