package hn.aldia.browser.choice;

import hn.aldia.text.Folded;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of an option, as a person compares them. */
final class OptionText {
  private static final String BETWEEN = "\\s*[-–—−:.|/)\\]_·•]+\\s*";

  /** {@code 45 - Instituto…}, {@code (45) Instituto…}, {@code 12211 - 000 - Permisos…}. */
  private static final Pattern CODE =
      Pattern.compile(
          "^[(\\[]?\\s*([\\p{L}]{0,3}\\d[\\p{L}\\d]*)"
              + BETWEEN
              + "(?:\\d{1,4}"
              + BETWEEN
              + ")?(\\p{L}.*)$",
          Pattern.DOTALL);

  /** {@code 12211 PERMISOS Y RENOVACIONES}: nothing but a blank after it. */
  private static final Pattern SPACED_CODE =
      Pattern.compile("^(\\d{2,})\\s+(\\p{L}.*)$", Pattern.DOTALL);

  private static final Pattern ONLY_CODE =
      Pattern.compile("^[(\\[]?\\s*(\\d+)(?:" + BETWEEN + "0+)?(?:" + BETWEEN + ")?$");
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

  /** The code an option begins with: {@code 45} of {@code 45 - Instituto…}. */
  static Optional<String> code(String text) {
    return Stream.of(CODE, SPACED_CODE, ONLY_CODE)
        .flatMap(form -> part(form, 1, Folded.tidy(text)).stream())
        .map(code -> code.replaceFirst("^0+(?=\\d)", "").toUpperCase(Locale.ROOT))
        .findFirst();
  }

  private static Optional<String> part(Pattern form, int group, String text) {
    Matcher m = form.matcher(text);
    return m.matches() ? Optional.of(m.group(group)) : Optional.empty();
  }

  /** What stands beside the code, or all of it. */
  static String uncoded(String text) {
    String tidy = Folded.tidy(text);
    return part(CODE, 2, tidy)
        .or(() -> part(SPACED_CODE, 2, tidy))
        .orElseGet(() -> ONLY_CODE.matcher(tidy).matches() ? "" : tidy);
  }

  /**
   * Whether every part of the option is one of these wordings: {@code Estados Unidos (EE.UU.)},
   * {@code 840 - USA / United States}.
   *
   * @param known the wordings, squeezed
   */
  static boolean allOf(Set<String> known, Phrase option) {
    String[] words =
        Folded.words(part(CODE, 2, option.text()).orElse(option.text())).split(" ", -1);
    var reached = new boolean[words.length + 1];
    reached[0] = true;
    for (int from = 0; from < words.length; from++) {
      var part = new StringBuilder();
      for (int to = from; reached[from] && to < words.length; to++) {
        part.append(words[to]);
        reached[to + 1] |= known.contains(part.toString());
      }
    }
    return reached[words.length];
  }

  /** Squeezed, without its leading code and what stands in brackets. */
  static String core(String text) {
    String uncoded = part(CODE, 2, text).orElse(text);
    String bare = Folded.squeezed(ASIDE.matcher(uncoded).replaceAll(" "));
    return bare.isEmpty() ? Folded.squeezed(uncoded) : bare;
  }
}
