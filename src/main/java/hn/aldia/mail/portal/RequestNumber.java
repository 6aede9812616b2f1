package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.mail.message.Letter;
import hn.aldia.text.FoldedText;
import java.util.Comparator;
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
        ? FORMS.stream().flatMap(form -> in(passage, form).stream()).findFirst()
        : Optional.empty();
  }

  /** Of what is filed and the file that it lies in, the former is known by the portal's list. */
  private static Optional<String> in(FoldedText passage, Pattern form) {
    return form.matcher(passage.folded())
        .results()
        .min(Comparator.comparing(m -> !WORDS.found("foremost", m.group())))
        .map(m -> passage.cut(m.start(1), m.end(1)));
  }

  /** Of the text, else of the subject. */
  static Optional<String> in(FoldedText passage, Letter letter) {
    return in(passage).or(() -> in(FoldedText.of(letter.subject())));
  }
}
