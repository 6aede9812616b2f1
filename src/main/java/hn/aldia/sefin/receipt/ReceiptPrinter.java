package hn.aldia.sefin.receipt;

import hn.aldia.words.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/**
 * Prints a receipt, all its pages.
 *
 * @param printer empty: there is none
 */
public record ReceiptPrinter(Optional<PrintService> printer) {
  /** The default printer of this computer. */
  public static ReceiptPrinter ofThisComputer() {
    return new ReceiptPrinter(Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
  }

  /**
   * @return the printer's name
   * @throws Trouble when there is none, or it refuses
   */
  public String print(Path file) {
    PrintService service =
        printer.orElseThrow(() -> Trouble.outside("sefin.no-printer", file.toString()));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      var pages =
          new SimpleDoc(new PDFPageable(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
      service.createPrintJob().print(pages, null);
      return service.getName();
    } catch (PrintException | IOException e) {
      throw Trouble.outside(
              "sefin.printer-refused",
              service.getName(),
              file.toString(),
              String.valueOf(e.getMessage()))
          .because(e);
    }
  }
}
