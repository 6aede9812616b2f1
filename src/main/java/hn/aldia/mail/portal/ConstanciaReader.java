package hn.aldia.mail.portal;

import hn.aldia.text.FoldedText;
import hn.aldia.text.WrittenDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a constancia of renewal out of a text, its own or a mail's. */
final class ConstanciaReader {
  private static final Pattern TITLE =
      Pattern.compile("\\bconstancia\\s+de\\s+(?:el\\s+)?tramite\\b");
  private static final Pattern CERTIFIES =
      Pattern.compile("\\bhac(?:e|iendo)\\s+constar\\b|\\bconstancia\\s+de\\s+renovacion\\b");

  private static final Pattern OFFICER =
      Pattern.compile(
          "\\bsuscrit[oa]\\s+oficial(?:\\s+de\\s+(?:extranjeria|migracion))?\\s*:?"
              + "|\\boficial\\s+de\\s+(?:extranjeria|migracion)\\s*:");
  private static final Pattern NAME =
      Pattern.compile(
          "\\bconstar\\s+que\\s*:?\\s*(?:(?:el|la|los)\\s+)?(?:\\(la\\)\\s*)?"
              + "(?:senora?|sr|sra|ciudadan[oa]|extranjer[oa])?\\s*\\.?\\s*(?:\\([a-z/]{1,4}\\))?\\s*[:.]?"
              + "|(?:^|\\n)\\s*nombre(?:\\s+completo)?\\s*:");
  private static final Pattern IDENTIFICATION =
      Pattern.compile(
          "(?:\\bn(?:o|um|umero|ro)?\\.?[°º]?\\s*(?:de\\s+)?(?:identificacion|identidad|carnet?|documento)|\\bidentificacion)"
              + "\\s*:?\\s*((?=[a-z0-9 ./-]{0,10}\\d)[a-z0-9][a-z0-9./-]*(?: [0-9][a-z0-9./-]*){0,4})");
  private static final Pattern NATIONALITY =
      Pattern.compile(
          "\\bnacionalidad\\s*:?\\s*([a-z][a-z.'() -]{1,50}?)\\s*(?=[,;\\n]|\\.\\s|\\.?$|\\bquien\\b|\\bno\\.|\\bfecha\\b)");

  /** Empty when the text is not a constancia of this kind: a bank's, say. */
  static Optional<Constancia> in(FoldedText passage) {
    String folded = passage.folded();
    boolean titled = TITLE.matcher(folded).find();
    if (!titled && !CERTIFIES.matcher(folded).find()) {
      return Optional.empty();
    }
    var constancia =
        new Constancia(
            RequestNumber.in(passage),
            name(NAME, passage),
            group(IDENTIFICATION, passage),
            group(NATIONALITY, passage),
            name(OFFICER, passage),
            WrittenDate.in(passage));
    boolean enough = constancia.known() >= 2 && constancia.request().isPresent();
    return titled || enough ? Optional.of(constancia) : Optional.empty();
  }

  private static Optional<String> name(Pattern label, FoldedText passage) {
    Matcher found = label.matcher(passage.folded());
    while (found.find()) {
      Optional<PersonName> name = PersonName.at(passage, found.end());
      if (name.isPresent()) {
        return name.map(PersonName::name);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> group(Pattern pattern, FoldedText passage) {
    Matcher found = pattern.matcher(passage.folded());
    return found.find()
        ? Optional.of(passage.cut(found.start(1), found.end(1)).strip())
        : Optional.empty();
  }
}
