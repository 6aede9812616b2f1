package hn.aldia.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names and labels, compared as a person reads them. */
public final class PersonNames {
  private PersonNames() {}

  public static boolean same(String one, String other) {
    return folded(one).equals(folded(other));
  }

  /**
   * Whether both name one person: all words of the shorter name are in the longer, and there are at
   * least two of them or the shorter is the beginning.
   */
  public static boolean samePerson(String one, String other) {
    List<String> first = words(one);
    List<String> second = words(other);
    List<String> shorter = first.size() <= second.size() ? first : second;
    List<String> longer = shorter == first ? second : first;
    if (shorter.isEmpty() || !longer.containsAll(shorter)) {
      return false;
    }
    return shorter.size() >= 2 || longer.get(0).equals(shorter.get(0));
  }

  private static List<String> words(String name) {
    return Arrays.stream(folded(name).split(" "))
        .filter(word -> word.length() > 1)
        .filter(
            word -> !List.of("lic", "abog", "ing", "sr", "sra", "de", "la", "del").contains(word))
        .toList();
  }

  private static String folded(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
