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

  /** Pixels in memory at one time; a page of A4 at 400 dots an inch has fewer. */
  private static final long AT_ONCE = 24_000_000;

  private static final int MOST_PAGES = 100;

  static Optional<Message> problem(byte[] picture) {
    try (var open = new Open(picture)) {
      int pages = open.pages();
      for (int page = 0; page < pages; page++) {
        Optional<Message> problem = problem(open, page);
        if (problem.isPresent()) {
          return problem;
        }
      }
      return Optional.empty();
    } catch (EOFException e) {
      return DocumentCheck.says("cut-off");
    } catch (IOException | RuntimeException e) {
      String reason = String.valueOf(e.getMessage());
      return Open.isAboutTheEnd(reason)
          ? DocumentCheck.says("cut-off")
          : DocumentCheck.says("broken", reason);
    }
  }

  private static Optional<Message> problem(Open open, int page) throws IOException {
    int width = open.reader.getWidth(page);
    int height = open.reader.getHeight(page);
    if (Math.min(width, height) < DocumentCheck.TINY) {
      return DocumentCheck.says(
          "tiny", Integer.toString(width), Integer.toString(height), DocumentCheck.TINY);
    }
    long pixels = (long) width * height;
    if (pixels > DocumentCheck.HUGE_PICTURE) {
      return DocumentCheck.says(
          "huge-picture", pixels / 1_000_000, DocumentCheck.HUGE_PICTURE / 1_000_000);
    }
    BufferedImage seen = open.read(page, LOOK);
    return open.cutOff.get() ? DocumentCheck.says("cut-off") : Emptiness.problem(seen);
  }

  /**
   * The picture, upright, as an opaque one.
   *
   * @param page from 0, of a TIFF with several
   * @param longSide it is read coarsely when it is more than twice as long
   */
  static BufferedImage upright(byte[] picture, int page, int longSide) throws IOException {
    try (var open = new Open(picture)) {
      return Orientation.of(picture).applied(open.read(page, longSide));
    }
  }

  /** How many pages it has: a TIFF may hold both sides of a paper. */
  static int pages(byte[] picture) throws IOException {
    try (var open = new Open(picture)) {
      return open.pages();
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

    /** Of a moving picture the first counts. */
    int pages() throws IOException {
      boolean tiff = reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif");
      return tiff ? Math.min(MOST_PAGES, reader.getNumImages(true)) : 1;
    }

    BufferedImage read(int page, int longSide) throws IOException {
      int width = reader.getWidth(page);
      int height = reader.getHeight(page);
      int step = Math.max(width, height) / (2 * longSide);
      while ((long) width * height / ((long) Math.max(1, step) * Math.max(1, step)) > AT_ONCE) {
        step = Math.max(1, step) + 1;
      }
      ImageReadParam param = reader.getDefaultReadParam();
      if (step > 1) {
        param.setSourceSubsampling(step, step, 0, 0);
      }
      return reader.read(page, param);
    }

    @Override
    public void close() throws IOException {
      reader.dispose();
      stream.close();
    }
  }
}
