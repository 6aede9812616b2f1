package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.text.FoldedText;
import hn.aldia.text.WrittenDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a constancia of renewal out of a text, its own or a mail's. */
final class ConstanciaReader {
  private static final Patterns WORDS =
      Patterns.in(ConstanciaReader.class, "constancia-words.conf");

  /** Empty when the text is not a constancia of this kind: a bank's, say. */
  static Optional<Constancia> in(FoldedText passage) {
    String folded = passage.folded();
    boolean titled = WORDS.found("title", folded);
    if (!titled && !WORDS.found("certifies", folded)) {
      return Optional.empty();
    }
    var constancia =
        new Constancia(
            RequestNumber.in(passage),
            name(WORDS.of("name"), passage),
            group(WORDS.of("identification"), passage),
            group(WORDS.of("nationality"), passage),
            name(WORDS.of("officer"), passage),
            WrittenDate.in(passage));
    boolean enough = constancia.known() >= 2 && constancia.request().isPresent();
    return titled || enough ? Optional.of(constancia) : Optional.empty();
  }

  private static Optional<String> name(Pattern label, FoldedText passage) {
    return label
        .matcher(passage.folded())
        .results()
        .flatMap(found -> PersonName.at(passage, found.end()).stream())
        .map(PersonName::name)
        .findFirst();
  }

  private static Optional<String> group(Pattern pattern, FoldedText passage) {
    return passage.said(pattern).map(String::strip);
  }
}
