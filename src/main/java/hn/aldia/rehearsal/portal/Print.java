package hn.aldia.rehearsal.portal;

import hn.aldia.config.home.Unchecked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Words on paper.
 *
 * @param x in points, from the lower left corner
 */
public record Print(float x, float y, String words) {
  /** A line {@code 50 740 REPÚBLICA DE HONDURAS}. */
  public static Print at(String line) {
    String[] parts = line.split(" ", 3);
    return new Print(Float.parseFloat(parts[0]), Float.parseFloat(parts[1]), parts[2]);
  }

  /**
   * @return a PDF
   */
  public static byte[] pages(int size, List<List<Print>> pages) {
    return Unchecked.get(
        () -> {
          try (var document = new PDDocument();
              var bytes = new ByteArrayOutputStream()) {
            for (List<Print> page : pages) {
              print(document, size, page);
            }
            document.save(bytes);
            return bytes.toByteArray();
          }
        });
  }

  private static void print(PDDocument document, int size, List<Print> all) throws IOException {
    var page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    var font = new PDType1Font(FontName.HELVETICA);
    try (var ink = new PDPageContentStream(document, page)) {
      for (Print each : all) {
        ink.beginText();
        ink.setFont(font, size);
        ink.newLineAtOffset(each.x, each.y);
        ink.showText(printable(font, each.words));
        ink.endText();
      }
    }
  }

  /** A letter that the font does not have (a name from far away) is shown as a question mark. */
  private static String printable(PDFont font, String line) {
    return line.codePoints()
        .mapToObj(Character::toString)
        .map(letter -> isIn(font, letter) ? letter : "?")
        .collect(Collectors.joining());
  }

  private static boolean isIn(PDFont font, String letter) {
    try {
      return font.encode(letter).length > 0;
    } catch (IllegalArgumentException | IOException missing) {
      return false;
    }
  }
}
