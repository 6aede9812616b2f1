package hn.aldia.cli.bench;

import hn.aldia.config.home.Unchecked;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;

/**
 * A picture that stands for a scan in a rehearsal: a card in stripes. Without letters, for a bare
 * machine has no fonts.
 */
public final class RehearsalScan {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 630;
  private static final int STRIPE = 90;

  /**
   * @param what it stands for: another one, another colour
   * @return a PNG
   */
  public static byte[] of(String what) {
    var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(new Color(0xE8EEF4));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(new Color(what.hashCode() & 0x7F7F7F));
    for (int x = 0; x < WIDTH; x += 2 * STRIPE) {
      pen.fillRect(x, STRIPE, STRIPE, HEIGHT - 2 * STRIPE);
    }
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    Unchecked.run(() -> ImageIO.write(picture, "png", bytes));
    return bytes.toByteArray();
  }
}
