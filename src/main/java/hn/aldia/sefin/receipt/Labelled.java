package hn.aldia.sefin.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final double NEXT_LINE = 1.7;
  private static final double UNDER_A_LABEL = 3;

  Labelled {
    cells = List.copyOf(cells);
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
    return cells.stream().map(cell -> whole(cell, cell.text(), cell)).toList();
  }

  /** Folding keeps the length of all that is written on receipts. */
  private Optional<String> behind(Cell cell, int labelEnd) {
    String text =
        java.text.Normalizer.normalize(cell.text().strip(), java.text.Normalizer.Form.NFC);
    String rest = labelEnd >= text.length() ? "" : text.substring(labelEnd).strip();
    return rest.isEmpty() ? Optional.empty() : Optional.of(whole(cell, rest, cell));
  }

  private Optional<String> rightOf(Cell label) {
    return cells.stream()
        .filter(c -> c.isOnTheLineOf(label) && c.left() >= label.right())
        .min(java.util.Comparator.comparing(Cell::left))
        .filter(c -> !beginsAField(c))
        .map(c -> whole(c, c.text(), c));
  }

  private Optional<String> below(Cell label) {
    return cells.stream()
        .filter(c -> c.isBelow(label, UNDER_A_LABEL))
        .min(java.util.Comparator.comparing(Cell::bottom))
        .map(c -> whole(c, c.text(), c));
  }

  private String whole(Cell cell, String begun, Cell first) {
    var value = new StringBuilder(begun);
    Cell last = cell;
    for (Optional<Cell> next = next(last, first); next.isPresent(); next = next(last, first)) {
      last = next.get();
      value.append(' ').append(last.text());
    }
    return value.toString();
  }

  private Optional<Cell> next(Cell last, Cell first) {
    return cells.stream()
        .filter(c -> c.isBelow(last, NEXT_LINE) && c.startsWhere(first))
        .filter(c -> !beginsAField(c) && !CODE.matcher(c.folded()).find() && !hasItsOwnLabel(c))
        .findFirst();
  }

  /** A row of a table whose labels stand in a column of their own. */
  private boolean hasItsOwnLabel(Cell value) {
    return cells.stream()
        .anyMatch(c -> c.isOnTheLineOf(value) && c.right() <= value.left() && beginsAField(c));
  }

  private static boolean beginsAField(Cell cell) {
    String folded = cell.folded();
    if (BEGINS_A_FIELD.matcher(folded).find()) {
      return true;
    }
    for (Label label : Label.values()) {
      if (label.pattern.matcher(folded).find()) {
        return true;
      }
    }
    return false;
  }
}
