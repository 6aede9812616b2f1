package hn.aldia.sefin.treasury;

import hn.aldia.runner.View;
import hn.aldia.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page says and offers after a form was sent, and did not before. */
final class Complaints {
  /** Of what was filled in: then no receipt was made. */
  private static final Pattern OF_THE_FORM =
      Pattern.compile(
          "\\b(obligatori[oa]|requerid[oa]|incorrect[oa]|invalid[oa]|no es valid|debe (seleccionar|ingresar|"
              + "agregar|completar|escribir|elegir|digitar))");

  /** Of anything else: then nobody knows. */
  private static final Pattern OF_THE_SITE =
      Pattern.compile(
          "\\b(error|no se (pudo|puede)|no fue posible|no es posible|intente|fuera de servicio|no disponible"
              + "|no esta disponible|tiempo de espera|time-?out|service unavailable|bad gateway|mantenimiento)");

  /** Of the captcha a person is told otherwise. */
  private static final Pattern CAPTCHA = Pattern.compile("captcha|no soy un robot|not a robot");

  /** The same wordings as in {@code scenarios/sefin/hand-out.conf}. */
  private static final Pattern PAPER =
      Pattern.compile(
          "^\\W*(descargar|imprimir|ver|abrir|guardar)( (el )?(recibo|pdf|tgr).*)?\\W*$");

  private static final Pattern NUMBER = Pattern.compile("\\bTGR-?\\d{6,12}(?!\\d)");

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

  /** Against the form, in the page's words. */
  Optional<String> ofTheForm(View view) {
    return newLine(view, OF_THE_FORM);
  }

  /** That something went wrong, in the page's words. */
  Optional<String> ofTheSite(View view) {
    return newLine(view, OF_THE_SITE);
  }

  /** A receipt's number that was not there before. */
  Optional<String> number(View view) {
    return newLines(view)
        .flatMap(line -> NUMBER.matcher(line).results())
        .map(MatchResult::group)
        .findFirst();
  }

  private Optional<String> newLine(View view, Pattern signs) {
    return newLines(view)
        .filter(line -> signs.matcher(Folding.of(line)).find())
        .filter(line -> !CAPTCHA.matcher(Folding.of(line)).find())
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
