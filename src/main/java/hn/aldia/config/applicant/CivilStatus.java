package hn.aldia.config.applicant;

import hn.aldia.text.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the applicant is married, from free words in English or Spanish, said as a Honduran form
 * says it. Words that are not known are passed on as they were written.
 */
public final class CivilStatus {
  private enum Known {
    SINGLE("solter", "single|unmarried|never married", "Single", "S"),
    MARRIED("casad", "married", "Married", "C"),
    DIVORCED("divorciad", "divorced|divorcee", "Divorced", "D"),
    WIDOWED("viud", "widow(ed|er)?", "Widowed", "V"),
    SEPARATED("separad", "(legally )?separated", "Separated", "SE"),
    UNION(
        "",
        "(common law|civil|free|domestic) (union|marriage|partnership)|common law|domestic partner"
            + "|union (libre|de hecho)|acompanad[oa]|unid[oa]|conviviente|cohabiting",
        "Common-law union",
        "UL");

    private final String stem;
    private final String words;
    private final String english;
    private final String letter;

    Known(String stem, String words, String english, String letter) {
      this.stem = stem;
      this.words = words;
      this.english = english;
      this.letter = letter;
    }
  }

  /**
   * Best first; the first is what goes into a box.
   *
   * @param sex null where it is not known: then both genders are said
   */
  public static List<String> wordings(String written, Applicant.@Nullable Sex sex) {
    String words = folded(written);
    for (Known known : Known.values()) {
      if (words.matches(known.words) || (!known.stem.isEmpty() && stem(words, known.stem))) {
        return said(known, sex == null ? genderOf(words) : sex);
      }
    }
    return List.of(written);
  }

  /** {@code soltero/a}, {@code Soltero (a)}, {@code soltera}. */
  private static boolean stem(String words, String stem) {
    return words.replaceAll("[^a-z]", "").matches(stem + "(o|a|oa|ao|os|as)?");
  }

  private static Applicant.@Nullable Sex genderOf(String words) {
    String letters = words.replaceAll("[^a-z]", "");
    boolean both = letters.endsWith("oa") || letters.endsWith("ao");
    return both ? null : letters.endsWith("a") ? Applicant.Sex.F : null;
  }

  private static List<String> said(Known known, Applicant.@Nullable Sex sex) {
    var all = new ArrayList<String>();
    if (known == Known.UNION) {
      all.addAll(List.of("Unión libre", "Unión de hecho"));
      all.addAll(inGender("Acompañad", sex));
      all.addAll(inGender("Unid", sex));
      all.addAll(List.of("Conviviente", "U. Libre", "Unión"));
    } else {
      String stem = known.stem.substring(0, 1).toUpperCase(Locale.ROOT) + known.stem.substring(1);
      all.addAll(inGender(stem, sex));
    }
    all.add(known.english);
    all.add(known.letter);
    return List.copyOf(all);
  }

  private static List<String> inGender(String stem, Applicant.@Nullable Sex sex) {
    String mine = sex == Applicant.Sex.F ? "a" : "o";
    String other = sex == Applicant.Sex.F ? "o" : "a";
    return Stream.of(mine, "o(a)", "o/a", "a(o)", "a/o", "@", "(a)", "(o)", "o-a", "os", other)
        .map(ending -> stem + ending)
        .toList();
  }

  private static String folded(String text) {
    return Folded.text(text).replaceAll("[-_\\s]+", " ").strip();
  }
}
