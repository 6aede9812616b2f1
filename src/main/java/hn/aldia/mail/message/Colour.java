package hn.aldia.mail.message;

import hn.aldia.config.home.Shipped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A colour of CSS, as far as mails use them.
 *
 * @param clear how little it covers: 1 is not to be seen
 */
record Colour(int red, int green, int blue, double clear) {
  static final Colour BLACK = new Colour(0, 0, 0, 0);
  static final Colour WHITE = new Colour(255, 255, 255, 0);
  private static final Colour CLEAR = new Colour(0, 0, 0, 1);

  /** Summed over the three parts: what differs less is not read by anybody. */
  private static final int ALIKE = 45;

  private static final int FULL = 255;
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8}");

  private static final Map<String, Colour> NAMED =
      Shipped.rows(Colour.class, "colours.txt")
          .map(row -> row.split(" ", 2))
          .collect(Collectors.toMap(row -> row[0], row -> hex(row[1]).orElseThrow()));

  /** The first colour of a value such as {@code #fff url(…) no-repeat}. */
  static Optional<Colour> in(String value) {
    String given = value.strip().toLowerCase(Locale.ROOT);
    if (given.startsWith("rgb") || given.startsWith("hsl")) {
      return parts(given);
    }
    int blank = given.indexOf(' ');
    String word = blank < 0 ? given : given.substring(0, blank);
    return word.equals("transparent")
        ? Optional.of(CLEAR)
        : word.startsWith("#") ? hex(word.substring(1)) : Optional.ofNullable(NAMED.get(word));
  }

  private static Optional<Colour> hex(String digits) {
    if (!HEX.matcher(digits).matches()) {
      return Optional.empty();
    }
    boolean small = digits.length() < 6;
    int each = small ? 1 : 2;
    var part = new int[4];
    part[3] = 255;
    for (int i = 0; i < digits.length() / each; i++) {
      String two = digits.substring(i * each, (i + 1) * each);
      part[i] = Integer.parseInt(small ? two + two : two, 16);
    }
    return Optional.of(new Colour(part[0], part[1], part[2], 1 - part[3] / 255.0));
  }

  private static Optional<Colour> parts(String given) {
    int open = given.indexOf('(');
    int close = given.indexOf(')');
    if (open < 0 || close < open || close > 60) {
      return Optional.empty();
    }
    String[] part = given.substring(open + 1, close).strip().split("[ ,/]+", -1);
    if (part.length < 3) {
      return Optional.empty();
    }
    try {
      double clear = 1 - (part.length > 3 ? number(part[3], 1) : 1);
      double[] each =
          given.startsWith("rgb")
              ? Stream.of(part).limit(3).mapToDouble(p -> number(p, FULL)).toArray()
              : shaded(number(part[0], 360), number(part[1], 1), number(part[2], 1));
      return Optional.of(new Colour((int) each[0], (int) each[1], (int) each[2], clear));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Hue in degrees, the others of one: CSS Color Module Level 4, “Converting HSL to sRGB”. */
  private static double[] shaded(double hue, double saturation, double lightness) {
    double most = saturation * Math.min(lightness, 1 - lightness);
    return DoubleStream.of(0, 8, 4)
        .map(n -> ((n + hue / 30) % 12 + 12) % 12)
        .map(k -> FULL * (lightness - most * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))))
        .toArray();
  }

  private static double number(String given, double whole) {
    String figures = given.replaceAll("%|deg$", "");
    return Double.parseDouble(figures) * (given.endsWith("%") ? whole / 100 : 1);
  }

  boolean isClear() {
    return clear > 0.9;
  }

  boolean isLike(Colour other) {
    return Math.abs(red - other.red) + Math.abs(green - other.green) + Math.abs(blue - other.blue)
        < ALIKE;
  }
}
