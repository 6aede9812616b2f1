package hn.aldia.cli.records;

import hn.aldia.report.Kept;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** A picture of a page as small as it may be to be read still. */
final class SmallPicture {
  private static final int WIDEST = 960;
  private static final int HIGHEST = 2600;
  private static final Pattern NAME =
      Pattern.compile("(?:(\\d{8}T\\d{6}\\.\\d{3})Z-)?(?:\\d+-)?(.+)\\.\\w+");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS", Locale.ROOT);

  /** Empty where the file is no picture. */
  static Optional<Kept.Picture> of(Path file) {
    try {
      BufferedImage picture = ImageIO.read(file.toFile());
      if (picture == null) {
        return Optional.empty();
      }
      var jpeg = new ByteArrayOutputStream();
      ImageIO.write(reduced(picture), "jpeg", jpeg);
      return Optional.of(Kept.Picture.of(at(file), shows(file), "image/jpeg", jpeg.toByteArray()));
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  /** When it was taken: by its name, else by the disk. */
  static Instant at(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    try {
      return name.matches() && name.group(1) != null
          ? LocalDateTime.parse(name.group(1), MOMENT).toInstant(ZoneOffset.UTC)
          : Files.getLastModifiedTime(file).toInstant();
    } catch (DateTimeException notAMoment) {
      return Instant.EPOCH;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shows(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    return (name.matches() ? name.group(2) : String.valueOf(file.getFileName())).replace('-', ' ');
  }

  private static BufferedImage reduced(BufferedImage picture) {
    double scale = Math.min(1, (double) WIDEST / picture.getWidth());
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    var small = new BufferedImage(width, Math.min(height, HIGHEST), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return small;
  }
}
