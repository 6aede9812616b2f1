package hn.aldia.mail.portal;

import hn.aldia.text.FoldedText;
import hn.aldia.text.SpanishNumber;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many days a mail leaves: “Su solicitud expira en 5 días”, “vence mañana”. */
final class DaysLeft {
  private static final String COUNT = "(\\d{1,3}|" + SpanishNumber.WORD + "(?: y uno?)?)";

  private static final Pattern RUNS_OUT =
      Pattern.compile(
          "\\b(solicitud\\s+)?(?:se\\s+)?(?:expira|vence|caduca|expirara|vencera|caducara|expires|will expire)\\b"
              + "\\s*(?:(?:en|dentro de|in|within)\\s+(?:(?:un|el)\\s+(?:plazo|termino|lapso)\\s+de\\s+)?"
              + "(?:los\\s+(?:proximos|siguientes)\\s+)?"
              + COUNT
              + "\\s*(?:\\([^)\\n]{1,20}\\)\\s*)?(?:dias?|days?)\\b|(hoy|today)\\b|(manana|tomorrow)\\b)");

  private static final Pattern REMAIN =
      Pattern.compile(
          "\\b(?:le\\s+quedan?|tiene|cuenta\\s+con|dispone\\s+de)\\s+(?:un\\s+plazo\\s+de\\s+)?"
              + COUNT
              + "\\s*(?:\\([^)\\n]{1,20}\\)\\s*)?dias?\\b[^.\\n]{0,40}\\b(?:solicitud|expir|vencer|enviar|presentar|completar)");

  private DaysLeft() {}

  static Optional<Integer> in(FoldedText passage) {
    Matcher found = RUNS_OUT.matcher(passage.folded());
    Optional<Integer> days = Optional.empty();
    while (found.find()) {
      Optional<Integer> here = count(found);
      // What is said of the request itself counts before what an officer says runs out too.
      if (here.isPresent() && found.group(1) != null) {
        return here;
      }
      days = here.isPresent() ? here : days;
    }
    if (days.isPresent()) {
      return days;
    }
    Matcher remain = REMAIN.matcher(passage.folded());
    return remain.find() ? boxed(SpanishNumber.of(remain.group(1))) : Optional.empty();
  }

  private static Optional<Integer> count(Matcher found) {
    if (found.group(3) != null) {
      return Optional.of(0);
    }
    return found.group(4) != null ? Optional.of(1) : boxed(SpanishNumber.of(found.group(2)));
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
