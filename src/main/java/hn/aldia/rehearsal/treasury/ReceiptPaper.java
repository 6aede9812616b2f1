package hn.aldia.rehearsal.treasury;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import hn.aldia.config.home.Shipped;
import hn.aldia.rehearsal.portal.Print;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The receipt of four pages, in the guide's words and order. */
public final class ReceiptPaper {
  private static final Locale SPANISH = Locale.forLanguageTag("es-HN");
  private static final List<String> COPIES =
      List.of("CONTRIBUYENTE", "INSTITUCIÓN", "BANCO", "TESORERÍA");

  public static byte[] of(IssuedReceipt receipt, String inWords) {
    return of(receipt, inWords, Catalogue.in(TreasuryOptions.Order.BY_CODE));
  }

  static byte[] of(IssuedReceipt receipt, String inWords, Catalogue catalogue) {
    return Print.pages(
        9, COPIES.stream().map(copy -> page(receipt, inWords, catalogue, copy)).toList());
  }

  /** {@code CUATROCIENTOS NOVENTA Y NUEVE 20/100} */
  public static String inWords(BigDecimal amount) {
    var spelling =
        new RuleBasedNumberFormat(ULocale.forLanguageTag("es"), RuleBasedNumberFormat.SPELLOUT);
    BigDecimal cents = amount.remainder(BigDecimal.ONE).movePointRight(2);
    return spelling.format(amount.longValue()).replace("\u00ad", "").toUpperCase(SPANISH)
        + " %02d/100".formatted(cents.intValue());
  }

  private static List<Print> page(
      IssuedReceipt receipt, String inWords, Catalogue catalogue, String copy) {
    return Shipped.rows(ReceiptPaper.class, "receipt.txt")
        .map(
            line ->
                line.formatted(
                    heading(catalogue.institution(receipt.institution())),
                    receipt.identification(),
                    receipt.number(),
                    receipt.payer(),
                    receipt.rubro(),
                    catalogue.rubro(receipt.institution(), receipt.rubro()),
                    receipt.amount().toPlainString(),
                    inWords,
                    copy))
        .map(Print::at)
        .toList();
  }

  /** {@code INM - INSTITUTO NACIONAL DE MIGRACIÓN} of {@code 45 - Instituto… (INM)}. */
  private static String heading(String institution) {
    String name = institution.replaceFirst("^\\d+ - ", "");
    return name.replaceFirst("^(.*) \\((\\w+)\\)$", "$2 - $1").toUpperCase(SPANISH);
  }
}
