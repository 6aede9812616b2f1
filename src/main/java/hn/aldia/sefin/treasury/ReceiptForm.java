package hn.aldia.sefin.treasury;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import hn.aldia.config.applicant.Need;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.config.settings.Settings;
import hn.aldia.sefin.rates.RateQuote;
import hn.aldia.sefin.receipt.ReceiptCheck;
import hn.aldia.words.Trouble;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What goes into the treasury's form.
 *
 * @param identification the residency number, as the form takes it
 * @param institution its code
 * @param rubro its code
 * @param amount in lempiras, two decimals
 */
public record ReceiptForm(
    String identification, String payer, String institution, String rubro, BigDecimal amount) {

  /**
   * @throws hn.aldia.config.hocon.SettingsException naming what of the applicant is not filled in
   * @throws Trouble when the residency number cannot be one
   */
  public static ReceiptForm of(CaseSettings settings, RateQuote rate) {
    settings.require(Need.RECEIPT);
    var applicant = settings.applicant();
    Settings.Treasury treasury = settings.settings().treasury();
    String country = Objects.requireNonNull(applicant.nationality()).shortForm();
    return new ReceiptForm(
        ResidencyNumber.of(Objects.requireNonNull(applicant.residencyCard())),
        Payer.named(treasury.payer(), Objects.requireNonNull(applicant.fullName()), country),
        treasury.institution(),
        treasury.rubro(),
        rate.lempiras(settings.fee().usd()));
  }

  /** What the scenarios of {@code sefin/} may name beside the case's own values. */
  public Config values() {
    return ConfigFactory.parseMap(
        Map.of(
            "receipt.identification", identification,
            "receipt.payer", payer,
            "receipt.amount", amount.toPlainString(),
            "treasury.institution", institution,
            "treasury.rubro", rubro),
        "receipt");
  }

  /** What must be on a paper of which only the amount, if that, is known. */
  public static ReceiptCheck.Expected expected(CaseSettings settings, @Nullable BigDecimal amount) {
    var applicant = settings.applicant();
    Settings.Treasury treasury = settings.settings().treasury();
    String country = Objects.requireNonNull(applicant.nationality()).shortForm();
    return new ReceiptCheck.Expected(
        ResidencyNumber.of(Objects.requireNonNull(applicant.residencyCard())),
        Payer.named(treasury.payer(), Objects.requireNonNull(applicant.fullName()), country),
        treasury.institution(),
        treasury.rubro(),
        amount);
  }

  /** What must be on the paper. */
  public ReceiptCheck.Expected expected() {
    return new ReceiptCheck.Expected(identification, payer, institution, rubro, amount);
  }
}
