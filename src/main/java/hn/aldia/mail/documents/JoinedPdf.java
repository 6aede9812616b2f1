package hn.aldia.mail.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** All sides of one paper in one PDF, the pictures as finely as is wanted. */
final class JoinedPdf {
  private static final float MARGIN = 28;

  /** A PDF beyond this is mostly made of pictures too. */
  private static final int HEAVY = 1024 * 1024;

  /**
   * @param redraw whether heavy PDFs are made pictures of too
   */
  static byte[] of(List<byte[]> sides, Fineness fineness, boolean redraw) throws IOException {
    var open = new ArrayList<PDDocument>();
    try (var joined = new PDDocument()) {
      joined.setDocumentId(1L); // the same files give the same bytes
      for (byte[] side : sides) {
        if (FileKind.of(side) == FileKind.PDF) {
          PDDocument source = Loader.loadPDF(side);
          open.add(source);
          addPages(joined, source, fineness, redraw && side.length > HEAVY);
        } else {
          for (int page = 0; page < PictureFile.pages(side); page++) {
            BufferedImage picture = PictureFile.upright(side, page, fineness.longSide());
            addPicture(joined, fineness.jpeg(picture));
          }
        }
      }
      var bytes = new ByteArrayOutputStream();
      joined.save(bytes);
      return bytes.toByteArray();
    } finally {
      for (PDDocument source : open) {
        source.close();
      }
    }
  }

  private static void addPages(
      PDDocument joined, PDDocument source, Fineness fineness, boolean redraw) throws IOException {
    source.setAllSecurityToBeRemoved(true);
    for (int i = 0; i < source.getNumberOfPages(); i++) {
      PDPage page = source.getPage(i);
      if (redraw) {
        PDRectangle box = page.getCropBox();
        float scale = fineness.longSide() / Math.max(box.getWidth(), box.getHeight());
        BufferedImage drawn = new PDFRenderer(source).renderImage(i, scale, ImageType.RGB);
        addPicture(joined, fineness.jpeg(drawn));
      } else {
        joined.importPage(page).setResources(page.getResources());
      }
    }
  }

  private static void addPicture(PDDocument joined, byte[] jpeg) throws IOException {
    PDImageXObject picture = JPEGFactory.createFromByteArray(joined, jpeg);
    boolean wide = picture.getWidth() > picture.getHeight();
    PDRectangle letter = PDRectangle.LETTER;
    float longSide = letter.getHeight();
    float shortSide = letter.getWidth();
    PDRectangle sheet = wide ? new PDRectangle(longSide, shortSide) : letter;
    var page = new PDPage(sheet);
    joined.addPage(page);
    float scale =
        Math.min(
            (sheet.getWidth() - 2 * MARGIN) / picture.getWidth(),
            (sheet.getHeight() - 2 * MARGIN) / picture.getHeight());
    float width = picture.getWidth() * scale;
    float height = picture.getHeight() * scale;
    try (var content = new PDPageContentStream(joined, page)) {
      content.drawImage(
          picture, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
    }
  }
}
