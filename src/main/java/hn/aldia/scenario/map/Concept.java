package hn.aldia.scenario.map;

import hn.aldia.text.Wording;
import java.util.List;
import java.util.function.Predicate;

/** One thing that pages word in several ways; any of the wordings stands for it. */
public record Concept(List<Wording> wordings) {
  public Concept {
    wordings = List.copyOf(wordings);
  }

  public static Concept of(List<String> wordings) {
    return new Concept(wordings.stream().map(Wording::of).toList());
  }

  public boolean any(Predicate<Wording> fits) {
    return wordings.stream().anyMatch(fits);
  }

  /** As a person would say it: the first wording. */
  @Override
  public String toString() {
    return wordings.isEmpty() ? "" : wordings.get(0).written();
  }
}
