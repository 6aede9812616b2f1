package hn.aldia.mail.documents;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * How finely a picture is kept.
 *
 * @param longSide in pixels, at most
 * @param quality of the JPEG, from 0 to 1
 */
record Fineness(int longSide, float quality) {
  /** From hardly any loss down to what can still be read: a page of A4 at 130 dots an inch. */
  static final List<Fineness> STEPS =
      List.of(
          new Fineness(2800, 0.88f),
          new Fineness(2400, 0.82f),
          new Fineness(2000, 0.78f),
          new Fineness(1750, 0.72f),
          new Fineness(1500, 0.65f));

  /** As a JPEG of this fineness; without the camera's notes (EXIF). */
  byte[] jpeg(BufferedImage picture) throws IOException {
    BufferedImage small = shrunk(picture);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(small, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private BufferedImage shrunk(BufferedImage picture) {
    BufferedImage now = picture;
    // By halves at most: one great leap would skip the thin lines of letters.
    for (double scale = scale(now); scale < 1; scale = scale(now)) {
      double step = Math.max(scale, 0.5);
      now =
          scaled(
              now,
              (int) Math.max(1, Math.round(now.getWidth() * step)),
              (int) Math.max(1, Math.round(now.getHeight() * step)));
    }
    return now;
  }

  private double scale(BufferedImage picture) {
    return (double) longSide / Math.max(picture.getWidth(), picture.getHeight());
  }

  private static BufferedImage scaled(BufferedImage picture, int width, int height) {
    var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = smaller.createGraphics();
    try {
      paper.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      paper.drawImage(picture, 0, 0, width, height, null);
    } finally {
      paper.dispose();
    }
    return smaller;
  }
}
