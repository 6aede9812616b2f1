package hn.aldia.sefin.treasury;

import hn.aldia.scenario.map.Concept;
import hn.aldia.text.Figures;
import hn.aldia.text.Folded;
import hn.aldia.text.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sum for which the form says it will make a receipt. */
final class Total {
  /** As much as may stand between the label and its sum: spaces, colon, currency. */
  private static final Pattern SUM =
      Pattern.compile("^[\\s:=|]*(?:l(?:ps?|empiras)?|hnl)?[\\s.:]*(\\d[\\d.,]*)");

  private final List<Pattern> patterns;

  /**
   * @param labels what stands before it, the surest first: the heading above it says {@code
   *     Generación de Recibo}
   */
  Total(Concept labels) {
    this.patterns = labels.wordings().stream().map(Total::pattern).toList();
  }

  private static Pattern pattern(Wording label) {
    return Pattern.compile(
        label.parts().stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("\\W+", "\\b", "(?=\\W)")));
  }

  /** Of a page's words; empty when it tells no sum. */
  Optional<BigDecimal> of(String words) {
    String text = Folded.text(words).replace("ss", "s");
    return patterns.stream().flatMap(label -> last(label, text).stream()).findFirst();
  }

  private static Optional<BigDecimal> last(Pattern label, String text) {
    return label
        .matcher(text)
        .results()
        .map(m -> SUM.matcher(text.substring(m.end())))
        .filter(Matcher::find)
        .flatMap(sum -> Figures.money(sum.group(1)).stream().limit(1))
        .reduce((one, next) -> next);
  }
}
