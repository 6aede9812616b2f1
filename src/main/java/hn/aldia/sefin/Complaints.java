package hn.aldia.sefin;

import hn.aldia.runner.View;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page says against a form, in words that were not there before it was sent. */
final class Complaints {
  private static final Pattern SIGNS =
      Pattern.compile(
          "\\b(error|invalid[oa]|incorrect[oa]|obligatori[oa]|requerid[oa]|debe (seleccionar|ingresar|"
              + "agregar|completar|escribir)|no se (pudo|puede)|no fue posible|no es (valid|posible)|intente"
              + "|fuera de servicio|no disponible)");

  /** Of the captcha a person is told otherwise. */
  private static final Pattern CAPTCHA = Pattern.compile("captcha|no soy un robot|not a robot");

  private final Set<String> before;

  private Complaints(Set<String> before) {
    this.before = before;
  }

  static Complaints before(View view) {
    return new Complaints(new HashSet<>(lines(view)));
  }

  Optional<String> now(View view) {
    return lines(view).stream()
        .filter(line -> !before.contains(line))
        .filter(line -> SIGNS.matcher(RateText.folded(line)).find())
        .filter(line -> !CAPTCHA.matcher(RateText.folded(line)).find())
        .findFirst();
  }

  private static List<String> lines(View view) {
    return Stream.concat(view.text().lines(), view.announced().stream())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
