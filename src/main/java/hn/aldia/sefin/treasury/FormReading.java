package hn.aldia.sefin.treasury;

import hn.aldia.runner.View;
import hn.aldia.sefin.receipt.Coded;
import hn.aldia.text.Figures;
import hn.aldia.text.Folded;
import hn.aldia.words.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Compares what the form shows with what was to be filled in. */
final class FormReading {
  private final Map<String, String> shown;
  private final List<Message> differences = new ArrayList<>();

  private FormReading(Map<String, String> shown) {
    this.shown = shown;
  }

  /**
   * @param shown by the names of {@code sefin/filled-in.conf}
   */
  static List<Message> differences(ReceiptForm form, Map<String, String> shown) {
    var reading = new FormReading(shown);
    reading.look(
        "identification",
        form.identification(),
        seen -> letters(seen).equals(letters(form.identification())));
    reading.look("payer", form.payer(), seen -> letters(seen).equals(letters(form.payer())));
    reading.look(
        "institution",
        form.institution(),
        seen -> shows(seen, Coded.institution(form.institution())));
    reading.look("rubro", form.rubro(), seen -> shows(seen, Coded.rubro(form.rubro())));
    reading.look("amount", form.amount().toPlainString(), seen -> isAmount(seen, form.amount()));
    return List.copyOf(reading.differences);
  }

  static Message difference(String field, String wanted, String seen) {
    return Message.of(
        "sefin.differs", Message.of("sefin.field." + field), wanted, seen.isEmpty() ? "—" : seen);
  }

  private void look(String field, String wanted, Predicate<String> fits) {
    String seen = shown.getOrDefault(field, "").strip();
    if (!fits.test(seen)) {
      differences.add(difference(field, wanted, seen));
    }
  }

  private static String letters(String words) {
    return Folded.text(words).replaceAll("[^\\p{L}\\d]+", "");
  }

  /** By code and name together, as it was chosen. */
  private static boolean shows(String seen, Coded what) {
    return !seen.isEmpty() && new View.Shown(seen).fits(what.choice());
  }

  private static boolean isAmount(String seen, BigDecimal amount) {
    List<BigDecimal> figures = Figures.money(seen);
    return figures.size() == 1 && figures.get(0).compareTo(amount) == 0;
  }
}
