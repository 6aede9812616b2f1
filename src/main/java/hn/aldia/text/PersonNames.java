package hn.aldia.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and labels, compared as a person reads them. */
public final class PersonNames {
  private static final int STEM = 5;

  /** "De la Cruz", "van der Berg": what joins a name to the word behind it is no name by itself. */
  private static final Pattern FIRST =
      Pattern.compile(
          "(?iu)(?:(?:de|del|la|las|los|el|y|e|da|das|do|dos|di|du|le|van|von|der|den|ter|san|santa|st\\.?|mac|al|bin|ben|abu)\\s+)*\\S+");

  /** The first part of a name, in a form that asks for the others apart. */
  public static String first(String name) {
    Matcher first = FIRST.matcher(name);
    return first.lookingAt() ? first.group() : name;
  }

  public static boolean same(String one, String other) {
    return Folded.words(one).equals(Folded.words(other));
  }

  /** Whether the other says all of it, in whatever forms of its words. */
  public static boolean saysAllOf(String other, String name) {
    List<String> stems = stems(name);
    return !stems.isEmpty() && stems(other).containsAll(stems);
  }

  /** "Renovar" and "Renovaciones" are of one stem. */
  public static List<String> stems(String words) {
    return Wording.words(words).stream()
        .filter(word -> word.length() >= STEM)
        .map(word -> word.substring(0, STEM))
        .distinct()
        .toList();
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

  /**
   * Whether the address is made of this person's name: {@code rosa.muestra}, {@code rmuestra},
   * {@code muestra.rosa}, {@code r.muestra2}, also one surname alone; accents and case aside. An
   * office's address fits nobody.
   */
  public static boolean fits(String name, String address) {
    List<String> words = words(name);
    String local = Folded.words(address.substring(0, Math.max(0, address.indexOf('@'))));
    List<String> parts =
        Arrays.stream(local.replaceAll("\\d+", " ").split(" ")).filter(p -> !p.isEmpty()).toList();
    boolean surname =
        parts.stream().anyMatch(p -> words.stream().skip(1).anyMatch(w -> isOf(p, w, words)));
    return surname && parts.stream().allMatch(p -> words.stream().anyMatch(w -> isOf(p, w, words)));
  }

  /** The word itself, or with initials or the first name before it, or behind; or an initial. */
  private static boolean isOf(String part, String word, List<String> words) {
    if (part.equals(word)) {
      return true;
    }
    if (part.length() == 1) {
      return word.startsWith(part) && word.equals(words.get(0));
    }
    for (String other : words) {
      for (String more : List.of(other, other.substring(0, 1))) {
        boolean joined = part.equals(more + word) || part.equals(word + more);
        if (joined && !other.equals(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> words(String name) {
    return Arrays.stream(Folded.words(name).split(" "))
        .filter(word -> word.length() > 1)
        .filter(
            word -> !List.of("lic", "abog", "ing", "sr", "sra", "de", "la", "del").contains(word))
        .toList();
  }
}
