package hn.aldia.mail.documents;

import hn.aldia.words.Message;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Pictures that open and show nothing: of one colour, or grey from some line on, as a half copied
 * one is.
 */
final class Emptiness {
  /** Of 255: by how much the lightest and the darkest of a blank sheet differ, grain left aside. */
  private static final int GRAIN = 12;

  /** What a decoder fills in for what is missing. */
  private static final int FILLING = 128;

  private static final int NEARLY = 3;

  /** Of the height, from the lower edge. */
  private static final double MUCH = 0.2;

  static Optional<Message> problem(BufferedImage picture) {
    if (isBlank(picture)) {
      return DocumentCheck.says("blank");
    }
    int grey = 0;
    int y = picture.getHeight() - 1;
    while (y >= 0 && isFilling(picture, y)) {
      grey++;
      y--;
    }
    return grey > picture.getHeight() * MUCH ? DocumentCheck.says("half-grey") : Optional.empty();
  }

  /** Nearly all of it has one lightness. */
  private static boolean isBlank(BufferedImage picture) {
    var counts = new int[256];
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counts[light(new Color(picture.getRGB(x, y)))]++;
      }
    }
    long all = (long) picture.getWidth() * picture.getHeight();
    long window = 0;
    long most = 0;
    for (int light = 0; light < counts.length; light++) {
      window += counts[light] - (light >= GRAIN ? counts[light - GRAIN] : 0);
      most = Math.max(most, window);
    }
    return most >= all - all / 1000;
  }

  private static boolean isFilling(BufferedImage picture, int y) {
    for (int x = 0; x < picture.getWidth(); x++) {
      var colour = new Color(picture.getRGB(x, y));
      if (Math.abs(colour.getRed() - FILLING) > NEARLY
          || Math.abs(colour.getGreen() - FILLING) > NEARLY
          || Math.abs(colour.getBlue() - FILLING) > NEARLY) {
        return false;
      }
    }
    return true;
  }

  private static int light(Color colour) {
    return (colour.getRed() * 3 + colour.getGreen() * 6 + colour.getBlue()) / 10;
  }
}
