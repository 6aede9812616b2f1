package hn.aldia.sefin.receipt;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;

/**
 * The filled form of a sign, whatever its size and width: a little blurred, so that forms that are
 * nearly the same are like each other.
 */
final class Outline {
  private static final int SIDE = 24;
  private static final int EDGE = 2;

  /** Narrower than this it is a bar; stretched, it would be a box. */
  private static final double NARROW = 0.3;

  /** Of each field of a grid; together of mean 0 and length 1. */
  private final double[] ink;

  private Outline(double[] ink) {
    this.ink = ink;
  }

  static Optional<Outline> of(Shape shape) {
    Rectangle2D box = shape.getBounds2D();
    if (box.getWidth() <= 0 || box.getHeight() <= 0) {
      return Optional.empty();
    }
    double high = (SIDE - 2.0 * EDGE) / box.getHeight();
    double wide =
        box.getWidth() < NARROW * box.getHeight() ? high : (SIDE - 2.0 * EDGE) / box.getWidth();
    var place = new AffineTransform();
    place.translate(SIDE / 2.0, SIDE / 2.0);
    place.scale(wide, -high);
    place.translate(-box.getCenterX(), -box.getCenterY());
    var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fill(place.createTransformedShape(shape));
    pen.dispose();
    return Optional.of(new Outline(normal(blurred(picture))));
  }

  private static double[] blurred(BufferedImage picture) {
    var ink = new double[SIDE * SIDE];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        double sum = 0;
        for (int dy = -1; dy <= 1; dy++) {
          for (int dx = -1; dx <= 1; dx++) {
            int px = Math.min(SIDE - 1, Math.max(0, x + dx));
            int py = Math.min(SIDE - 1, Math.max(0, y + dy));
            sum += picture.getRaster().getSample(px, py, 0);
          }
        }
        ink[y * SIDE + x] = sum;
      }
    }
    return ink;
  }

  private static double[] normal(double[] ink) {
    double mean = Arrays.stream(ink).average().orElse(0);
    double length = Math.sqrt(Arrays.stream(ink).map(i -> (i - mean) * (i - mean)).sum());
    return Arrays.stream(ink).map(i -> (i - mean) / Math.max(1e-9, length)).toArray();
  }

  /** 1: the same; 0: nothing in common. */
  double likeness(Outline other) {
    double sum = 0;
    for (int i = 0; i < ink.length; i++) {
      sum += ink[i] * other.ink[i];
    }
    return sum;
  }
}
