package hn.aldia.mail.documents;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a telephone held its camera: the pixels lie as the sensor saw them, a tag says how to turn.
 *
 * @param tag by EXIF: 1 is upright, 6 is to be turned right, 8 left
 */
record Orientation(int tag) {
  private static final Orientation UPRIGHT = new Orientation(1);

  static Orientation of(byte[] picture) {
    if (FileKind.of(picture) != FileKind.JPEG) {
      return UPRIGHT;
    }
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
      List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif");
      for (JPEGSegment segment : exif) {
        try (InputStream data = segment.data()) {
          data.skipNBytes(1); // a byte of padding behind the name
          Entry entry =
              new TIFFReader()
                  .read(new MemoryCacheImageInputStream(data))
                  .getEntryById(TIFF.TAG_ORIENTATION);
          if (entry != null && entry.getValue() instanceof Number tag) {
            return new Orientation(tag.intValue());
          }
        }
      }
      return UPRIGHT;
    } catch (IOException | RuntimeException e) {
      // Without a readable tag a picture is shown as it lies.
      return UPRIGHT;
    }
  }

  /** The picture turned upright, on white, without transparency. */
  BufferedImage applied(BufferedImage lying) {
    int width = lying.getWidth();
    int height = lying.getHeight();
    boolean turned = tag >= 5 && tag <= 8;
    var upright =
        new BufferedImage(
            turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = upright.createGraphics();
    try {
      paper.setColor(Color.WHITE);
      paper.fillRect(0, 0, upright.getWidth(), upright.getHeight());
      paper.drawImage(lying, way(width, height), null);
    } finally {
      paper.dispose();
    }
    return upright;
  }

  private AffineTransform way(int w, int h) {
    return switch (tag) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
      default -> new AffineTransform();
    };
  }
}
