package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.mail.message.Letter;
import hn.aldia.text.FoldedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The number of the request that a text speaks of: “Solicitud No.1162”, “# de Solicitud: 2931”. */
final class RequestNumber {
  private static final Patterns WORDS = Patterns.in(RequestNumber.class, "request-words.conf");
  private static final List<Pattern> FORMS =
      Stream.of("straight", "before", "behind", "sharp").map(WORDS::of).toList();

  static Optional<String> in(FoldedText passage) {
    return WORDS.found("request", passage.folded())
        ? FORMS.stream().flatMap(form -> passage.said(form).stream()).findFirst()
        : Optional.empty();
  }

  /** Of the text, else of the subject. */
  static Optional<String> in(FoldedText passage, Letter letter) {
    return in(passage).or(() -> in(FoldedText.of(letter.subject())));
  }
}
