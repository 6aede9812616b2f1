package hn.aldia.sefin.treasury;

import hn.aldia.scenario.Target;
import hn.aldia.text.Figures;
import hn.aldia.text.Folding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sum for which the form says it will make a receipt. */
final class Total {
  /** Where the sum stands in a box. */
  static final Target BOX =
      new Target(
          List.of("Generar Recibo por", "Total a pagar", "Monto total", "Total general", "Total"),
          null,
          null,
          null,
          null);

  /** {@code Generar Recibo por: L 0}; the heading above it says {@code Generación de Recibo}. */
  private static final List<Pattern> LABELS =
      List.of(
          Pattern.compile("generar recibo por( un)?( (total|monto|valor))?( de)?\\W"),
          Pattern.compile("total (a pagar|del recibo|general)\\W"),
          Pattern.compile("\\b(monto )?total\\b\\W"));

  /** As much as may stand between the label and its sum: spaces, colon, currency. */
  private static final Pattern SUM =
      Pattern.compile("^[\\s:=|]*(?:l(?:ps?|empiras)?|hnl)?[\\s.:]*(\\d[\\d.,]*)");

  private Total() {}

  /** Of a page's words; empty when it tells no sum. */
  static Optional<BigDecimal> of(String words) {
    String text = Folding.of(words);
    for (Pattern label : LABELS) {
      Matcher m = label.matcher(text);
      BigDecimal last = null;
      while (m.find()) {
        Matcher sum = SUM.matcher(text.substring(m.end() - 1));
        if (sum.find()) {
          last = Figures.money(sum.group(1)).stream().findFirst().orElse(last);
        }
      }
      if (last != null) {
        return Optional.of(last);
      }
    }
    return Optional.empty();
  }
}
