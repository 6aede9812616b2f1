package hn.aldia.mail.message;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of CSS, as far as mails use them.
 *
 * @param clear how little it covers: 1 is not to be seen
 */
record Colour(int red, int green, int blue, double clear) {
  static final Colour BLACK = new Colour(0, 0, 0, 0);
  static final Colour WHITE = new Colour(255, 255, 255, 0);

  /** Summed over the three parts: what differs less is not read by anybody. */
  private static final int ALIKE = 45;

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8}");

  private static final Map<String, Colour> NAMED =
      Map.of(
          "white", WHITE,
          "black", BLACK,
          "snow", new Colour(255, 250, 250, 0),
          "ivory", new Colour(255, 255, 240, 0),
          "ghostwhite", new Colour(248, 248, 255, 0),
          "whitesmoke", new Colour(245, 245, 245, 0),
          "gray", new Colour(128, 128, 128, 0),
          "red", new Colour(255, 0, 0, 0),
          "blue", new Colour(0, 0, 255, 0),
          "transparent", new Colour(0, 0, 0, 1));

  /** The first colour of a value such as {@code #fff url(…) no-repeat}. */
  static Optional<Colour> in(String value) {
    String given = value.strip().toLowerCase(Locale.ROOT);
    if (given.startsWith("rgb")) {
      return parts(given);
    }
    int blank = given.indexOf(' ');
    String word = blank < 0 ? given : given.substring(0, blank);
    return word.startsWith("#") ? hex(word.substring(1)) : Optional.ofNullable(NAMED.get(word));
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
    try {
      double covers = part.length > 3 ? Double.parseDouble(part[3].replace("%", "")) : 1;
      return part.length < 3
          ? Optional.empty()
          : Optional.of(
              new Colour(
                  (int) Double.parseDouble(part[0]),
                  (int) Double.parseDouble(part[1]),
                  (int) Double.parseDouble(part[2]),
                  1 - covers));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  boolean isClear() {
    return clear > 0.9;
  }

  boolean isLike(Colour other) {
    return Math.abs(red - other.red) + Math.abs(green - other.green) + Math.abs(blue - other.blue)
        < ALIKE;
  }
}
