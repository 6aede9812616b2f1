package hn.aldia.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words as a page may show them. Case, accents and punctuation do not count; an ellipsis leaves
 * out: alone a few words ({@code ya … existe}), at the end of a word whatever ends it ({@code
 * registrad…}).
 */
public record Wording(String written, List<String> parts) {
  private static final String LEFT_OUT = "…";

  /** So many words may stand where some are left out. */
  private static final int MOST_LEFT_OUT = 8;

  /** A name may say so many words more than it must. */
  private static final int MOST_MORE = 3;

  /** "No. 1162" denies nothing, and "Solicitud #" is not "Solicitud". */
  private static final Pattern NUMBER_SIGN =
      Pattern.compile(
          "#|\\b[Nn]\\.?[°º]\\.?|(?iu:\\b(nro|núm|num)\\b\\.?)|(?iu:\\bno\\.\\s*[#:]?\\s*(?=\\p{L}|\\d)|\\bno\\s+[#:]?\\s*(?=\\d))");

  private static final Pattern FIGURES = Pattern.compile("\\d+");

  public Wording {
    parts = List.copyOf(parts);
  }

  public static Wording of(String written) {
    var parts = new ArrayList<String>();
    for (String part : written.replace("...", LEFT_OUT).split("\\s+", -1)) {
      if (part.equals(LEFT_OUT)) {
        parts.add(LEFT_OUT);
      } else {
        List<String> words = words(part.replace(LEFT_OUT, ""));
        for (int i = 0; i < words.size(); i++) {
          boolean open = part.endsWith(LEFT_OUT) && i == words.size() - 1;
          parts.add(words.get(i) + (open ? LEFT_OUT : ""));
        }
      }
    }
    return new Wording(written, parts);
  }

  /**
   * The words of a text, folded. Spanish has no double s: {@code Session} is {@code Sesión},
   * misspelt.
   */
  public static List<String> words(String text) {
    String folded =
        Folded.words(NUMBER_SIGN.matcher(text).replaceAll(" numero ")).replace("ss", "s");
    return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
  }

  /** Whether a line says it, among other words. */
  public boolean isSaidIn(List<String> line) {
    for (int from = 0; from < line.size() && !parts.isEmpty(); from++) {
      if (fits(line, from, 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line begins so. */
  public boolean begins(List<String> line) {
    return !line.isEmpty() && fits(line, 0, 0);
  }

  /**
   * Whether that is the name of something to press. A single word must be all of it: {@code
   * Ingresar} is not {@code Ingresar solicitud}.
   */
  public boolean names(List<String> offer) {
    List<String> name = withoutFigures(offer);
    return parts.size() == 1
        ? name.size() == 1 && fits(name, 0, 0)
        : name.size() <= parts.size() + MOST_MORE && isSaidIn(name);
  }

  /** Whether that is what stands beside a field or above a column: a label has small print, too. */
  public boolean labels(List<String> label) {
    return label.size() <= parts.size() + MOST_MORE && isSaidIn(label);
  }

  /** Whether the line says this and nothing else. */
  public boolean isAllOf(List<String> line) {
    return line.size() == parts.size() && fits(line, 0, 0);
  }

  private List<String> withoutFigures(List<String> words) {
    return words.stream().noneMatch(Wording::isFigure) || parts.stream().anyMatch(Wording::isFigure)
        ? words
        : words.stream().filter(word -> !isFigure(word)).toList();
  }

  /** Asked of every word of a page, for every wording: most begin with a letter. */
  private static boolean isFigure(String word) {
    return word.charAt(0) <= '9' && FIGURES.matcher(word).matches();
  }

  private boolean fits(List<String> line, int at, int part) {
    if (part == parts.size()) {
      return true;
    }
    String wanted = parts.get(part);
    if (wanted.equals(LEFT_OUT)) {
      for (int next = at; next <= line.size() && next - at <= MOST_LEFT_OUT; next++) {
        if (fits(line, next, part + 1)) {
          return true;
        }
      }
      return false;
    }
    return at < line.size() && same(wanted, line.get(at)) && fits(line, at + 1, part + 1);
  }

  private static boolean same(String wanted, String word) {
    return wanted.endsWith(LEFT_OUT)
        ? word.startsWith(wanted.substring(0, wanted.length() - LEFT_OUT.length()))
        : word.equals(wanted);
  }

  @Override
  public String toString() {
    return written;
  }
}
