package hn.aldia.form;

import hn.aldia.text.Wording;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds out which field the site speaks of: it names it, or stands right after it. */
public record Complaints(FormSite site, List<FormField> fields) {
  private static final Set<String> COMPLAINING = Set.of("complaint");

  /** Its words stand so many lines after the name of its field, at most. */
  private static final int NEAR = 4;

  private static final int LONGEST = 160;

  /**
   * @param said what is new, popups first
   * @param page all lines of the page
   */
  public List<FieldComplaint> in(List<String> said, List<String> page) {
    var found = new LinkedHashSet<FieldComplaint>();
    for (String words : said) {
      for (String line :
          words.lines().flatMap(l -> List.of(l.split("(?<=\\.)\\s+")).stream()).toList()) {
        // What a list says while nothing is chosen holds nothing against it.
        if (line.length() <= LONGEST
            && site.meaning(line, COMPLAINING).isPresent()
            && site.map().concept("said.choose-one").wordings().stream()
                .noneMatch(wording -> wording.isAllOf(Wording.words(line)))) {
          boolean paper = site.says("said.attaches", line);
          String setting = paper ? "" : named(line).or(() -> before(line, page)).orElse("");
          found.add(new FieldComplaint(setting, line.strip()));
        }
      }
    }
    return settled(List.copyOf(found));
  }

  /** "Revise los campos marcados" beside the fields themselves says nothing more. */
  private static List<FieldComplaint> settled(List<FieldComplaint> all) {
    List<FieldComplaint> known = all.stream().filter(c -> !c.setting().isEmpty()).toList();
    return known.isEmpty() ? all : known;
  }

  private Optional<String> named(String line) {
    String folded = " " + words(line) + " ";
    return fields.stream()
        .flatMap(f -> f.target().words().stream().map(w -> new Name(words(w), f.setting())))
        .filter(name -> folded.contains(" " + name.words() + " "))
        .max(Comparator.comparingInt(name -> name.words().length()))
        .map(Name::setting);
  }

  private Optional<String> before(String line, List<String> page) {
    int at = page.indexOf(line);
    return IntStream.iterate(at - 1, i -> i >= 0 && i >= at - NEAR, i -> i - 1)
        .mapToObj(i -> words(page.get(i)))
        .flatMap(label -> fields.stream().filter(f -> isNamed(f, label)))
        .map(FormField::setting)
        .findFirst();
  }

  private static boolean isNamed(FormField field, String label) {
    return field.target().words().stream().map(Complaints::words).anyMatch(label::equals);
  }

  private static String words(String text) {
    return SaidWords.folded(text).replaceAll("[^\\p{L}\\p{N}#]+", " ").strip();
  }

  private record Name(String words, String setting) {}
}
