package hn.aldia.form;

import hn.aldia.runner.View.Shown;
import hn.aldia.scenario.step.Target;
import hn.aldia.text.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a page shows once more of what was entered, to be looked over before it is sent: each value
 * beside or beneath the name of its field.
 */
record ShownAgain(List<String> lines) {
  /** A page that names fewer fields shows something else. */
  private static final int LEAST = 3;

  private static final Pattern LABELLED = Pattern.compile("^([^:]{2,40}?)\\s*:\\s*(.*)$");

  /** Those that it shows otherwise than they were entered; a field that it leaves out is none. */
  List<Difference> differences(List<FormField> fields) {
    Map<FormField, Named> shown = new LinkedHashMap<>();
    for (FormField field : fields) {
      named(field, fields).ifPresent(named -> shown.put(field, named));
    }
    return shown.size() < Math.min(LEAST, fields.size())
        ? List.of()
        : shown.entrySet().stream()
            .filter(entry -> !entry.getValue().says(entry.getKey(), fields))
            .map(entry -> entry.getKey().differs(entry.getValue().text()))
            .toList();
  }

  private Optional<Named> named(FormField field, List<FormField> all) {
    for (int i = 0; i < lines.size(); i++) {
      Named here = Named.of(lines.get(i));
      if (isNameOf(field.target(), here.label())) {
        String next = after(i);
        boolean beneath = all.stream().noneMatch(f -> isNameOf(f.target(), Named.of(next).label()));
        String text = beneath ? here.orElse(next) : here.text();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Named(here.label(), text));
      }
    }
    return Optional.empty();
  }

  /** Whether it says this beside or beneath the name of a field, its words in any order. */
  boolean tells(Target field, String said) {
    Set<String> words = Set.copyOf(Wording.words(said));
    return IntStream.range(0, lines.size())
        .filter(i -> isNameOf(field, Named.of(lines.get(i)).label()))
        .mapToObj(i -> Named.of(lines.get(i)).orElse(after(i)))
        .anyMatch(told -> words.equals(Set.copyOf(Wording.words(told))));
  }

  private String after(int line) {
    return line + 1 < lines.size() ? lines.get(line + 1) : "";
  }

  private static boolean isNameOf(Target field, String words) {
    List<String> name = Wording.words(words);
    return field.words().stream().anyMatch(w -> Wording.words(w).equals(name));
  }

  private record Named(String label, String text) {
    static Named of(String line) {
      Matcher both = LABELLED.matcher(line);
      return both.matches() ? new Named(both.group(1), both.group(2)) : new Named(line, "");
    }

    String orElse(String beneath) {
      return text.isEmpty() ? beneath : text;
    }

    /** Capitals and accents do not count; "Nombre" may be the name of a part of the whole name. */
    boolean says(FormField field, List<FormField> all) {
      String order = text.matches("\\d{4}\\D.*") ? "YMD" : field.shown().dateOrder();
      List<String> shown = Wording.words(text);
      List<String> given = Wording.words(field.given().said());
      String surest = field.target().words().get(0);
      boolean loose = !Wording.words(surest).equals(Wording.words(label));
      return field.given().isShown(new Shown(text, order))
          || shown.equals(given)
          || (loose && Collections.indexOfSubList(given, shown) >= 0)
          || saysMore(shown, given, all);
    }

    /** "Otro 0801194700123": beside it stands what another field was given. */
    private static boolean saysMore(List<String> shown, List<String> given, List<FormField> all) {
      int at = given.isEmpty() ? -1 : Collections.indexOfSubList(shown, given);
      if (at < 0) {
        return false;
      }
      var rest = new ArrayList<>(shown);
      rest.subList(at, at + given.size()).clear();
      return all.stream().anyMatch(f -> Wording.words(f.given().said()).equals(rest));
    }
  }
}
