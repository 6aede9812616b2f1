package hn.aldia.mail.portal;

import hn.aldia.text.Folded;
import hn.aldia.text.FoldedText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's name in running text.
 *
 * @param name with single spaces
 * @param end where the text goes on behind it
 */
record PersonName(String name, int end) {
  private static final int LONG = 90;

  private static final Pattern ENDS =
      Pattern.compile(
          "[,;:(<\\[/\"“”\\d@]|\\n\\s*\\n|(?<!\\b[a-z])(?<!\\bma)\\.(?=\\s|$)"
              + "|\\b(?:por favor|favor|correo|e-?mail|con el|con correo|para|quien|del instituto|de la instituto"
              + "|instituto|solicitud|estado|observacion(?:es)?|please|who|inicio|ha|es|y|le|envie|enviar|nacionalidad"
              + "|identificacion|no\\.|identidad)\\b");

  private static final Pattern LIKE_A_NAME =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}.'’ -]{1,80}", Pattern.UNICODE_CASE);

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:un|una|otro|otra|algun|su|el|la|los|este|de turno|turno|departamento|area|unidad|oficinas?|gerencia|subgerencia|equipo"
              + "|seccion|division|sistema|plataforma|portal|delegacion|direccion|jefatura|coordinacion|ventanilla|mesa|personal|centro)\\b.*");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:(?:lic(?:da|do|enciad[oa])?|abog(?:ad[oa])?|ing(?:enier[oa])?|dra?|sr(?:a|ta|es)?|senor(?:a|ita)?|p\\.?m|msc|don|dona)\\b\\.?\\s*){1,3}");

  /** The name that begins here, after spaces and marks; empty when none does. */
  static Optional<PersonName> at(FoldedText passage, int place) {
    int start = place;
    while (start < passage.length() && " \n:*_|\"“«'".indexOf(passage.text().charAt(start)) >= 0) {
      start++;
    }
    Matcher title = TITLE.matcher(passage.folded()).region(start, passage.length());
    start = title.lookingAt() ? title.end() : start;
    int limit = beforeAnAddress(passage.text(), start);
    Matcher ends = ENDS.matcher(passage.folded()).region(start, limit);
    ends.useTransparentBounds(true);
    int end = ends.find() ? ends.start() : limit;
    String name =
        passage.cut(start, end).replaceAll("[\\s*_|]+", " ").replaceAll("[ –—-]+$", "").strip();
    boolean named =
        LIKE_A_NAME.matcher(name).matches() && !NOBODY.matcher(Folded.inPlace(name)).matches();
    return named ? Optional.of(new PersonName(name, end)) : Optional.empty();
  }

  /** “Rosa Muestra - rosa.muestra@…”: what stands before the @ is no name. */
  private static int beforeAnAddress(String text, int start) {
    int limit = Math.min(text.length(), start + LONG);
    int at = text.indexOf('@', start);
    if (at < 0 || at >= limit) {
      return limit;
    }
    while (at > start && !Marks.isGap(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
