package hn.aldia.mail.documents;

import hn.aldia.text.PdfLimits;
import hn.aldia.words.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that the applicant gives. */
final class PdfFile {
  /** Where the end mark stands, also when a scanner app wrote something behind it. */
  private static final int TAIL = 4096;

  private static final PdfLimits LIMITS =
      new PdfLimits(500, DocumentCheck.HUGE_PICTURE, 300_000_000);

  static Optional<Message> problem(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Optional<PdfLimits.Excess> excess = LIMITS.exceeded(document);
      if (excess.isPresent()) {
        return said(excess.get());
      }
      if (document.getNumberOfPages() == 0) {
        return DocumentCheck.says("pdf-without-pages");
      }
      // PDFBox mends what is cut off, and loses pages by it; the officer's program may not.
      return isWhole(pdf) ? Optional.empty() : DocumentCheck.says("cut-off");
    } catch (InvalidPasswordException e) {
      return DocumentCheck.says("pdf-encrypted");
    } catch (IOException | RuntimeException e) {
      return isWhole(pdf)
          ? DocumentCheck.says("broken", String.valueOf(e.getMessage()))
          : DocumentCheck.says("cut-off");
    }
  }

  private static Optional<Message> said(PdfLimits.Excess excess) {
    return switch (excess) {
      case PAGES -> DocumentCheck.says("pdf-too-many-pages", LIMITS.pages());
      case PIXELS -> DocumentCheck.says("pdf-huge-picture", DocumentCheck.HUGE_PICTURE / 1_000_000);
      case NESTING, BYTES -> DocumentCheck.says("too-much");
    };
  }

  private static boolean isWhole(byte[] pdf) {
    int start = Math.max(0, pdf.length - TAIL);
    String tail = new String(pdf, start, pdf.length - start, StandardCharsets.ISO_8859_1);
    return tail.contains("%%EOF");
  }
}
