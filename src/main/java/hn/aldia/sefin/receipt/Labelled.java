package hn.aldia.sefin.receipt;

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
  enum Label {
    IDENTIFICATION(
        "rtn(?: o n\\W{0,3} ?de identidad)?|(?:numero|no?\\W{0,3}) ?(?:de )?(?:identidad|identificacion|documento|carnet)"
            + "|identificacion|identidad|dni|cedula|carnet|pasaporte|documento"),
    NAME(
        "nombres?(?: completo| o razon social| / razon social)?|razon (?:o denominacion )?social|apellidos y nombres"
            + "|denominacion social|contribuyente|enterante|a nombre de"),
    RUBRO("codigo|rubro|concepto"),
    INSTITUTION("institucion(?: recaudadora)?|dependencia|entidad");

    /** “Nombre del contribuyente”, “RTN / Identidad”, “código de rubro”. */
    private static final String OF_WHOM =
        "(?: ?(?:de|del|de la|/|o|y)? ?(?:contribuyente|residente|rubro|cliente|usuario|solicitante|identidad|identificacion|documento|extranjer[oa]|interesad[oa]|enterante))*";

    private final Pattern pattern;

    Label(String words) {
      pattern =
          Pattern.compile(
              "^(?:\\d{1,2}[ .)-]{1,3})?(?:o )?(?:"
                  + words
                  + ")"
                  + OF_WHOM
                  + "(?![\\p{L}\\d])[ :.;=]*");
    }
  }

  /** What is the beginning of another field, whatever its name. */
  private static final Pattern BEGINS_A_FIELD =
      Pattern.compile(
          "^(?:\\d{1,2}[ .)]+\\p{L}|[^:]{2,40}:|tgr|total|monto|valor|fecha|recibo|copia|tel|l\\.? ?\\d|lps|banco|descripcion)");

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
      Matcher m = label.pattern.matcher(cell.folded());
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
    String folded = cell.folded();
    return BEGINS_A_FIELD.matcher(folded).find()
        || Stream.of(Label.values()).anyMatch(label -> label.pattern.matcher(folded).find());
  }
}
