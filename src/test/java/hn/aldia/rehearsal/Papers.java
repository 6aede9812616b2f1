package hn.aldia.rehearsal;

import hn.aldia.rehearsal.treasury.IssuedReceipt;
import hn.aldia.rehearsal.treasury.ReceiptPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Receipts, good and bad, for tests of other packages. */
public final class Papers {
  private static final String PAYER = "ANA EJEMPLO - RENO DE CARNET EEUU";

  private Papers() {}

  public static byte[] receipt(
      String number, String identification, String payer, String rubro, String amount) {
    var receipt =
        new IssuedReceipt(
            number, "Otro", identification, payer, "45", rubro, new BigDecimal(amount));
    return ReceiptPaper.of(receipt, ReceiptPaper.inWords(receipt.amount()));
  }

  public static byte[] oneOfFour() {
    return pages(good("TGR-007417847"), 1, good("TGR-007417847"), 0);
  }

  public static byte[] pagesOfTwoReceipts() {
    return pages(good("TGR-007417847"), 2, good("TGR-007417848"), 2);
  }

  public static byte[] wordsOfAnotherAmount() {
    var receipt =
        new IssuedReceipt(
            "TGR-007417847", "Otro", "0000000001", PAYER, "45", "12211", new BigDecimal("499.20"));
    return ReceiptPaper.of(receipt, "CUATROCIENTOS NOVENTA 20/100");
  }

  private static byte[] good(String number) {
    return receipt(number, "0000000001", PAYER, "12211", "499.20");
  }

  private static byte[] pages(byte[] one, int ofOne, byte[] other, int ofOther) {
    try (PDDocument first = Loader.loadPDF(one);
        PDDocument second = Loader.loadPDF(other);
        var made = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      for (int i = 0; i < ofOne; i++) {
        made.importPage(first.getPage(i));
      }
      for (int i = 0; i < ofOther; i++) {
        made.importPage(second.getPage(i));
      }
      made.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
