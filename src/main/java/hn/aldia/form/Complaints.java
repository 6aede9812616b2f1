package hn.aldia.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        if (line.length() <= LONGEST && site.meaning(line, COMPLAINING).isPresent()) {
          boolean paper = site.says("said.attaches", line);
          String setting = paper ? "" : named(line).or(() -> before(line, page)).orElse("");
          found.add(new FieldComplaint(setting, line.strip()));
        }
      }
    }
    return settled(new ArrayList<>(found));
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
    for (int i = at - 1; i >= 0 && i >= at - NEAR; i--) {
      String label = words(page.get(i));
      Optional<String> field =
          fields.stream()
              .filter(
                  f -> f.target().words().stream().map(Complaints::words).anyMatch(label::equals))
              .map(FormField::setting)
              .findFirst();
      if (field.isPresent()) {
        return field;
      }
    }
    return Optional.empty();
  }

  private static String words(String text) {
    return SaidWords.folded(text).replaceAll("[^\\p{L}\\p{N}#]+", " ").strip();
  }

  private record Name(String words, String setting) {}
}
