package hn.aldia.mail.documents;

import hn.aldia.config.applicant.Documents;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Pictures and PDFs of nobody's documents. */
final class Scans {
  private Scans() {}

  /** Red above, white below, with a bar: it can be told which way is up. */
  static BufferedImage drawn(int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = picture.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, width, height);
    paper.setColor(Color.RED);
    paper.fillRect(0, 0, width, height / 4);
    paper.setColor(Color.BLACK);
    paper.fillRect(width / 10, height / 2, width / 2, height / 10);
    paper.dispose();
    return picture;
  }

  static byte[] picture(String format, int width, int height) {
    return encoded(drawn(width, height), format);
  }

  /** Grainy as a photograph by night: it hardly gets smaller by compression. */
  static byte[] photograph(int width, int height) {
    BufferedImage picture = drawn(width, height);
    var grain = new Random(5);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, picture.getRGB(x, y) ^ (grain.nextInt() & 0x7F7F7F));
      }
    }
    return encoded(picture, "png");
  }

  private static byte[] encoded(BufferedImage picture, String format) {
    try {
      var bytes = new ByteArrayOutputStream();
      if (!ImageIO.write(picture, format, bytes)) {
        throw new IllegalStateException("no writer for " + format);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As a telephone writes it: the tag that says how to turn it, before everything else. */
  static byte[] turned(byte[] jpeg, int tag) {
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) tag,
      0,
      0,
      0,
      0,
      0,
      0
    };
    var bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, 2);
    bytes.writeBytes(exif);
    bytes.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }

  static byte[] pdf(int pages) {
    try (var document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      return saved(document);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Grey of this lightness from this line on; above it something to see. */
  static byte[] filled(int width, int height, int from, int grey) {
    BufferedImage picture = drawn(width, height);
    Graphics2D paper = picture.createGraphics();
    paper.setColor(new Color(grey, grey, grey));
    paper.fillRect(0, from, width, height - from);
    paper.dispose();
    return encoded(picture, "png");
  }

  /** A chain of page trees, each the only kid of the one before. */
  static byte[] nestedPages(int deep) {
    var pdf = new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
    for (int i = 0; i < deep; i++) {
      pdf.append(i + 2)
          .append(" 0 obj <</Type/Pages/Count 1/Kids[")
          .append(i + 3)
          .append(" 0 R]>> endobj\n");
    }
    pdf.append(deep + 2).append(" 0 obj <</Type/Page/MediaBox[0 0 9 9]>> endobj\n");
    return pdf.append("trailer <</Root 1 0 R>>\n%%EOF")
        .toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] nestedArrays(int deep) {
    return ("%PDF-1.4\n1 0 obj <</Type/Catalog/X "
            + "[".repeat(deep)
            + "]".repeat(deep)
            + "/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 0/Kids[]>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A page of blanks, packed well. */
  static byte[] bomb(int blanks) {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var content = new org.apache.pdfbox.pdmodel.common.PDStream(document);
      try (var out = content.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
        var block = new byte[1_000_000];
        java.util.Arrays.fill(block, (byte) ' ');
        for (int i = 0; i < blanks / block.length; i++) {
          out.write(block);
        }
      }
      page.setContents(content);
      return saved(document);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Two sides in one file, as a scanner writes them. */
  static byte[] tiff(BufferedImage... sides) {
    var writer = ImageIO.getImageWritersByFormatName("tiff").next();
    var bytes = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (BufferedImage side : sides) {
        writer.writeToSequence(new javax.imageio.IIOImage(side, null, null), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  static byte[] locked(String toOpen) {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("dueño", toOpen, new AccessPermission()));
      return saved(document);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  static Path file(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All four needed ones, of which the front of the card is this. */
  static Documents withCard(Path folder, byte[] cardFront) {
    byte[] fine = picture("jpg", 800, 500);
    return new Documents(
        file(folder, "f", cardFront),
        file(folder, "b.jpg", fine),
        file(folder, "rf.png", picture("png", 600, 800)),
        file(folder, "rb.pdf", pdf(1)),
        List.of());
  }
}
