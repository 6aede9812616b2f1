package hn.aldia.sefin.treasury;

import hn.aldia.runner.View;
import hn.aldia.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page says and offers after a form was sent, and did not before. */
final class Complaints {
  private static final Pattern SIGNS =
      Pattern.compile(
          "\\b(error|invalid[oa]|incorrect[oa]|obligatori[oa]|requerid[oa]|debe (seleccionar|ingresar|"
              + "agregar|completar|escribir)|no se (pudo|puede)|no fue posible|no es (valid|posible)|intente"
              + "|fuera de servicio|no disponible)");

  /** Of the captcha a person is told otherwise. */
  private static final Pattern CAPTCHA = Pattern.compile("captcha|no soy un robot|not a robot");

  /** The same wordings as in {@code scenarios/sefin/hand-out.conf}. */
  private static final Pattern PAPER =
      Pattern.compile(
          "^\\W*(descargar|imprimir|ver|abrir|guardar)( (el )?(recibo|pdf|tgr).*)?\\W*$");

  private final Set<String> before;
  private final Set<String> offered;

  private Complaints(Set<String> before, Set<String> offered) {
    this.before = before;
    this.offered = offered;
  }

  static Complaints before(View view) {
    return new Complaints(new HashSet<>(lines(view)), new HashSet<>(view.offers()));
  }

  /** Whether the page now offers the receipt for a click, and did not before. */
  boolean offersPaper(View view) {
    return view.offers().stream()
        .filter(offer -> !offered.contains(offer))
        .anyMatch(offer -> PAPER.matcher(Folding.of(offer)).matches());
  }

  Optional<String> now(View view) {
    return lines(view).stream()
        .filter(line -> !before.contains(line))
        .filter(line -> SIGNS.matcher(Folding.of(line)).find())
        .filter(line -> !CAPTCHA.matcher(Folding.of(line)).find())
        .findFirst();
  }

  private static List<String> lines(View view) {
    return Stream.concat(view.text().lines(), view.announced().stream())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
