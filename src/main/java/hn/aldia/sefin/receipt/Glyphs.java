package hn.aldia.sefin.receipt;

import java.awt.BasicStroke;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Whether a letter or figure is drawn as what the file says it is: a font's own table may call a 3
 * a 4. Its outline is compared with those of a plain sans-serif, upright and slanted, thin and
 * bold; only what is clearly another sign counts, so that no style of writing is taken for a lie.
 */
final class Glyphs {
  private static final String PLAIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String KNOWN =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  /** Of 1: as like as the same sign of two fonts. */
  private static final double ALIKE = 0.75;

  private static final double CLEARLY_MORE = 0.15;

  /** Points and pixels of a side. */
  private static final int SHEET = 150;

  /** Drawn in so many ways that honest fonts differ by more. */
  private static final String MANIFOLD = "ijlIJMF";

  private static final Map<Character, List<Outline>> PLAIN_SIGNS = plain();

  private final Map<PDFont, Map<Integer, Boolean>> seen = new HashMap<>();

  /**
   * @param code in the font's own encoding
   * @param said by the file
   */
  boolean isAsSaid(PDFont font, int code, String said) {
    if (said.length() != 1
        || KNOWN.indexOf(said.charAt(0)) < 0
        || MANIFOLD.indexOf(said.charAt(0)) >= 0) {
      return true;
    }
    return seen.computeIfAbsent(font, any -> new HashMap<>())
        .computeIfAbsent(code, any -> compare(font, code, said));
  }

  private static boolean compare(PDFont font, int code, String said) {
    if (font instanceof PDSimpleFont simple && !font.isEmbedded()) {
      // It is drawn by the name of the sign.
      String name = simple.getEncoding() == null ? null : simple.getEncoding().getName(code);
      String named = name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
      return named == null || named.equals(said);
    }
    try {
      Optional<Outline> outline =
          font instanceof PDVectorFont drawn
              ? Outline.of(drawn.getNormalizedPath(code))
              : font instanceof PDType3Font own ? Outline.of(pixels(own, code)) : Optional.empty();
      return outline.map(seen -> isLike(seen, said.charAt(0))).orElse(true);
    } catch (IOException | RuntimeException notDrawn) {
      return true;
    }
  }

  /** A sign of a Type 3 font is a drawing or a picture: it is put on a sheet of its own. */
  private static Shape pixels(PDType3Font font, int code) throws IOException {
    var form = new GeneralPath();
    try (var document = new PDDocument()) {
      var page = new PDPage(new PDRectangle(SHEET, SHEET));
      document.addPage(page);
      page.setResources(new PDResources());
      String name = page.getResources().add(font).getName();
      var words = new PDStream(document);
      try (OutputStream out = words.createOutputStream()) {
        int third = SHEET / 3;
        String sign = HexFormat.of().toHexDigits((byte) code);
        String place = third + " Tf " + third + " " + third + " Td <" + sign + "> Tj ET";
        out.write(("BT /" + name + " " + place).getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(words);
      Raster drawn = new PDFRenderer(document).renderImage(0, 1, ImageType.GRAY).getRaster();
      for (int y = 0; y < drawn.getHeight(); y++) {
        for (int x = 0; x < drawn.getWidth(); x++) {
          if (drawn.getSample(x, y, 0) < 128) {
            form.append(new Rectangle(x, -y, 1, 1), false);
          }
        }
      }
    }
    return form;
  }

  static boolean isLike(Outline outline, char said) {
    double claimed = likeness(outline, said);
    double best = KNOWN.chars().mapToDouble(c -> likeness(outline, (char) c)).max().orElse(claimed);
    return best < ALIKE || best - claimed < CLEARLY_MORE;
  }

  static double likeness(Outline outline, char sign) {
    return PLAIN_SIGNS.getOrDefault(sign, List.of()).stream()
        .mapToDouble(outline::likeness)
        .max()
        .orElse(0);
  }

  private static Map<Character, List<Outline>> plain() {
    var signs = new HashMap<Character, List<Outline>>();
    try (InputStream in = PDFont.class.getResourceAsStream(PLAIN);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      for (int i = 0; i < KNOWN.length(); i++) {
        char c = KNOWN.charAt(i);
        int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
        signs.put(c, styles(font.getGlyph().getGlyph(glyph).getPath(), font.getUnitsPerEm()));
      }
    } catch (IOException broken) {
      throw new IllegalStateException("PDFBox brings this font along", broken);
    }
    return signs;
  }

  private static List<Outline> styles(GeneralPath path, int em) {
    var bold = new Area(path);
    bold.add(new Area(new BasicStroke(em * 0.05f).createStrokedShape(path)));
    var styles = new ArrayList<Outline>();
    for (Shape weight : List.of(path, bold)) {
      for (double slant : new double[] {0, 0.2}) {
        Shape slanted = AffineTransform.getShearInstance(slant, 0).createTransformedShape(weight);
        Optional<Outline> outline = Outline.of(slanted);
        outline.ifPresent(styles::add);
      }
    }
    return styles;
  }
}
