package hn.aldia.config.applicant;

import hn.aldia.config.home.Shipped;
import hn.aldia.text.Folded;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the applicant is married, from free words in English or Spanish, said as a Honduran form
 * says it. Words that are not known are passed on as they were written.
 */
public final class CivilStatus {
  private static final List<Known> KNOWN =
      Shipped.rows(CivilStatus.class, "civil-status.txt").map(Known::of).toList();

  /**
   * @param stem of the Spanish word; no word begins so where it is empty
   * @param said as forms say it; what ends with a star takes the ending of the person's gender
   */
  private record Known(String stem, String words, List<String> said) {
    static Known of(String row) {
      String[] fields = row.split(" ; ", -1);
      return new Known(fields[0].strip(), fields[1], List.of(fields[2].split(", ")));
    }

    boolean is(String written) {
      return written.matches(words) || (!stem.isEmpty() && begins(written, stem));
    }
  }

  /**
   * Best first; the first is what goes into a box.
   *
   * @param sex null where it is not known: then both genders are said
   */
  public static List<String> wordings(String written, Applicant.@Nullable Sex sex) {
    String words = folded(written);
    Applicant.@Nullable Sex gender = sex == null ? genderOf(words) : sex;
    return KNOWN.stream()
        .filter(known -> known.is(words))
        .findFirst()
        .map(known -> known.said().stream().flatMap(way -> inGender(way, gender)).toList())
        .orElse(List.of(written));
  }

  /** {@code soltero/a}, {@code Soltero (a)}, {@code soltera}. */
  private static boolean begins(String words, String stem) {
    return words.replaceAll("[^a-z]", "").matches(stem + "(o|a|oa|ao|os|as)?");
  }

  private static Applicant.@Nullable Sex genderOf(String words) {
    String letters = words.replaceAll("[^a-z]", "");
    boolean both = letters.endsWith("oa") || letters.endsWith("ao");
    return both ? null : letters.endsWith("a") ? Applicant.Sex.F : null;
  }

  private static Stream<String> inGender(String way, Applicant.@Nullable Sex sex) {
    if (!way.endsWith("*")) {
      return Stream.of(way);
    }
    String mine = sex == Applicant.Sex.F ? "a" : "o";
    String other = sex == Applicant.Sex.F ? "o" : "a";
    return Stream.of(mine, "o(a)", "o/a", "a(o)", "a/o", "@", "(a)", "(o)", "o-a", "os", other)
        .map(ending -> way.replace("*", ending));
  }

  private static String folded(String text) {
    return Folded.text(text).replaceAll("[-_\\s]+", " ").strip();
  }
}
