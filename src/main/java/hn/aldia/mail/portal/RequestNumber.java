package hn.aldia.mail.portal;

import hn.aldia.mail.message.Letter;
import hn.aldia.text.FoldedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of the request that a text speaks of: “Solicitud No.1162”, “# de Solicitud: 2931”. */
final class RequestNumber {
  private static final String REQUEST = "\\b(?:solicitud|request|application|tramite)\\b";
  private static final String GAP = "[\\s:#.°º()–-]{0,12}";
  private static final String LABEL = "(?:numero|number|num|nro|no|n[°º]|#)";
  private static final String NUMBER = "(\\d{1,12})(?!\\d|[/.,:-]\\d)";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(REQUEST + GAP + "(?:con )?(?:el )?" + LABEL + "?" + GAP + NUMBER),
          Pattern.compile(
              LABEL
                  + "[\\s.:#]{0,4}(?:de )?(?:la |su )?(?:solicitud|request|application|tramite)"
                  + GAP
                  + NUMBER),
          Pattern.compile(REQUEST + "[^\\n.]{0,60}?\\b" + LABEL + GAP + NUMBER),
          Pattern.compile(REQUEST + "[^\\n.]{0,60}?#" + GAP + NUMBER));

  static Optional<String> in(FoldedText passage) {
    for (Pattern form : FORMS) {
      Matcher found = form.matcher(passage.folded());
      if (found.find()) {
        return Optional.of(found.group(1));
      }
    }
    return Optional.empty();
  }

  /** Of the text, else of the subject. */
  static Optional<String> in(FoldedText passage, Letter letter) {
    return in(passage).or(() -> in(FoldedText.of(letter.subject())));
  }
}
