package hn.aldia.inm;

import hn.aldia.page.Grid;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which column of the list is which, by the words above it, in whatever order they stand.
 *
 * @param type -1: there is no such column; so with the others
 */
record RequestColumns(int number, int type, int state, int officer) {
  /** Words without which nothing is the list. */
  static final List<String> HEADINGS = List.of("estado");

  private static final Pattern NUMBER =
      Pattern.compile(
          "((solicitud|tramite|expediente) ?(#|no\\b|n[°ºo]|num)|(#|no\\.?|n[°º]\\.?|num\\w*\\.?|cod\\w*)( de( la)?)? ?(solicitud|tramite|expediente)).*");
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("(numero|correlativo|expediente|codigo|solicitud|folio|id)\\W*");
  private static final Pattern LINE = Pattern.compile("(#|no|n[°º]|nro|num)\\W*");
  private static final Pattern STATE = Pattern.compile("(estado|estatus|status|situacion)\\b.*");
  private static final Pattern OFFICER =
      Pattern.compile(
          ".*\\b(oficial|encargad\\w+|a cargo|asignad\\w+ a|responsable|analista)\\b.*");
  private static final Pattern TYPE =
      Pattern.compile(
          "(solicitud nombre|nombre( de( la)?)? (solicitud|tramite)|tipo\\b.*|tramite|servicio|nombre|descripcion|solicitud)\\W*");
  private static final Pattern SIGNS =
      Pattern.compile("^(#|no\\.?|n[°º]\\.?|num\\w*\\.?)\\s*(?=\\d)", Pattern.CASE_INSENSITIVE);

  static Optional<RequestColumns> of(List<String> headings) {
    List<String> words = headings.stream().map(PortalReply::folded).toList();
    int number = first(words, NUMBER, -1);
    number = number >= 0 ? number : first(words, PLAIN_NUMBER, -1);
    number = number >= 0 ? number : first(words, LINE, -1);
    int state = first(words, STATE, number);
    int officer = first(words, OFFICER, number);
    return number < 0 || state < 0
        ? Optional.empty()
        : Optional.of(new RequestColumns(number, first(words, TYPE, number), state, officer));
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
                    Optional.of(cell(grid, row, officer)).filter(RequestColumns::isSomebody)))
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

  private static boolean isSomebody(String officer) {
    String folded = PortalReply.folded(officer);
    return folded.matches(".*\\p{L}{2}.*")
        && !folded.matches(
            "(n/?a|no asignado|sin (asignar|oficial)\\b.*|pendiente\\b.*|null|ninguno|por asignar)");
  }

  private static int first(List<String> words, Pattern heading, int but) {
    for (int i = 0; i < words.size(); i++) {
      if (i != but && heading.matcher(words.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }
}
