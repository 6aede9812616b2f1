package hn.aldia.mail.message;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Whether words at this place of a page can be seen, and what the places inside inherit.
 *
 * @param gone nothing inside can bring it back: not displayed, transparent, moved off the page
 * @param hidden by {@code visibility}, which may be taken back inside
 * @param size of the letters, in pixels
 * @param back what is behind the letters; empty where a picture is, or it is not known
 */
record Seen(
    boolean gone, boolean hidden, double size, Optional<Colour> ink, Optional<Colour> back) {
  private static final double NORMAL = 16;
  private static final double SMALLEST = 2.5;
  private static final double FAR_OFF = -150;
  private static final Set<String> PLACED = Set.of("absolute", "fixed", "relative");

  static final Seen PAGE =
      new Seen(false, false, NORMAL, Optional.of(Colour.BLACK), Optional.of(Colour.WHITE));

  boolean isVisible() {
    return !gone && !hidden && size >= SMALLEST && !vanishes();
  }

  private boolean vanishes() {
    return ink.isPresent() && (ink.get().isClear() || back.filter(ink.get()::isLike).isPresent());
  }

  Seen inside(Element element, StyleSheet sheet) {
    Map<String, String> style = sheet.of(element);
    boolean sized = element.hasAttr("color") || element.hasAttr("bgcolor");
    // What is struck out is not said any more.
    boolean withdrawn = element.hasAttr("hidden") || element.is("s, strike, del");
    if (style.isEmpty() && !sized && !withdrawn) {
      return this;
    }
    return new Seen(
        gone || withdrawn || isGone(style),
        hidden(style.getOrDefault("visibility", "")),
        size(style),
        ink(style.getOrDefault("color", element.attr("color"))),
        back(style, element.attr("bgcolor")));
  }

  private static boolean isGone(Map<String, String> style) {
    return style.getOrDefault("display", "").equals("none")
        || number(style.get("opacity"), 1) < 0.1
        || style.getOrDefault("text-decoration", "").contains("line-through")
        || style.getOrDefault("text-decoration-line", "").contains("line-through")
        || isMovedOff(style)
        || isCutAway(style);
  }

  private static boolean isMovedOff(Map<String, String> style) {
    boolean placed = PLACED.contains(style.getOrDefault("position", ""));
    for (String side : new String[] {"left", "top", "right", "bottom"}) {
      if (placed && length(style.get(side), 0) <= FAR_OFF) {
        return true;
      }
    }
    String transform = style.getOrDefault("transform", "").replace(" ", "");
    return length(style.get("text-indent"), 0) <= FAR_OFF
        || length(style.get("margin-left"), 0) <= FAR_OFF
        || length(style.get("margin-top"), 0) <= FAR_OFF
        || transform.startsWith("scale(0)")
        || (transform.startsWith("translate")
            && transform.matches("translate[xy]?\\(-\\d{3,}.{0,40}"));
  }

  private static boolean isCutAway(Map<String, String> style) {
    boolean clipped = style.getOrDefault("overflow", "").startsWith("hidden");
    for (String side : new String[] {"height", "width", "max-height", "max-width"}) {
      String given = style.get(side);
      if (clipped && given != null && length(given, NORMAL) <= 1) {
        return true;
      }
    }
    String clip = style.getOrDefault("clip", "");
    return (!clip.isEmpty() && clip.replaceAll("[\\s,]+|px", "").matches("rect\\([01]{4}\\)"))
        || style.getOrDefault("clip-path", "").contains("inset(50%");
  }

  private boolean hidden(String visibility) {
    return switch (visibility) {
      case "hidden", "collapse" -> true;
      case "visible" -> false;
      default -> hidden;
    };
  }

  private double size(Map<String, String> style) {
    String given = style.get("font-size");
    if (given == null) {
      // “font: 0/0 a” sets it too.
      String font = style.getOrDefault("font", "");
      given = font.startsWith("0") && font.matches("0(?:px|pt)?[/ ].*") ? "0" : null;
    }
    if (given == null || given.isEmpty()) {
      return size;
    }
    double number = number(given, Double.NaN);
    if (Double.isNaN(number)) {
      return given.endsWith("er") || given.equals("inherit") ? size : NORMAL;
    }
    return given.endsWith("rem")
        ? number * NORMAL
        : given.endsWith("em") ? number * size : given.endsWith("%") ? number * size / 100 : number;
  }

  private Optional<Colour> ink(String given) {
    return given.isEmpty() ? ink : Colour.in(given).or(() -> ink);
  }

  private Optional<Colour> back(Map<String, String> style, String attribute) {
    String shorthand = style.getOrDefault("background", "");
    if (shorthand.contains("url(")
        || shorthand.contains("gradient")
        || style.containsKey("background-image")) {
      return Optional.empty();
    }
    for (String given :
        new String[] {style.getOrDefault("background-color", ""), shorthand, attribute}) {
      Optional<Colour> colour = Colour.in(given);
      if (colour.isPresent()) {
        return colour.get().isClear() ? back : colour;
      }
    }
    return back;
  }

  /** In pixels, roughly. */
  private static double length(@org.jspecify.annotations.Nullable String given, double otherwise) {
    double number = number(given, otherwise);
    return given != null && given.endsWith("em") ? number * NORMAL : number;
  }

  private static double number(@org.jspecify.annotations.Nullable String given, double otherwise) {
    if (given == null) {
      return otherwise;
    }
    int end = 0;
    while (end < given.length() && end < 12 && "+-.0123456789".indexOf(given.charAt(end)) >= 0) {
      end++;
    }
    try {
      return end == 0 ? otherwise : Double.parseDouble(given.substring(0, end));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
