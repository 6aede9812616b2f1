package hn.aldia.sefin.treasury;

import hn.aldia.config.applicant.Need;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.config.settings.Settings;
import hn.aldia.sefin.rates.RateQuote;
import hn.aldia.sefin.receipt.ReceiptCheck;
import hn.aldia.text.Folded;
import hn.aldia.words.Message;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What goes into the treasury's form.
 *
 * @param identification the residency number, as the card shows it
 * @param institution its code
 * @param rubro its code
 * @param amount in lempiras, two decimals
 */
public record ReceiptForm(
    String identification, String payer, String institution, String rubro, BigDecimal amount) {
  private static final Locale SPANISH = Locale.forLanguageTag("es-HN");

  /**
   * @throws hn.aldia.config.hocon.SettingsException naming what of the applicant is not filled in
   */
  public static ReceiptForm of(CaseSettings settings, RateQuote rate) {
    settings.require(Need.RECEIPT);
    BigDecimal amount = rate.lempiras(settings.fee().usd());
    ReceiptCheck.Expected paper = expected(settings, amount);
    return new ReceiptForm(
        paper.identification(), paper.payer(), paper.institution(), paper.rubro(), amount);
  }

  /** What the scenarios of {@code sefin/} may name beside the case's own values. */
  public Map<String, String> values() {
    return Map.of(
        "receipt.identification", identification,
        "receipt.payer", payer,
        "receipt.amount", amount.toPlainString(),
        "treasury.institution", institution,
        "treasury.rubro", rubro);
  }

  /** What must be on the paper that comes of it. */
  ReceiptCheck.Expected paper() {
    return new ReceiptCheck.Expected(identification, payer, institution, rubro, amount);
  }

  /** What must be on a paper of which only the amount, if that, is known. */
  public static ReceiptCheck.Expected expected(CaseSettings settings, @Nullable BigDecimal amount) {
    var applicant = settings.applicant();
    Settings.Treasury treasury = settings.settings().treasury();
    String country = Objects.requireNonNull(applicant.nationality()).shortForm();
    return new ReceiptCheck.Expected(
        Folded.tidy(Objects.requireNonNull(applicant.residencyCard())),
        payer(treasury.payer(), Objects.requireNonNull(applicant.fullName()), country),
        treasury.institution(),
        treasury.rubro(),
        amount);
  }

  /**
   * How the payer is named on the receipt, as the guide's author wrote it: in capitals.
   *
   * @param pattern with {@code {full-name}} and {@code {country}}
   * @param country short, in Spanish: {@code EEUU}
   */
  public static String payer(String pattern, String fullName, String country) {
    String name = fullName.strip().replaceAll("[\\s\\u00a0]+", " ");
    return pattern
        .replace("{full-name}", name.toUpperCase(SPANISH))
        .replace("{country}", country.toUpperCase(SPANISH));
  }

  /** Everything to copy into it by hand, in another browser: each value as the form wants it. */
  public List<Message> sheet(URI treasury) {
    Stream<Message> open = Stream.of(Message.of("sefin.sheet.open", treasury.toString()));
    Stream<Message> save =
        Stream.of(
            Message.of("sefin.sheet.add", amount.toPlainString()), Message.of("sefin.sheet.save"));
    return Stream.of(open, figures().stream(), save).flatMap(lines -> lines).toList();
  }

  public List<Message> figures() {
    return List.of(
        line("kind", "Otro"),
        line("identification", identification),
        line("payer", payer),
        line("institution", institution),
        line("rubro", rubro),
        line("amount", amount.toPlainString()));
  }

  private static Message line(String field, String value) {
    return Message.of("sefin.sheet.line", Message.of("sefin.field." + field), value);
  }
}
