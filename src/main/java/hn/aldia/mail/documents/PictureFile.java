package hn.aldia.mail.documents;

import hn.aldia.words.Message;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture that the applicant gives. */
final class PictureFile {
  /** Enough to see whether every line of it is there. */
  private static final int LOOK = 400;

  private PictureFile() {}

  static Optional<Message> problem(byte[] picture) {
    try (var open = new Open(picture)) {
      int width = open.reader.getWidth(0);
      int height = open.reader.getHeight(0);
      if (Math.min(width, height) < DocumentCheck.TINY) {
        return DocumentCheck.says(
            "tiny", Integer.toString(width), Integer.toString(height), DocumentCheck.TINY);
      }
      long pixels = (long) width * height;
      if (pixels > DocumentCheck.HUGE_PICTURE) {
        return DocumentCheck.says(
            "huge-picture", pixels / 1_000_000, DocumentCheck.HUGE_PICTURE / 1_000_000);
      }
      open.read(LOOK);
      return open.cutOff.get() ? DocumentCheck.says("cut-off") : Optional.empty();
    } catch (EOFException e) {
      return DocumentCheck.says("cut-off");
    } catch (IOException | RuntimeException e) {
      String reason = String.valueOf(e.getMessage());
      return Open.isAboutTheEnd(reason)
          ? DocumentCheck.says("cut-off")
          : DocumentCheck.says("broken", reason);
    }
  }

  /**
   * The picture, upright, as an opaque one.
   *
   * @param longSide it is read coarsely when it is more than twice as long
   */
  static BufferedImage upright(byte[] picture, int longSide) throws IOException {
    try (var open = new Open(picture)) {
      return Orientation.of(picture).applied(open.read(longSide));
    }
  }

  /** A reader at work on a picture. */
  private static final class Open implements AutoCloseable {
    private final ImageInputStream stream;
    private final ImageReader reader;
    private final AtomicBoolean cutOff = new AtomicBoolean();

    Open(byte[] picture) throws IOException {
      stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture));
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new IOException("no reader for it");
      }
      reader = readers.next();
      reader.addIIOReadWarningListener(
          (source, warning) -> {
            if (isAboutTheEnd(warning)) {
              cutOff.set(true);
            }
          });
      reader.setInput(stream);
    }

    static boolean isAboutTheEnd(String warning) {
      return warning
          .toLowerCase(Locale.ROOT)
          .matches("(?s).*(?:premature|eof\\b|end of|truncat).*");
    }

    BufferedImage read(int longSide) throws IOException {
      int step = Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * longSide);
      ImageReadParam param = reader.getDefaultReadParam();
      if (step > 1) {
        param.setSourceSubsampling(step, step, 0, 0);
      }
      return reader.read(0, param);
    }

    @Override
    public void close() throws IOException {
      reader.dispose();
      stream.close();
    }
  }
}
