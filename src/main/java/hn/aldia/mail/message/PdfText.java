package hn.aldia.mail.message;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF that a stranger sent. */
public final class PdfText {
  private static final int LARGE = 30 * 1024 * 1024;
  private static final int PAGES = 10;

  /** Signs and operators; a constancia has a tenth of it. */
  private static final int MOST = 30_000;

  /**
   * Its text in the order of writing, then in the order of lines: which of the two reads well
   * depends on the program that made it. Empty for what cannot be read.
   */
  public static List<String> of(byte[] pdf) {
    // One in which nothing ends is no page, and would be searched through for what it lacks.
    if (pdf.length > LARGE || !new String(pdf, StandardCharsets.ISO_8859_1).contains("endobj")) {
      return List.of();
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var texts = new ArrayList<String>();
      for (boolean byPlace : new boolean[] {true, false}) {
        var stripper = new Brief();
        stripper.setEndPage(PAGES);
        stripper.setLineSeparator("\n");
        stripper.setSortByPosition(byPlace);
        texts.add(PlainText.visible(stripper.getText(document)));
      }
      return texts;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Encrypted, broken, or built to trip a parser: the file itself is kept all the same.
      return List.of();
    }
  }

  /** Stops at a file that draws more than any constancia: whatever it draws, it costs. */
  private static final class Brief extends PDFTextStripper {
    private int drawn;

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      count();
      super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition sign) {
      count();
      super.processTextPosition(sign);
    }

    private void count() {
      if (++drawn > MOST) {
        throw new IllegalStateException("a file that draws more than is read");
      }
    }
  }
}
