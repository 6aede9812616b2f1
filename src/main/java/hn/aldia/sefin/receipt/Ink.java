package hn.aldia.sefin.receipt;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What of a page's text a person sees: the page is drawn with its text and without, and only where
 * that makes a difference is there something to read. White on white, invisible, covered, clipped,
 * off the sheet or behind a scan: it makes none.
 */
final class Ink {
  /** Pixels of the long side; enough for the smallest print of a receipt. */
  private static final float LONG_SIDE = 1100;

  /** Of 255: what differs by less nobody sees. */
  private static final int CONTRAST = 40;

  private final Raster drawn;
  private final Raster bare;
  private final float scale;

  private Ink(BufferedImage drawn, BufferedImage bare, float scale) {
    this.drawn = drawn.getRaster();
    this.bare = bare.getRaster();
    this.scale = scale;
  }

  /**
   * @param page from 0
   */
  static Ink of(PDDocument document, int page) throws IOException {
    PDRectangle box = document.getPage(page).getCropBox();
    float scale = LONG_SIDE / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
    return new Ink(
        new PDFRenderer(document).renderImage(page, scale, ImageType.GRAY),
        new WithoutText(document).renderImage(page, scale, ImageType.GRAY),
        scale);
  }

  boolean shows(TextPosition sign) {
    if (sign.getDir() != 0) {
      return true; // turned text is no field of a receipt
    }
    int left = Math.max(0, Math.round(sign.getXDirAdj() * scale) - 1);
    int right = Math.round((sign.getXDirAdj() + sign.getWidthDirAdj()) * scale) + 1;
    int top = Math.max(0, Math.round((sign.getYDirAdj() - sign.getHeightDir() * 1.4f) * scale) - 1);
    int bottom = Math.round((sign.getYDirAdj() + sign.getHeightDir() * 0.4f) * scale) + 1;
    for (int y = top; y <= Math.min(bottom, drawn.getHeight() - 1); y++) {
      for (int x = left; x <= Math.min(right, drawn.getWidth() - 1); x++) {
        if (Math.abs(drawn.getSample(x, y, 0) - bare.getSample(x, y, 0)) > CONTRAST) {
          return true;
        }
      }
    }
    return false;
  }

  private static final class WithoutText extends PDFRenderer {
    WithoutText(PDDocument document) {
      super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new PageDrawer(parameters) {
        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {}
      };
    }
  }
}
