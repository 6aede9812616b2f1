package hn.aldia.rehearsal.looks;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A portal as it shows itself: one choice for each matter.
 *
 * @param choices by matter, in the order of the matters
 */
public record Look(Map<String, Choice> choices) {
  public Look {
    choices = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(choices));
  }

  public Look with(Choice other) {
    var changed = new LinkedHashMap<>(choices);
    changed.put(other.matter(), other);
    return new Look(changed);
  }

  /** Its choices where they are not plain, which is all that it takes to have it again. */
  public String line(Choices among) {
    String line = unlike(among.plain()).stream().map(Choice::name).collect(Collectors.joining(" "));
    return line.isEmpty() ? "pages" : line;
  }

  /** What it has otherwise than that one. */
  public List<Choice> unlike(Look other) {
    return choices.values().stream()
        .filter(choice -> !choice.equals(other.choices().get(choice.matter())))
        .toList();
  }

  /** The first two choices that exclude each other, if any. */
  Optional<List<Choice>> quarrel() {
    for (Choice one : choices.values()) {
      for (Choice other : choices.values()) {
        if (one.excludes(other)) {
          return Optional.of(List.of(one, other));
        }
      }
    }
    return Optional.empty();
  }

  public boolean possible() {
    return quarrel().isEmpty();
  }

  List<String> scripts() {
    return files(Choice::scripts);
  }

  List<String> styles() {
    return files(Choice::styles);
  }

  private List<String> files(Function<Choice, List<String>> which) {
    return choices.values().stream().map(which).flatMap(List::stream).distinct().toList();
  }

  /** What its choices ask of server, office and treasury. */
  Config says() {
    return choices.values().stream()
        .map(Choice::says)
        .reduce(ConfigFactory.empty(), (before, next) -> next.withFallback(before));
  }
}
