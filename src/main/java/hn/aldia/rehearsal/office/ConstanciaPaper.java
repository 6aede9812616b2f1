package hn.aldia.rehearsal.office;

import hn.aldia.config.home.Shipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The paper that says that the renewal is on its way: the guide's text as a PDF of one page. */
final class ConstanciaPaper {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final float LEADING = 20;

  static byte[] of(FiledRequest request, String officer, LocalDate day) {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      var page = new PDPage(PDRectangle.LETTER);
      document.addPage(page);
      write(document, page, lines(request, officer, day));
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(FiledRequest request, String officer, LocalDate day) {
    return Shipped.text(ConstanciaPaper.class, "constancia.txt")
        .formatted(
            officer,
            request.field("nombre"),
            request.number(),
            request.field("documento"),
            request.field("nacionalidad"),
            day.format(DAY))
        .lines()
        .toList();
  }

  private static void write(PDDocument document, PDPage page, List<String> lines)
      throws IOException {
    PDFont font = new PDType1Font(FontName.HELVETICA);
    try (var ink = new PDPageContentStream(document, page)) {
      ink.beginText();
      ink.setFont(font, 11);
      ink.setLeading(LEADING);
      ink.newLineAtOffset(60, 700);
      for (String line : lines) {
        ink.showText(printable(font, line));
        ink.newLine();
      }
      ink.endText();
    }
  }

  /** A letter that the font does not have (a name from far away) is shown as a question mark. */
  private static String printable(PDFont font, String line) throws IOException {
    var text = new StringBuilder();
    for (int i = 0; i < line.length(); ) {
      int letter = line.codePointAt(i);
      String one = Character.toString(letter);
      try {
        font.encode(one);
        text.append(one);
      } catch (IllegalArgumentException missing) {
        text.append('?');
      }
      i += Character.charCount(letter);
    }
    return text.toString();
  }
}
