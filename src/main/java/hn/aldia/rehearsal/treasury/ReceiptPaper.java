package hn.aldia.rehearsal.treasury;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The receipt of four pages, in the guide's words and order. */
public final class ReceiptPaper {
  private static final Locale SPANISH = Locale.forLanguageTag("es-HN");
  private static final List<String> COPIES =
      List.of("CONTRIBUYENTE", "INSTITUCIÓN", "BANCO", "TESORERÍA");

  public static byte[] of(IssuedReceipt receipt) {
    return of(receipt, inWords(receipt.amount()));
  }

  static byte[] of(IssuedReceipt receipt, Catalogue catalogue) {
    return of(receipt, inWords(receipt.amount()), catalogue);
  }

  public static byte[] of(IssuedReceipt receipt, String inWords) {
    return of(receipt, inWords, Catalogue.in(TreasuryOptions.Order.BY_CODE));
  }

  private static byte[] of(IssuedReceipt receipt, String inWords, Catalogue catalogue) {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      for (String copy : COPIES) {
        page(document, receipt, inWords, catalogue, copy);
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code CUATROCIENTOS NOVENTA Y NUEVE 20/100} */
  static String inWords(BigDecimal amount) {
    var spelling =
        new RuleBasedNumberFormat(ULocale.forLanguageTag("es"), RuleBasedNumberFormat.SPELLOUT);
    BigDecimal cents = amount.remainder(BigDecimal.ONE).movePointRight(2);
    return spelling.format(amount.longValue()).replace("\u00ad", "").toUpperCase(SPANISH)
        + " %02d/100".formatted(cents.intValue());
  }

  private static void page(
      PDDocument document, IssuedReceipt receipt, String inWords, Catalogue catalogue, String copy)
      throws IOException {
    var page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    String amount = "L. " + receipt.amount().toPlainString();
    try (var ink = new PDPageContentStream(document, page)) {
      write(ink, 50, 740, "REPÚBLICA DE HONDURAS");
      write(ink, 50, 722, heading(catalogue.institution(receipt.institution())));
      write(ink, 430, 740, "T.G.R.1");
      write(ink, 430, 722, "TESORERIA GENERAL DE LA REPÚBLICA");
      write(ink, 50, 690, "RECIBO DE PAGO INGRESOS CORRIENTES");
      write(ink, 50, 660, "1 RTN O N° DE IDENTIDAD");
      write(ink, 50, 644, receipt.identification());
      write(ink, 350, 660, "2 N° DE RECIBO");
      write(ink, 350, 644, receipt.number());
      write(ink, 50, 615, "3 RAZÓN O DENOMINACIÓN SOCIAL COMPLETA O APELLIDOS Y NOMBRES");
      write(ink, 50, 599, receipt.payer());
      write(ink, 50, 570, "4 CÓDIGO");
      write(ink, 480, 570, "TOTAL");
      write(ink, 50, 554, receipt.rubro() + " - 000");
      write(ink, 150, 554, catalogue.rubro(receipt.institution(), receipt.rubro()));
      write(ink, 480, 554, amount);
      write(ink, 50, 525, "5 TOTAL A PAGAR: " + inWords + ".");
      write(ink, 480, 525, amount);
      write(ink, 50, 480, "Copia: " + copy);
      write(
          ink,
          50,
          440,
          "Recibo de ensayo de Al Día, reconstruido de una guía publicada. Sin valor.");
    }
  }

  /** {@code INM - INSTITUTO NACIONAL DE MIGRACIÓN} of {@code 45 - Instituto… (INM)}. */
  private static String heading(String institution) {
    String name = institution.replaceFirst("^\\d+ - ", "");
    return name.replaceFirst("^(.*) \\((\\w+)\\)$", "$2 - $1").toUpperCase(SPANISH);
  }

  private static void write(PDPageContentStream ink, float x, float y, String text)
      throws IOException {
    ink.beginText();
    ink.setFont(new PDType1Font(FontName.HELVETICA), 9);
    ink.newLineAtOffset(x, y);
    ink.showText(text);
    ink.endText();
  }
}
